-- A claim lies in the rectangle of its version and nowhere else, and a version has one claim about a
-- development. With version_one_at_a_point it follows that no development has two claims at one
-- point of both clocks.
drop index version_report;
alter table version add constraint version_rectangle unique (report, revision, known, recorded);

drop index claim_report;
alter table claim add constraint claim_once unique (report, revision, development, recorded);
-- Deferred, because a version and its claims come and are closed in several statements.
alter table claim add constraint claim_in_version
    foreign key (report, revision, known, recorded)
    references version (report, revision, known, recorded)
    deferrable initially deferred;

-- The condition always holds. Without it PostgreSQL would look up versions by this index, where the
-- one of version_rectangle is faster by far.
alter table version drop constraint version_one_at_a_point;
alter table version add constraint version_one_at_a_point
    exclude using gist (report with =, known with &&, recorded with &&) where (revision > 0);
-- Claims with equal spans are not rare, as PostgreSQL finds when it counts: it would look for the
-- claims of a version on all pages of claim_plane that such spans may lie on, instead of by report.
alter table claim
    alter column known set (n_distinct = 20),
    alter column recorded set (n_distinct = 20);
