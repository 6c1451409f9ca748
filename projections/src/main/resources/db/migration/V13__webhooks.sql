-- Who is told by HTTP of what the feed says.
create table subscription (
    id uuid primary key,
    url text not null,
    secret bytea not null,
    description text,
    -- As it was asked for, in JSON.
    filter text not null,
    created_at timestamptz not null default clock_timestamp(),
    -- Why nothing is sent any more; null as long as it is.
    disabled text,
    -- Every message up to here was delivered, or has a row in delivery.
    position bigint not null,
    part int not null,
    -- While older messages are delivered again: through where, and from where to go on then.
    through bigint,
    resume_position bigint,
    resume_part int,
    -- First attempts that failed since any attempt did not.
    failures int not null default 0,
    not_before timestamptz not null default '-infinity',
    last_success timestamptz,
    last_failure timestamptz,
    last_status int,
    last_reason text
);

-- Messages whose delivery failed: to be tried again, or parked for good.
create table delivery (
    subscription uuid not null references subscription on delete cascade,
    position bigint not null,
    part int not null,
    attempts int not null,
    first_attempt timestamptz not null,
    last_attempt timestamptz not null,
    -- Null once it is parked.
    next_attempt timestamptz,
    status int,
    reason text not null,
    primary key (subscription, position, part)
);

create index delivery_waiting on delivery (subscription, next_attempt)
    where next_attempt is not null;
