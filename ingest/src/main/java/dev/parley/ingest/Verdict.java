package dev.parley.ingest;

import dev.parley.core.report.Decision;
import dev.parley.core.report.Refusal;
import dev.parley.core.report.ReportId;
import dev.parley.core.wire.Malformed;

/** What became of what was sent in. */
public sealed interface Verdict {

    /** The word for it on the wire. */
    String word();

    /** True if it needs nobody's attention. */
    default boolean good() {
        return switch (this) {
            case Recorded _, Duplicate _ -> true;
            case Refused _, Unreadable _ -> false;
        };
    }

    /**
     * It was recorded.
     *
     * @param revision of the version concerned
     * @param first position of the act in the log
     * @param last position of the act in the log
     */
    record Recorded(Decision.Word what, ReportId report, int revision, long first, long last)
            implements Verdict {
        @Override
        public String word() {
            return switch (what) {
                case FILED -> "filed";
                case REVISED -> "revised";
                case RETRACTED -> "retracted";
                case AMENDED -> "amended";
                case VOIDED -> "voided";
            };
        }
    }

    /** It was recorded before, at these positions; nothing changed. */
    record Duplicate(ReportId report, int revision, long first, long last) implements Verdict {
        @Override
        public String word() {
            return "duplicate";
        }
    }

    /** It cannot be recorded. */
    record Refused(ReportId report, Refusal refusal) implements Verdict {
        @Override
        public String word() {
            return "refused";
        }
    }

    /** It is not in the wire form. */
    record Unreadable(Malformed fault) implements Verdict {
        @Override
        public String word() {
            return "malformed";
        }
    }
}
