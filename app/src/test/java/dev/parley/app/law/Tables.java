package dev.parley.app.law;

import dev.parley.app.testing.RunningParley;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is in the tables of the read models, told so briefly that it can be compared. */
record Tables(Map<String, String> digests) {

    static Tables of(RunningParley parley) {
        JdbcClient jdbc = parley.part(JdbcClient.class);
        Map<String, String> digests = new TreeMap<>();
        for (String table :
                new String[] {
                    "version", "claim", "negotiation", "schedule_revision", "announcement"
                }) {
            digests.put(
                    table,
                    jdbc.sql(
                                    """
                                    select count(*) || ' rows, ' ||
                                        md5(coalesce(string_agg(row, ';' order by row), ''))
                                    from (select %1$s::text as row from %1$s) rows
                                    """
                                            .formatted(table))
                            .query(String.class)
                            .single());
        }
        return new Tables(digests);
    }
}
