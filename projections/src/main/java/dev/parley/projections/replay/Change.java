package dev.parley.projections.replay;

import dev.parley.core.report.ReportId;
import dev.parley.core.wire.DevelopmentJson;
import dev.parley.core.wire.Json;
import dev.parley.projections.Sql;
import dev.parley.projections.claims.EntryHead;
import dev.parley.projections.processing.ReportName;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A claim that came or went.
 *
 * @param other what the same development says on the other side of the moment, if anything
 */
record Change(
        Mark.Development mark, ObjectNode entry, ObjectNode body, @Nullable ObjectNode other) {

    static Change read(ResultSet row, int number) throws SQLException {
        ReportId report = new ReportId(row.getObject("report", UUID.class));
        Instant moment = Sql.instant(row, "moment");
        ObjectNode body = Json.object(row.getString("body"));
        String other = row.getString("other");
        return new Change(
                new Mark.Development(moment, report, row.getBoolean("went"), row.getInt("place")),
                head(row, report).with(body),
                body,
                other == null ? null : Json.object(other));
    }

    private static EntryHead head(ResultSet row, ReportId report) throws SQLException {
        return new EntryHead(
                new ReportName(report, row.getString("source"), row.getString("external_id")),
                row.getLong("position"),
                row.getInt("revision"),
                Sql.instant(row, "known_from"),
                Sql.instant(row, "recorded_at"));
    }

    /** What a viewer is told of it: nothing of what goes on as it was, or of what is replaced. */
    Optional<Message> message() {
        if (mark.went()) {
            return other == null
                    ? Optional.of(message("withdrawn", "withdrawn"))
                    : Optional.empty();
        }
        String kind = body.path("kind").asString();
        if (other == null) {
            return Optional.of(message(kind, "new"));
        }
        return same(other) ? Optional.empty() : Optional.of(changed(kind, other));
    }

    private Message changed(String kind, ObjectNode before) {
        Message message = message(kind, "changed");
        message.data().set("before", before);
        return message;
    }

    private Message message(String event, String change) {
        ObjectNode data = entry.deepCopy();
        data.put("moment", mark.moment().toString()).put("change", change);
        return new Message(mark, event, data);
    }

    /** Dates that mean the same may be written differently. */
    private boolean same(ObjectNode before) {
        return body.equals(before)
                || DevelopmentJson.read(body).equals(DevelopmentJson.read(before));
    }
}
