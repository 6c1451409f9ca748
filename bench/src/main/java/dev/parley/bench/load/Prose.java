package dev.parley.bench.load;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences of the length that news agencies write. */
record Prose(Random random) {

    private static final List<String> WORDS =
            List.of(
                    "officials",
                    "said",
                    "the",
                    "delegations",
                    "would",
                    "meet",
                    "again",
                    "after",
                    "talks",
                    "on",
                    "territory",
                    "guarantees",
                    "prisoners",
                    "ceasefire",
                    "and",
                    "monitoring",
                    "were",
                    "described",
                    "as",
                    "constructive",
                    "by",
                    "both",
                    "sides",
                    "while",
                    "energy",
                    "strikes",
                    "continued",
                    "overnight",
                    "in",
                    "several",
                    "regions",
                    "according",
                    "to",
                    "people",
                    "familiar",
                    "with",
                    "negotiations");

    String headline() {
        return words(8 + random.nextInt(6));
    }

    String summary() {
        return words(20 + random.nextInt(25)) + ".";
    }

    private String words(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> WORDS.get(random.nextInt(WORDS.size())))
                .collect(Collectors.joining(" "));
    }
}
