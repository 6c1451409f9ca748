-- Records from Kafka that were not taken. Where a record stood makes it unique, so that one that is
-- delivered again is not kept again.
create table dead_letter (
    topic text not null,
    partition int not null,
    record_offset bigint not null,
    number bigint generated always as identity unique,
    key bytea,
    value bytea,
    headers text not null,
    problem text not null,
    received_at timestamptz not null default clock_timestamp(),
    retried boolean not null default false,
    -- Whether it is in the topic for dead letters, too.
    announced boolean not null default false,
    primary key (topic, partition, record_offset)
);

create index dead_letter_unannounced on dead_letter (number) where not announced;
