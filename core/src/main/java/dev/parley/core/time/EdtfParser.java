package dev.parley.core.time;

import dev.parley.core.time.Expression.Interval;
import dev.parley.core.time.Expression.Single;

/** Reads a whole expression: a date or a date-time, or an interval between two of them. */
final class EdtfParser {

    private static final int LONGEST = 100;

    private EdtfParser() {}

    static Expression parse(String text) {
        if (text.length() > LONGEST) {
            throw new EdtfException("A date has at most %d characters.".formatted(LONGEST));
        }
        var slash = text.indexOf('/');
        return slash < 0
                ? single(text)
                : new Interval(
                        endpoint(text.substring(0, slash)), endpoint(text.substring(slash + 1)));
    }

    private static Endpoint endpoint(String text) {
        return switch (text) {
            case "" -> Endpoint.Unbounded.UNKNOWN;
            case ".." -> Endpoint.Unbounded.OPEN;
            default -> single(text);
        };
    }

    private static Single single(String text) {
        return text.contains("T") ? DateTimeParser.parse(text) : DateParser.parse(text);
    }
}
