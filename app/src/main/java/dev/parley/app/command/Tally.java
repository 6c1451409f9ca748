package dev.parley.app.command;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How many lines got which verdict. */
final class Tally {

    private final Map<String, Long> counts = new TreeMap<>();

    void count(String verdict) {
        counts.merge(verdict, 1L, Long::sum);
    }

    long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    boolean everythingWasTaken() {
        return !counts.containsKey("refused") && !counts.containsKey("malformed");
    }

    /** Such as {@code 1,204 lines: 1,200 filed, 4 duplicate}. */
    @Override
    public String toString() {
        String verdicts =
                counts.entrySet().stream()
                        .map(count -> number(count.getValue()) + " " + count.getKey())
                        .collect(Collectors.joining(", "));
        return number(total()) + " lines" + (verdicts.isEmpty() ? "" : ": " + verdicts);
    }

    private static String number(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }
}
