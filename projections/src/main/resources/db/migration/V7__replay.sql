-- The moments at which claims come and go, for a replay of all negotiations. They are told in UTC
-- so that no query on the known clock takes these indexes which has a better one.
create index claim_coming on claim ((lower(known) at time zone 'UTC'));
create index claim_going on claim ((upper(known) at time zone 'UTC')) where not upper_inf(known);

-- The moments at which schedules change.
create index schedule_revision_moment on schedule_revision (known_from) where status is not null;
