package dev.parley.core.wire;

import dev.parley.core.time.Edtf;
import java.time.Instant;

/** The years in which something can become known. */
final class KnownClock {

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");

    private KnownClock() {}

    static boolean covers(Edtf date) {
        return !date.span().earliest().isBefore(FIRST) && !date.span().latest().isAfter(LAST);
    }
}
