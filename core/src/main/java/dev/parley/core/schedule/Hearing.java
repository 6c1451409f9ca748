package dev.parley.core.schedule;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a live claim was heard, and what became of it.
 *
 * @param refinements what it refined, if it did
 * @param yieldsTo the claim that it lost to: the one that stands for its voice, or the one that won
 */
public record Hearing(
        MeetingClaim claim,
        Role role,
        Rule rule,
        Set<Refinement> refinements,
        Optional<MeetingClaim> yieldsTo) {

    public Hearing {
        refinements = Set.copyOf(refinements);
    }

    /** The rule in plain words. */
    public String because() {
        String sentence = rule.sentence().formatted(words());
        return role == Role.DISSENT
                ? sentence + " In the end the schedule disagrees with it."
                : sentence;
    }

    /** What it refined, in a fixed order. */
    public List<Refinement> refined() {
        return refinements.stream().sorted().toList();
    }

    private String words() {
        List<String> words = refined().stream().map(Refinement::words).toList();
        int last = Math.max(words.size() - 1, 0);
        String most = String.join(", ", words.subList(0, last));
        String rest = String.join("", words.subList(last, words.size()));
        return most.isEmpty() ? rest : most + " and " + rest;
    }
}
