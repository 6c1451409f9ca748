package dev.parley.core.development;

import dev.parley.core.development.Development.AgreementReached;
import dev.parley.core.development.Development.ControlClaimed;
import dev.parley.core.development.Development.MeetingCancelled;
import dev.parley.core.development.Development.MeetingHeld;
import dev.parley.core.development.Development.MeetingPostponed;
import dev.parley.core.development.Development.MeetingScheduled;
import dev.parley.core.development.Development.PositionTaken;
import dev.parley.core.development.Development.RoundHeld;
import dev.parley.core.development.Development.StatementMade;
import dev.parley.core.development.Development.StrikeReported;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The actors that a development names: parties, people, and who is quoted. */
public final class Names {

    private Names() {}

    public static Set<String> in(Development development) {
        Stream<String> quoted = of(development.details().attributedTo());
        return Stream.concat(named(development), quoted)
                .collect(LinkedHashSet::new, Set::add, Set::addAll);
    }

    private static Stream<String> named(Development development) {
        return switch (development) {
            case MeetingScheduled d -> d.parties().stream();
            case MeetingPostponed d -> d.parties().stream();
            case MeetingCancelled d -> d.parties().stream();
            case RoundHeld d -> of(d.encounter());
            case MeetingHeld d -> of(d.encounter());
            case StatementMade d -> of(d.speaker());
            case PositionTaken d -> Stream.of(d.party());
            case AgreementReached d -> d.parties().stream();
            case StrikeReported d -> Stream.ofNullable(d.attacker());
            case ControlClaimed d -> Stream.of(d.party());
        };
    }

    private static Stream<String> of(Encounter encounter) {
        List<Person> participants = encounter.participants();
        return Stream.concat(
                encounter.parties().stream(), participants.stream().flatMap(Names::of));
    }

    private static Stream<String> of(@Nullable Person person) {
        return person == null
                ? Stream.empty()
                : Stream.of(person.name(), person.party()).filter(Objects::nonNull);
    }
}
