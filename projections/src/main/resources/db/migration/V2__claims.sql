create extension if not exists btree_gist;

-- How far each read model has come: every act up to this position is wholly in it.
create table read_model (
    name text primary key,
    position bigint not null,
    recorded_at timestamptz not null
);

insert into read_model values ('claims', 0, 'epoch');

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

-- The developments of live versions, as rectangles of the same span.
create table claim (
    report uuid not null,
    revision int not null,
    place int not null,
    development text not null,
    source text collate "C" not null,
    external_id text collate "C" not null,
    negotiation text not null,
    kind text not null,
    meeting text,
    position bigint not null,
    recorded_at timestamptz not null,
    known tstzrange not null check (not isempty(known)),
    recorded tstzrange not null check (not isempty(recorded)),
    happens tstzrange,
    actors text[] not null,
    words text not null,
    body text not null
);

create index claim_report on claim (report, revision);
create index claim_plane on claim using gist (negotiation, known, recorded);
create index claim_newest on claim (lower(known) desc, source, external_id, place);

-- What the feed sends, by the position of the event that says it.
create table announcement (
    position bigint primary key,
    kind text not null,
    negotiations text[] not null,
    source text not null,
    happens tstzrange,
    actors text[] not null,
    words text not null,
    envelope text not null
);
