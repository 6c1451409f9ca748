package dev.parley.projections.claims;

import dev.parley.core.report.Known;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.Report;
import dev.parley.core.report.Stated;
import dev.parley.core.report.Version;
import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.ReportJson;
import java.time.Instant;
import tools.jackson.databind.node.ObjectNode;

/**
 * A version of a report in a span of the known clock, and in a span of the recorded clock.
 *
 * @param heading on the wire; a withdrawal has that of what it withdrew, and its own date
 * @param said the act that recorded its content
 * @param recordedFrom included
 * @param recordedTo not included; {@link Instant#MAX} for ever
 */
record Rectangle(
        Known known,
        ObjectNode heading,
        Standing standing,
        RecordedAct said,
        Instant recordedFrom,
        Instant recordedTo) {

    static Rectangle open(Known known, Report report, RecordedAct said, Instant from) {
        return new Rectangle(
                known,
                heading(known, report),
                standing(known.version(), report.voided()),
                said,
                from,
                Instant.MAX);
    }

    private static ObjectNode heading(Known known, Report report) {
        JsonObject json = new JsonObject();
        known.headingIn(report.known()).map(ReportJson::heading).ifPresent(json::all);
        return known.version().held() instanceof Stated.Withdrawal withdrawal
                ? json.put("retractedAt", withdrawal.retractedAt()).node()
                : json.node();
    }

    private static Standing standing(Version version, boolean voided) {
        if (voided) {
            return Standing.VOIDED;
        }
        return switch (version.held()) {
            case Stated.Content _ -> Standing.LIVE;
            case Stated.Withdrawal _ -> Standing.RETRACTED;
        };
    }

    Rectangle closed(Instant at) {
        return new Rectangle(known, heading, standing, said, recordedFrom, at);
    }

    boolean open() {
        return recordedTo.equals(Instant.MAX);
    }

    int revision() {
        return known.version().revision();
    }

    /** True if both say the same in the same span of the known clock. */
    boolean sameAs(Rectangle other) {
        return standing == other.standing
                && said.position() == other.said.position()
                && heading.equals(other.heading)
                && known.from().equals(other.known.from())
                && known.to().equals(other.known.to());
    }
}
