package dev.parley.core.schedule;

import dev.parley.core.time.Edtf;
import dev.parley.core.time.Span;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a negotiation stands at a moment of the known clock.
 *
 * @param lastHeld the round with the latest start
 * @param next the earliest meeting to come, or one that is postponed without a date
 * @param overdue whose schedule is past and of which nothing was heard
 */
public record NegotiationState(
        Phase phase, Optional<Meeting> lastHeld, Optional<Meeting> next, List<Meeting> overdue) {

    /** What a negotiation is doing. */
    public enum Phase {
        IN_SESSION,
        NEXT_ROUND_SCHEDULED,
        NEXT_ROUND_POSTPONED,
        IDLE;

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Meetings by the start of their schedule; those without a date last; then by name. */
    public static final Comparator<Meeting> BY_WHEN =
            Comparator.comparing(NegotiationState::earliest)
                    .thenComparing(NegotiationState::latest)
                    .thenComparing(Meeting::name);

    public NegotiationState {
        overdue = List.copyOf(overdue);
    }

    /** The state that meetings, replayed up to {@code moment}, come to. */
    public static NegotiationState at(Instant moment, Collection<Meeting> meetings) {
        List<Meeting> byWhen = meetings.stream().sorted(BY_WHEN).toList();
        Optional<Meeting> next = next(moment, byWhen);
        return new NegotiationState(
                phase(moment, byWhen, next),
                lastHeld(byWhen),
                next,
                byWhen.stream().filter(announced().and(past(moment))).toList());
    }

    private static Phase phase(Instant moment, List<Meeting> meetings, Optional<Meeting> next) {
        if (meetings.stream().anyMatch(inSession(moment))) {
            return Phase.IN_SESSION;
        }
        return next.map(meeting ->
                        meeting.status() == Status.POSTPONED
                                ? Phase.NEXT_ROUND_POSTPONED
                                : Phase.NEXT_ROUND_SCHEDULED)
                .orElse(Phase.IDLE);
    }

    private static Predicate<Meeting> inSession(Instant moment) {
        return meeting ->
                (meeting.status() == Status.CONFIRMED || meeting.status() == Status.HELD)
                        && span(meeting).filter(span -> span.contains(moment)).isPresent();
    }

    private static Optional<Meeting> lastHeld(List<Meeting> byWhen) {
        return byWhen.stream()
                .filter(NegotiationState::roundHeld)
                .max(Comparator.comparing(NegotiationState::earliest));
    }

    private static boolean roundHeld(Meeting meeting) {
        return meeting.schedule()
                .filter(schedule -> schedule.status() == Status.HELD)
                .filter(schedule -> schedule.settledBy().round())
                .isPresent();
    }

    private static Optional<Meeting> next(Instant moment, List<Meeting> byWhen) {
        return byWhen.stream()
                .filter(announced().and(past(moment).negate()))
                .findFirst()
                .or(() -> byWhen.stream().filter(m -> m.status() == Status.POSTPONED).findFirst());
    }

    private static Predicate<Meeting> announced() {
        return meeting -> meeting.status().announced();
    }

    private static Predicate<Meeting> past(Instant moment) {
        return meeting -> latest(meeting).isBefore(moment);
    }

    private static Instant earliest(Meeting meeting) {
        return span(meeting).map(Span::earliest).orElse(Instant.MAX);
    }

    private static Instant latest(Meeting meeting) {
        return span(meeting).map(Span::latest).orElse(Instant.MAX);
    }

    private static Optional<Span> span(Meeting meeting) {
        return Optional.ofNullable(meeting.when()).map(Edtf::span);
    }
}
