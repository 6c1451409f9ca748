package dev.parley.projections.claims;

import dev.parley.core.report.Heading;
import dev.parley.core.report.Known;
import dev.parley.core.report.RecordedAct;
import dev.parley.core.report.Stated;
import dev.parley.core.report.Version;
import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.ReportJson;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A version of a report in a span of the known clock, and in a span of the recorded clock.
 *
 * @param heading that of a withdrawal is the one of what it withdrew; {@code null} if of nothing
 * @param said the act that recorded its content
 * @param recordedFrom included
 * @param recordedTo not included; {@link Instant#MAX} for ever
 */
record Rectangle(
        Known known,
        @Nullable Heading heading,
        Standing standing,
        RecordedAct said,
        Instant recordedFrom,
        Instant recordedTo) {

    static Rectangle open(
            Known known, List<Known> order, boolean voided, RecordedAct said, Instant from) {
        return new Rectangle(
                known,
                heading(known, order),
                standing(known.version(), voided),
                said,
                from,
                Instant.MAX);
    }

    private static @Nullable Heading heading(Known known, List<Known> order) {
        return switch (known.version().held()) {
            case Stated.Content content -> content.heading();
            case Stated.Withdrawal _ -> known.headingIn(order).orElse(null);
        };
    }

    /** The heading on the wire; a withdrawal adds its own date. */
    ObjectNode headingJson() {
        JsonObject json = new JsonObject();
        if (heading != null) {
            json.all(ReportJson.heading(heading));
        }
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
                && Objects.equals(heading, other.heading)
                && known.from().equals(other.known.from())
                && known.to().equals(other.known.to());
    }
}
