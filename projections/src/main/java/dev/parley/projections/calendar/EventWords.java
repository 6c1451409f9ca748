package dev.parley.projections.calendar;

import dev.parley.core.schedule.MeetingClaim;
import dev.parley.core.schedule.Revision;
import dev.parley.core.time.Edtf;
import dev.parley.projections.words.EdtfWords;
import dev.parley.projections.words.InstantWords;
import dev.parley.projections.words.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an event of a calendar says in words: much of it has no place in its other fields. */
final class EventWords {

    private EventWords() {}

    /** The meeting, and in brackets what a reader of its title must not miss. */
    static String summary(MeetingEvent event) {
        String status = event.isConfirmed() ? null : event.meeting().status().slug();
        String date =
                event.isOff() ? null : event.lastDate().flatMap(EdtfWords::vague).orElse(null);
        String notes = joined(status, date);
        return title(event) + (notes.isEmpty() ? "" : " (" + notes + ")");
    }

    static String title(MeetingEvent event) {
        return "%s, %s"
                .formatted(Names.title(event.meeting().name()), Names.title(event.negotiation()));
    }

    /** How the meeting stands, who says so and who does not, and how that changed. */
    static String description(MeetingEvent event) {
        List<String> lines = new ArrayList<>();
        lines.add(standing(event) + (event.contested() ? " This is contested." : ""));
        event.lastDate().ifPresent(date -> lines.add(dated(event, date)));
        lines.add("");
        lines.add("Support" + voices(event.support()));
        lines.add("Dissent" + voices(event.dissent()));
        lines.add("");
        lines.add("Revisions of the schedule:");
        lines.addAll(revisions(event.revisions()));
        return String.join("\n", lines);
    }

    private static String standing(MeetingEvent event) {
        return switch (event.meeting().status()) {
            case TENTATIVE -> "Expected, and not confirmed.";
            case CONFIRMED -> "Confirmed.";
            case HELD -> "Held.";
            case POSTPONED -> "Postponed, and no new date is known.";
            case CANCELLED -> "Cancelled.";
            case WITHDRAWN -> "Every report of it was withdrawn.";
        };
    }

    private static String dated(MeetingEvent event, Edtf date) {
        String verb = event.isOff() ? "It was to be" : "When";
        String vague = EdtfWords.vague(date).isPresent() ? ", which is all that is known" : "";
        return "%s: %s (%s)%s.".formatted(verb, EdtfWords.of(date), date.text(), vague);
    }

    private static String voices(List<MeetingClaim> claims) {
        return claims.isEmpty()
                ? ": nobody."
                : claims.stream()
                        .map(EventWords::voice)
                        .collect(Collectors.joining("; ", " (" + claims.size() + "): ", "."));
    }

    private static String voice(MeetingClaim claim) {
        String via = claim.voice().equals(claim.source()) ? "" : " in " + claim.source();
        return claim.voice() + via + " says " + told(claim.when(), null, claim.status().slug());
    }

    private static List<String> revisions(List<Revision> revisions) {
        return IntStream.range(0, revisions.size())
                .mapToObj(i -> revision(i + 1, revisions.get(i)))
                .toList();
    }

    private static String revision(int number, Revision revision) {
        return "%d. %s; known since %s from %s"
                .formatted(
                        number,
                        told(revision.when(), revision.where(), revision.status().slug()),
                        InstantWords.of(revision.knownFrom()),
                        revision.cause().source());
    }

    private static String told(@Nullable Edtf when, @Nullable String where, String status) {
        return joined(when == null ? null : EdtfWords.of(when), where, status);
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
