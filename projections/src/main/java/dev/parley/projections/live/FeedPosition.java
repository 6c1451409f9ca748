package dev.parley.projections.live;

import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The place of a message in the feed, and its id: {@code 12}, or {@code 12.1} for what follows from
 * the act that ends at 12.
 *
 * @param position in the log
 * @param part 0 for what the event at the position says itself; from 1 for what follows from it
 */
public record FeedPosition(long position, int part) implements Comparable<FeedPosition> {

    private static final Pattern ID = Pattern.compile("(\\d{1,18})(?:\\.(\\d{1,9}))?");

    private static final Comparator<FeedPosition> ORDER =
            Comparator.comparingLong(FeedPosition::position).thenComparingInt(FeedPosition::part);

    /** After all that is said at a position. */
    public static FeedPosition after(long position) {
        return new FeedPosition(position, Integer.MAX_VALUE);
    }

    /**
     * Reads an id.
     *
     * @throws NumberFormatException if it is none
     */
    public static FeedPosition parse(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new NumberFormatException("'%s' is no id of a message.".formatted(id));
        }
        String part = parts.group(2);
        return new FeedPosition(
                Long.parseLong(parts.group(1)), part == null ? 0 : Integer.parseInt(part));
    }

    @Override
    public int compareTo(FeedPosition other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return part == 0 ? Long.toString(position) : position + "." + part;
    }
}
