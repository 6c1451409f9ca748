package dev.parley.app.law;

import dev.parley.app.testing.RunningParley;
import dev.parley.projections.processing.ReadModel;
import dev.parley.projections.processing.ReadModels;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The tables of the read models.
 *
 * @param digests what is in each, told so briefly that it can be compared
 * @param shapes the columns, indexes and constraints of each
 */
record Tables(Map<String, String> digests, Map<String, List<String>> shapes) {

    static Tables of(RunningParley parley) {
        JdbcClient jdbc = parley.part(JdbcClient.class);
        Map<String, String> digests = new TreeMap<>();
        Map<String, List<String>> shapes = new TreeMap<>();
        parley.part(ReadModels.class).all().stream()
                .map(ReadModel::tables)
                .flatMap(List::stream)
                .forEach(table -> {
                    digests.put(table, digest(table, jdbc));
                    shapes.put(table, shape(table, jdbc));
                });
        return new Tables(digests, shapes);
    }

    private static String digest(String table, JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select count(*) || ' rows, ' ||
                            md5(coalesce(string_agg(row, ';' order by row), ''))
                        from (select %1$s::text as row from %1$s) rows
                        """
                                .formatted(table))
                .query(String.class)
                .single();
    }

    private static List<String> shape(String table, JdbcClient jdbc) {
        return jdbc.sql(
                        """
                        select concat_ws(' ', pg_get_indexdef(indexrelid),
                            obj_description(indexrelid)) as part
                        from pg_index where indrelid = :table::regclass
                        union
                        select concat_ws(' ', conname, pg_get_constraintdef(oid))
                        from pg_constraint where conrelid = :table::regclass
                        union
                        select concat_ws(' ', attname, attstattarget, attoptions::text)
                        from pg_attribute where attrelid = :table::regclass and attnum > 0 and not attisdropped
                        order by part
                        """)
                .param("table", table)
                .query((row, _) -> row.getString(1))
                .list();
    }
}
