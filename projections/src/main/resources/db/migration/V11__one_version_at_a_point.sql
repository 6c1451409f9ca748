-- No two versions of a report are there at one point of both clocks: PostgreSQL itself refuses it.
-- The claims of a version lie in the rectangle of their version, and each has a place in it.
alter table version add constraint version_one_at_a_point
    exclude using gist (report with =, known with &&, recorded with &&);
