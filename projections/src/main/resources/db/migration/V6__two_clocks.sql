-- Read models are made from the log, so that a new form of one is filled anew instead of converted.
drop table claim, version;
update read_model set position = 0, recorded_at = 'epoch';
delete from announcement;
delete from tokenentry where processorname = 'read-models';

-- The versions of reports as rectangles: known span by recorded span. A row is closed on the
-- recorded clock when a later act changes its content, its span or its standing.
create table version (
    report uuid not null,
    revision int not null,
    source text collate "C" not null,
    external_id text collate "C" not null,
    standing text not null check (standing in ('live', 'retracted', 'voided')),
    heading text not null,
    position bigint not null,
    recorded_at timestamptz not null,
    known tstzrange not null check (not isempty(known)),
    recorded tstzrange not null check (not isempty(recorded))
);

create index version_report on version (report, revision);
create index version_name on version (source, external_id);

-- The developments of live versions, as rectangles of the same span. Of a claim about a meeting the
-- columns from "meeting" to "origin" hold all that the rules of the schedule look at.
create table claim (
    report uuid not null,
    revision int not null,
    source text collate "C" not null,
    external_id text collate "C" not null,
    place int not null,
    development text collate "C" not null,
    negotiation text collate "C" not null,
    kind text not null,
    position bigint not null,
    recorded_at timestamptz not null,
    known tstzrange not null check (not isempty(known)),
    recorded tstzrange not null check (not isempty(recorded)),
    meeting text collate "C",
    status text,
    round boolean not null,
    "when" text,
    "where" text,
    origin text,
    happens tstzrange,
    actors text[] not null,
    words text not null,
    body text not null
);

create index claim_report on claim (report, revision);
-- What the processor needs of a meeting to take in the next act.
create index claim_open on claim (negotiation, meeting, coalesce(upper(known), 'infinity'))
    where meeting is not null and upper_inf(recorded);
-- A point of both clocks, in a negotiation or in one of its meetings.
create index claim_plane on claim using gist (negotiation, meeting, known, recorded);
-- A point of both clocks, nearest known-from first. The condition always holds; a read that does not
-- repeat it cannot be given this index, which would be dear where a negotiation is asked for.
create index claim_newest on claim using gist (lower(known), known, recorded) where place >= 0;

-- Every negotiation that a claim was ever about.
create table negotiation (
    name text collate "C" primary key
);

-- How the schedules of meetings changed on the known clock, for a span of the recorded one. A row
-- without a status says that the revisions of its meeting are not kept, but made when asked for.
create table schedule_revision (
    negotiation text collate "C" not null,
    meeting text collate "C" not null,
    known_from timestamptz not null,
    recorded tstzrange not null check (not isempty(recorded)),
    status text,
    "when" text,
    "where" text,
    report uuid,
    source text,
    development text,
    caused_at timestamptz
);

create index schedule_revision_open on schedule_revision (negotiation, meeting, known_from)
    where upper_inf(recorded);
create index schedule_revision_plane on schedule_revision
    using gist (negotiation, meeting, known_from, recorded);
