package dev.parley.core.log;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Gives entries their positions, and each act its record time. */
final class Stamp {

    private long position;
    private Instant recordedAt;
    private @Nullable NewEntry before;

    Stamp(Tip tip) {
        this.position = tip.position();
        this.recordedAt = tip.recordedAt();
    }

    LogEntry next(NewEntry entry) {
        if (before != null && !entry.isSameActAs(before)) {
            recordedAt = recordedAt.plus(1, ChronoUnit.MICROS);
        }
        before = entry;
        return entry.recorded(position++, recordedAt);
    }
}
