-- Where a new version of read models is filled beside the old one, under the same names.
create schema rebuilding;

-- The one rebuild that was begun and is not at its end, if any.
create table rebuild (
    one boolean primary key default true check (one),
    names text[] not null,
    -- Every act up to here is wholly in the new tables.
    position bigint not null default 0,
    -- Whether they have all their indexes.
    indexed boolean not null default false,
    started_at timestamptz not null default clock_timestamp()
);
