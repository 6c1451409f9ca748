package dev.parley.core.report;

import java.util.List;

/** What a report answers to a command. */
public sealed interface Decision {

    /** What an accepted command did. */
    enum Word {
        FILED,
        REVISED,
        RETRACTED,
        AMENDED,
        VOIDED
    }

    /**
     * These events are to be recorded.
     *
     * @param revision the number of the version concerned
     */
    record Accepted(Word word, int revision, List<ReportEvent> events) implements Decision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /**
     * It is recorded already; nothing changes.
     *
     * @param said the act that recorded it
     */
    record Duplicate(int revision, Sequences said) implements Decision {}

    /** It cannot be done. */
    record Refused(Refusal refusal) implements Decision {}
}
