create table event (
    position    bigint      primary key,
    stream      text        collate "C" not null,
    sequence    bigint      not null,
    id          text        collate "C" not null unique,
    type        text        not null,
    version     text        not null,
    recorded_at timestamptz not null,
    payload     bytea       not null,
    metadata    bytea       not null,
    unique (stream, sequence)
);

-- The position is in the index so that "the last event recorded by then" is answered without the table.
create index event_recorded_at on event (recorded_at, position);

create table snapshot (
    stream      text        collate "C" primary key,
    sequence    bigint      not null,
    id          text        not null,
    type        text        not null,
    version     text        not null,
    recorded_at timestamptz not null,
    payload     bytea       not null,
    metadata    bytea       not null
);

-- Axon's own table and column names, so that its JdbcTokenStore works as it comes.
create table tokenentry (
    processorname varchar(255) not null,
    segment       integer      not null,
    token         bytea,
    tokentype     varchar(255),
    timestamp     varchar(255),
    owner         varchar(255),
    primary key (processorname, segment)
);
