package dev.parley.projections.rebuilding;

import dev.parley.projections.processing.ReadModel;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The tables of a rebuild, beside those that serve and under the same names: whoever looks into
 * their schema first finds them instead.
 */
final class SideTables {

    private final JdbcTemplate jdbc;

    SideTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets the current transaction find the new tables before the old ones. */
    void look() {
        jdbc.execute("set local search_path to rebuilding, public");
    }

    void create(List<ReadModel> models) {
        for (String table : tables(models)) {
            jdbc.execute(
                    "create table rebuilding.%1$s (like public.%1$s including defaults including constraints)"
                            .formatted(table));
            constraints(table, "in ('p', 'u')").forEach(jdbc::execute);
            indexes(table, true).forEach(jdbc::execute);
            mark(table);
            statistics(table).forEach(jdbc::execute);
        }
    }

    /** What makes the indexes that were left out and are not there yet, for all rows at once. */
    List<String> missingIndexes(String table) {
        return Stream.concat(indexes(table, false).stream(), constraints(table, "= 'x'").stream())
                .toList();
    }

    /** What makes the constraints between tables that are not there yet. */
    List<String> missingReferences(List<ReadModel> models) {
        return tables(models).stream()
                .flatMap(table -> constraints(table, "= 'f'").stream())
                .map(each -> each.replace(" REFERENCES ", " REFERENCES rebuilding."))
                .toList();
    }

    /** Counts what is where, for the planner. */
    void analyze(String table) {
        jdbc.execute("analyze rebuilding." + table);
    }

    /** Puts the new tables in the place of the old; one that others refer to comes after them. */
    void takeOver(List<ReadModel> models) {
        for (String table : tables(models)) {
            jdbc.execute("drop table public." + table);
            jdbc.execute("alter table rebuilding.%s set schema public".formatted(table));
        }
    }

    void drop(List<ReadModel> models) {
        tables(models).forEach(table -> jdbc.execute("drop table if exists rebuilding." + table));
    }

    static List<String> tables(List<ReadModel> models) {
        return models.stream().flatMap(model -> model.tables().stream()).toList();
    }

    private List<String> constraints(String table, String types) {
        return jdbc.query(
                """
                select format('alter table rebuilding.%I add constraint %I %s',
                    ?, conname, pg_get_constraintdef(oid))
                from pg_constraint
                where conrelid = ('public.' || ?)::regclass
                    and to_regclass('rebuilding.' || quote_ident(conname)) is null
                    and contype
                """
                        + types,
                (row, _) -> row.getString(1),
                table,
                table);
    }

    /**
     * The indexes that no constraint makes, by the space that they take.
     *
     * @param forWriting those in which the writers look things up, or all others
     */
    private List<String> indexes(String table, boolean forWriting) {
        return jdbc.query(
                """
                select replace(pg_get_indexdef(indexrelid), ' ON public.', ' ON rebuilding.')
                from pg_index join pg_class on pg_class.oid = indexrelid
                where indrelid = ('public.' || ?)::regclass
                    and (obj_description(indexrelid) is not distinct from 'for writing') = ?
                    and not exists (select from pg_constraint where conindid = indexrelid)
                    and to_regclass('rebuilding.' || quote_ident(relname)) is null
                order by pg_relation_size(indexrelid) desc
                """,
                (row, _) -> row.getString(1),
                table,
                forWriting);
    }

    /** Which columns are not counted, and which are taken to be of few values. */
    private List<String> statistics(String table) {
        return jdbc.query(
                """
                select format('alter table rebuilding.%I alter column %I set %s', ?, attname, how)
                from pg_attribute cross join lateral (values
                    ('statistics ' || attstattarget),
                    ('(' || array_to_string(attoptions, ', ') || ')')) setting(how)
                where attrelid = ('public.' || ?)::regclass and attnum > 0 and not attisdropped
                    and how is not null
                """,
                (row, _) -> row.getString(1), table, table);
    }

    /** So that the next rebuild finds them marked, too. */
    private void mark(String table) {
        jdbc.query(
                        """
                        select format('comment on index rebuilding.%I is %L',
                            class.relname, obj_description(indexrelid))
                        from pg_index join pg_class class on class.oid = indexrelid
                        where indrelid = ('public.' || ?)::regclass
                            and obj_description(indexrelid) is not null
                        """,
                        (row, _) -> row.getString(1), table)
                .forEach(jdbc::execute);
    }
}
