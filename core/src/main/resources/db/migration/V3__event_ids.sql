-- An event is known by its position, and by its place in its stream: both are unique. Its random id
-- is looked up by nobody, and an index of random values is the dearest of all to keep.
alter table event drop constraint event_id_key;
