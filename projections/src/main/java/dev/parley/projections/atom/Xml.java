package dev.parley.projections.atom;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.util.regex.Pattern;

/** Feeds as documents. */
final class Xml {

    private static final Pattern NO_CHARACTER =
            Pattern.compile("[^\\t\\n\\r\\x20-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private Xml() {}

    static String of(Feed feed) {
        try {
            return new WireFeedOutput().outputString(feed, true);
        } catch (FeedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A text without what has no form in XML 1.0, which JSON has. */
    static String text(String text) {
        return NO_CHARACTER.matcher(text).replaceAll("\uFFFD");
    }
}
