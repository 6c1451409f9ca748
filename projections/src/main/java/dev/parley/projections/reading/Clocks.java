package dev.parley.projections.reading;

import dev.parley.projections.Sql;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A point of both clocks.
 *
 * @param asOf the known clock; {@code null} for no bound
 * @param recordedAsOf the recorded clock
 */
@TakesParameters({"asOf", "recordedAsOf", "atLeast"})
public record Clocks(@Nullable Instant asOf, Instant recordedAsOf) {

    /** Nothing is known as far ahead of its recording, whatever the clocks of the nodes. */
    private static final Duration AHEAD = Duration.ofDays(7);

    /** The bound of the known clock, which may be for ever. */
    public Instant bound() {
        return asOf == null ? Instant.MAX : asOf;
    }

    /**
     * From when at the latest anything is known that is known here.
     *
     * @param last where a page goes on, which may be earlier; {@link Instant#MAX} for the first
     */
    public Instant newest(Instant last) {
        return Stream.of(recordedAsOf.plus(AHEAD), bound(), last)
                .min(Comparator.naturalOrder())
                .orElseThrow();
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
