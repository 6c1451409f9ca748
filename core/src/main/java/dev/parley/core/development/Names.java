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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The actors that a development names: parties, people, and who is quoted. */
public final class Names {

    private Names() {}

    public static Set<String> in(Development development) {
        Set<String> names = new LinkedHashSet<>();
        switch (development) {
            case MeetingScheduled d -> names.addAll(d.parties());
            case MeetingPostponed d -> names.addAll(d.parties());
            case MeetingCancelled d -> names.addAll(d.parties());
            case RoundHeld d -> add(d.encounter(), names);
            case MeetingHeld d -> add(d.encounter(), names);
            case StatementMade d -> add(d.speaker(), names);
            case PositionTaken d -> names.add(d.party());
            case AgreementReached d -> names.addAll(d.parties());
            case StrikeReported d -> add(d.attacker(), names);
            case ControlClaimed d -> names.add(d.party());
        }
        add(development.details().attributedTo(), names);
        return names;
    }

    private static void add(Encounter encounter, Set<String> names) {
        names.addAll(encounter.parties());
        encounter.participants().forEach(each -> add(each, names));
    }

    private static void add(@Nullable Person person, Set<String> names) {
        if (person != null) {
            add(person.name(), names);
            add(person.party(), names);
        }
    }

    private static void add(@Nullable String name, Set<String> names) {
        if (name != null) {
            names.add(name);
        }
    }
}
