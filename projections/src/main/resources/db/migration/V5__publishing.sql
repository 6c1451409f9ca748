-- How far each topic has been told: what was announced up to this position is with the broker.
create table publishing (
    topic text primary key,
    position bigint not null
);
