package dev.parley.projections.audit;

import dev.parley.core.report.ReportId;
import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import dev.parley.projections.Sql;
import dev.parley.projections.reading.Clocks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/** Reads which version of a report speaks at a point of both clocks. */
public final class ReportVersions {

    private static final String SPEAKING =
            """
            select report, source, external_id, revision, standing, heading,
                lower(known) as known_from, recorded_at
            from version
            where known @> :asOf and recorded @> :recordedAsOf
            """;

    /** The indexes of the plane yield the nearest known-from first. */
    private static final String NEWEST_FIRST =
            """
            and revision > 0 and lower(known) <= :newest
            and (lower(known) < :lastKnown or lower(known) = :lastKnown
                and (source, external_id) > (:lastSource, :lastExternalId))
            order by lower(known) <-> :newest::timestamptz, source, external_id
            limit :limit
            """;

    private final JdbcClient jdbc;

    public ReportVersions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A report with its developments. */
    Optional<ObjectNode> one(ReportId report, Clocks clocks) {
        return at(SPEAKING + "and report = :report", clocks)
                .param("report", report.value())
                .query(ReportVersions::version)
                .optional()
                .map(version ->
                        new JsonObject()
                                .all(version)
                                .put("asOf", clocks.asOf())
                                .put("recordedAsOf", clocks.recordedAsOf())
                                .list(
                                        "developments",
                                        developments(
                                                report, version.path("revision").asInt(), clocks))
                                .node());
    }

    private List<ObjectNode> developments(ReportId report, int revision, Clocks clocks) {
        return at(
                        """
                        select body from claim join development_text using (position)
                        where known @> :asOf and recorded @> :recordedAsOf
                            and report = :report and revision = :revision
                        order by place
                        """,
                        clocks)
                .param("revision", revision)
                .param("report", report.value())
                .query((row, _) -> Json.object(row.getString(1)))
                .list();
    }

    /** At most {@code limit} reports of a page, newest known first. */
    List<ObjectNode> all(ReportsPage page, int limit) {
        return at(SPEAKING + named(page) + NEWEST_FIRST, page.clocks())
                .param("source", page.source())
                .param("externalId", page.externalId())
                .param("newest", Sql.timestamp(page.clocks().newest(page.lastKnown())))
                .param("lastKnown", Sql.timestamp(page.lastKnown()))
                .param("lastSource", page.lastSource())
                .param("lastExternalId", page.lastExternalId())
                .param("limit", limit)
                .query(ReportVersions::version)
                .list();
    }

    private static String named(ReportsPage page) {
        return (page.source() == null ? "" : "and source = :source\n")
                + (page.externalId() == null ? "" : "and external_id = :externalId\n");
    }

    private JdbcClient.StatementSpec at(String sql, Clocks clocks) {
        return jdbc.sql(sql)
                .param("asOf", clocks.asOfParameter())
                .param("recordedAsOf", clocks.recordedAsOfParameter());
    }

    private static ObjectNode version(ResultSet row, int number) throws SQLException {
        return new JsonObject()
                .put("report", row.getObject("report", UUID.class))
                .put("source", row.getString("source"))
                .put("externalId", row.getString("external_id"))
                .all(Json.object(row.getString("heading")))
                .put("knownFrom", Sql.instant(row, "known_from"))
                .put("recordedAt", Sql.instant(row, "recorded_at"))
                .put("revision", row.getInt("revision"))
                .put("standing", row.getString("standing"))
                .node();
    }
}
