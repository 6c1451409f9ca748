package dev.parley.projections.calendar;

import dev.parley.core.schedule.Meeting;
import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Revision;
import dev.parley.core.schedule.Schedule;
import dev.parley.core.schedule.Status;
import dev.parley.core.time.Edtf;
import dev.parley.projections.NameUuid;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A meeting as an event of a calendar. A meeting that has no date any more stays where it last was.
 *
 * @param revisions of its schedule, from the first
 */
record MeetingEvent(String negotiation, Meeting meeting, List<Revision> revisions) {

    private static final NameUuid UIDS = new NameUuid("9b3c6f0e-52c1-5d0b-9a55-0e6d2a7f4c18");

    /** Names the meeting for ever, whatever becomes of it. */
    String uid() {
        return UIDS.of(negotiation, meeting.name()).toString();
    }

    int sequence() {
        return meeting.revision() - 1;
    }

    /** The date that it has, or had last; none if it never had one. */
    Optional<Edtf> lastDate() {
        return last(Revision::when);
    }

    Optional<String> lastPlace() {
        return last(Revision::where);
    }

    /** That an event is confirmed, tentative or cancelled is all that a calendar can say. */
    String status() {
        return switch (meeting.status()) {
            case TENTATIVE -> "TENTATIVE";
            case CONFIRMED, HELD -> "CONFIRMED";
            case POSTPONED, CANCELLED, WITHDRAWN -> "CANCELLED";
        };
    }

    /** True if it keeps a date on which it will not take place. */
    boolean isOff() {
        return switch (meeting.status()) {
            case TENTATIVE, CONFIRMED, HELD -> false;
            case POSTPONED, CANCELLED, WITHDRAWN -> true;
        };
    }

    boolean isConfirmed() {
        return meeting.status() == Status.CONFIRMED;
    }

    List<MeetingClaim> support() {
        return meeting.schedule().map(Schedule::support).orElse(List.of());
    }

    List<MeetingClaim> dissent() {
        return meeting.schedule().map(Schedule::dissent).orElse(List.of());
    }

    boolean contested() {
        return meeting.schedule().map(Schedule::contested).orElse(false);
    }

    Instant created() {
        return revisions.getFirst().knownFrom();
    }

    /** On the known clock: when the schedule last changed. */
    Instant lastModified() {
        return revisions.getLast().knownFrom();
    }

    /** On the recorded clock: since when our log holds all that the event tells. */
    Instant stamp() {
        return Stream.concat(
                        revisions.stream().map(revision -> revision.cause().recordedAt()),
                        Stream.of(support(), dissent())
                                .flatMap(List::stream)
                                .map(MeetingClaim::placedAt))
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private <T> Optional<T> last(Function<Revision, @Nullable T> part) {
        return revisions.reversed().stream().map(part).filter(Objects::nonNull).findFirst();
    }
}
