package dev.parley.core.development;

import dev.parley.core.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that a report says happened or will happen. Immutable; a change is another version. */
public sealed interface Development {

    /** What every kind of development says. */
    Details details();

    Kind kind();

    /** When it happens or is to happen; {@code null} if the report does not say. */
    default @Nullable Edtf when() {
        return details().when();
    }

    /** A development that says something about the place of a meeting in the schedule. */
    sealed interface OfMeeting extends Development {
        default String meeting() {
            return details().requireMeeting();
        }
    }

    /** A meeting is to take place. */
    record MeetingScheduled(Details details, Firmness firmness, List<String> parties)
            implements OfMeeting {
        public MeetingScheduled {
            details.requireMeeting();
            details.requireWhen();
            parties = List.copyOf(parties);
        }

        @Override
        public Kind kind() {
            return Kind.MEETING_SCHEDULED;
        }
    }

    /**
     * A meeting will not take place as scheduled; {@code when} is its new date, if one is known.
     */
    record MeetingPostponed(Details details, List<String> parties) implements OfMeeting {
        public MeetingPostponed {
            details.requireMeeting();
            parties = List.copyOf(parties);
        }

        @Override
        public Kind kind() {
            return Kind.MEETING_POSTPONED;
        }
    }

    /** A meeting will not take place. */
    record MeetingCancelled(Details details, List<String> parties) implements OfMeeting {
        public MeetingCancelled {
            details.requireMeeting();
            parties = List.copyOf(parties);
        }

        @Override
        public Kind kind() {
            return Kind.MEETING_CANCELLED;
        }
    }

    /** A round of a negotiation took place. */
    record RoundHeld(Details details, Encounter encounter) implements OfMeeting {
        public RoundHeld {
            details.requireMeeting();
            details.requireWhen();
        }

        @Override
        public Kind kind() {
            return Kind.ROUND_HELD;
        }
    }

    /** A side meeting took place. */
    record MeetingHeld(Details details, Encounter encounter) implements OfMeeting {
        public MeetingHeld {
            details.requireMeeting();
            details.requireWhen();
        }

        @Override
        public Kind kind() {
            return Kind.MEETING_HELD;
        }
    }

    /** A speaker said what the summary says. */
    record StatementMade(Details details, Person speaker) implements Development {
        @Override
        public Kind kind() {
            return Kind.STATEMENT_MADE;
        }
    }

    /** A party holds a position on an issue. */
    record PositionTaken(Details details, String party, String issue, String position)
            implements Development {
        @Override
        public Kind kind() {
            return Kind.POSITION_TAKEN;
        }
    }

    /** Parties agreed on a subject. */
    record AgreementReached(Details details, List<String> parties, String subject)
            implements Development {
        public AgreementReached {
            parties = List.copyOf(parties);
        }

        @Override
        public Kind kind() {
            return Kind.AGREEMENT_REACHED;
        }
    }

    /** An attacker struck targets at places. */
    record StrikeReported(
            Details details,
            @Nullable String attacker,
            List<String> places,
            List<String> targets,
            Casualties casualties)
            implements Development {
        public StrikeReported {
            places = List.copyOf(places);
            targets = List.copyOf(targets);
        }

        @Override
        public Kind kind() {
            return Kind.STRIKE_REPORTED;
        }
    }

    /** A party says that it controls places. */
    record ControlClaimed(Details details, String party, List<String> places)
            implements Development {
        public ControlClaimed {
            places = List.copyOf(places);
        }

        @Override
        public Kind kind() {
            return Kind.CONTROL_CLAIMED;
        }
    }
}
