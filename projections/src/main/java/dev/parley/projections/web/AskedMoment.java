package dev.parley.projections.web;

import dev.parley.core.time.EdtfException;
import dev.parley.core.time.Moment;
import java.time.Instant;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A moment as it was typed into a field, with what it means or why it means nothing.
 *
 * @param text {@code null} if the field was left empty
 */
record AskedMoment(@Nullable String text, @Nullable Instant moment, @Nullable String fault) {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static AskedMoment of(@Nullable String text) {
        if (text == null) {
            return new AskedMoment(null, null, null);
        }
        try {
            return new AskedMoment(text, Moment.parse(text), null);
        } catch (EdtfException e) {
            return new AskedMoment(text, null, String.valueOf(e.getMessage()));
        }
    }

    /** The kind of field that can show it: a date field would hide whatever is not a day. */
    public String fieldType() {
        boolean day = fault == null && (text == null || DAY.matcher(text).matches());
        return day ? "date" : "text";
    }
}
