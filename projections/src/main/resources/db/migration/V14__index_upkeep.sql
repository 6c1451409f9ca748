-- How many rows there were when an index was last made anew.
create table index_upkeep (
    name text primary key,
    rows bigint not null
);
