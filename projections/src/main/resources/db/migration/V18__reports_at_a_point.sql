-- Reports at a point of both clocks, newest known first: of all sources, and of one. The condition
-- always holds, as that of claim_newest does: a read that does not repeat it is not given the index.
create index version_newest on version using gist (lower(known), known, recorded)
    where revision > 0;
create index version_newest_of_source on version using gist (source, lower(known), known, recorded)
    where revision > 0;

-- A report by its name, or by that in its source alone.
drop index version_name;
create index version_name on version (external_id, source);
