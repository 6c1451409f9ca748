package dev.parley.projections.replay;

import dev.parley.core.report.ReportId;
import dev.parley.projections.Sql;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** Reads which claims come and go on the known clock while the recorded one is held still. */
final class Changes {

    private static final UUID NO_REPORT = new UUID(0, 0);

    private final JdbcClient jdbc;

    Changes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most {@code limit} of them after a mark, in order. */
    List<Change> read(Replay replay, Mark after, int limit) {
        StatementSpec page =
                jdbc.sql(ChangesSql.page(replay.filter()))
                        .params(replay.filter().parameters())
                        .param("recordedAsOf", Sql.timestamp(replay.recordedAsOf()))
                        .param("moment", Sql.timestamp(after.moment()))
                        .param("through", Sql.timestamp(replay.through()))
                        .param("limit", limit);
        return last(page, after).query(Change::read).list();
    }

    private static StatementSpec last(StatementSpec page, Mark after) {
        return switch (after) {
            case Mark.Start _ -> last(page, 0, NO_REPORT, false, -1);
            case Mark.Development at -> last(page, 0, at.report().value(), at.went(), at.place());
            case Mark.Schedule _ -> last(page, 1, NO_REPORT, false, -1);
            case Mark.End _ -> last(page, 2, NO_REPORT, false, -1);
        };
    }

    private static StatementSpec last(
            StatementSpec page, int phase, UUID report, boolean went, int place) {
        return page.param("phase", phase)
                .param("report", report)
                .param("went", went)
                .param("place", place);
    }

    /** True if something was ever recorded of a report, so that a mark may name it. */
    boolean has(ReportId report) {
        return jdbc.sql("select exists (select from claim where report = ?)")
                .param(report.value())
                .query(Boolean.class)
                .single();
    }
}
