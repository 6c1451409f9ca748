-- Beside developments the feed tells what follows from an act: after the act's last position, as
-- parts from 1 on. The read models are filled anew, so that this is told of older acts, too.
delete from announcement;
delete from version;
delete from claim;
delete from negotiation;
delete from schedule_revision;
update read_model set position = 0, recorded_at = 'epoch';
delete from tokenentry where processorname = 'read-models';

alter table announcement
    add column part int not null default 0,
    drop constraint announcement_pkey,
    add primary key (position, part);
