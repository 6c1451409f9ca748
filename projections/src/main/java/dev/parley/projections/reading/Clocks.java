package dev.parley.projections.reading;

import dev.parley.projections.Sql;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A point of both clocks.
 *
 * @param asOf the known clock; {@code null} for no bound
 * @param recordedAsOf the recorded clock
 */
@TakesParameters({"asOf", "recordedAsOf", "atLeast"})
public record Clocks(@Nullable Instant asOf, Instant recordedAsOf) {

    /** The bound of the known clock, which may be for ever. */
    public Instant bound() {
        return asOf == null ? Instant.MAX : asOf;
    }

    /** True if the recorded clock lies ahead, where answers may still change. */
    boolean isAhead(Instant now) {
        return recordedAsOf.isAfter(now);
    }

    public OffsetDateTime asOfParameter() {
        return Sql.timestamp(bound());
    }

    public OffsetDateTime recordedAsOfParameter() {
        return Sql.timestamp(recordedAsOf);
    }
}
