package dev.parley.ingest;

import org.jspecify.annotations.Nullable;

/**
 * The log could not be reached: what was sent may or may not be recorded, and can be sent again.
 */
public final class LogUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LogUnavailable(@Nullable Throwable cause) {
        super("The log cannot be reached.", cause);
    }
}
