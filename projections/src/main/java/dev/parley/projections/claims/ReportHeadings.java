package dev.parley.projections.claims;

import static java.util.stream.Collectors.toMap;

import dev.parley.core.report.ReportId;
import dev.parley.core.wire.Json;
import dev.parley.projections.reading.Clocks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what reports say of themselves at a point of both clocks. */
public final class ReportHeadings {

    private final JdbcClient jdbc;

    public ReportHeadings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The heading of each report at that point; none of those that are not known there. */
    public Map<ReportId, ReportHeading> of(Set<ReportId> reports, Clocks clocks) {
        return reports.isEmpty() ? Map.of() : read(reports, clocks);
    }

    private Map<ReportId, ReportHeading> read(Set<ReportId> reports, Clocks clocks) {
        return jdbc
                .sql(
                        """
                        select report, heading from version
                        where known @> :asOf and recorded @> :recordedAsOf
                            and report in (:reports)
                        """)
                .param("asOf", clocks.asOfParameter())
                .param("recordedAsOf", clocks.recordedAsOfParameter())
                .param("reports", reports.stream().map(ReportId::value).toList())
                .query(ReportHeadings::entry)
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<ReportId, ReportHeading> entry(ResultSet row, int number)
            throws SQLException {
        return Map.entry(
                new ReportId(row.getObject("report", UUID.class)),
                ReportHeading.of(Json.object(row.getString("heading"))));
    }
}
