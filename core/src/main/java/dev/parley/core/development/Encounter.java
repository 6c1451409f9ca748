package dev.parley.core.development;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who met, and what came of it. */
public record Encounter(List<String> parties, List<Person> participants, @Nullable String outcome) {

    public Encounter {
        parties = List.copyOf(parties);
        participants = List.copyOf(participants);
    }
}
