package dev.parley.projections.timeline;

import dev.parley.core.report.ReportId;
import dev.parley.core.wire.Json;
import dev.parley.projections.Sql;
import dev.parley.projections.claims.EntryJson;
import dev.parley.projections.processing.ReportName;
import dev.parley.projections.reading.Filter;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads the live claims, newest known first. */
public final class Timeline {

    private final JdbcClient jdbc;

    public Timeline(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@code limit} entries of a page. */
    List<Entry> read(Page page, int limit) {
        return jdbc.sql(
                        """
                        select report, source, external_id, place, revision, position,
                            recorded_at, lower(known) as known_from, body
                        from claim
                        where known @> :asOf and recorded @> :recordedAsOf
                            and (:negotiation::text is null or negotiation = :negotiation)
                        """
                                + Filter.CONDITIONS
                                + """
                                and (lower(known) < :lastKnown or lower(known) = :lastKnown
                                    and (source, external_id, place)
                                        > (:lastSource, :lastExternalId, :lastPlace))
                                order by lower(known) desc, source, external_id, place
                                limit :limit
                                """)
                .params(page.filter().parameters())
                .param("asOf", page.clocks().asOfParameter())
                .param("recordedAsOf", page.clocks().recordedAsOfParameter())
                .param("lastKnown", Sql.timestamp(page.after().knownFrom()))
                .param("lastSource", page.after().source())
                .param("lastExternalId", page.after().externalId())
                .param("lastPlace", page.after().place())
                .param("limit", limit)
                .query(Timeline::entry)
                .list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        ReportName name =
                new ReportName(
                        new ReportId(row.getObject("report", UUID.class)),
                        row.getString("source"),
                        row.getString("external_id"));
        Mark mark =
                new Mark(
                        Sql.instant(row, "known_from"),
                        name.source(),
                        name.externalId(),
                        row.getInt("place"));
        return new Entry(
                mark,
                EntryJson.of(
                        name,
                        row.getLong("position"),
                        row.getInt("revision"),
                        mark.knownFrom(),
                        Sql.instant(row, "recorded_at"),
                        Json.object(row.getString("body").getBytes(StandardCharsets.UTF_8))));
    }
}
