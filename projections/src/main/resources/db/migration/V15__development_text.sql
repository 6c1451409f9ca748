-- What a development says is kept once, by the position of the event that says it, however often it
-- is laid out anew on the plane of the two clocks. Claims are narrow, and more of them lie on a page.
-- The read models are filled anew.
delete from announcement;
delete from version;
delete from claim;
delete from negotiation;
delete from schedule_revision;
update read_model set position = 0, recorded_at = 'epoch';
delete from tokenentry where processorname = 'read-models';

alter table claim
    drop column happens,
    drop column actors,
    drop column words,
    drop column body;

create table development_text (
    position bigint primary key,
    happens tstzrange,
    actors text[] not null,
    words text not null,
    body text not null
);

-- Nobody plans by what is in long texts and lists, and counting them takes longer than all the rest.
alter table development_text
    alter column happens set statistics 0,
    alter column actors set statistics 0,
    alter column words set statistics 0,
    alter column body set statistics 0;
alter table announcement
    alter column negotiations set statistics 0,
    alter column actors set statistics 0,
    alter column words set statistics 0,
    alter column envelope set statistics 0;
alter table version alter column heading set statistics 0;
