package dev.parley.core.wire;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a text may be, field by field. Lengths are in characters (code points). */
public enum Texts {
    SLUG(80, "a slug: a-z, 0-9, '.', '_' or '-', at most 80") {
        @Override
        boolean fits(String text) {
            return isLetterOrDigit(text.charAt(0)) && every(text, Texts::isOfSlug);
        }
    },
    LANGUAGE(35, "a language tag (BCP 47), such as en or uk") {
        @Override
        boolean fits(String text) {
            return LANGUAGE_TAG.matcher(text).matches();
        }
    },
    /** Browsers and servers take more than RFC 3986 has, such as names in other scripts. */
    URL(2_048, "an absolute http or https URL") {
        @Override
        boolean fits(String text) {
            return WEB.matcher(text).matches();
        }
    },
    EXTERNAL_ID(512, "text"),
    NAME(300, "text"),
    HEADLINE(2_000, "text"),
    PROSE(20_000, "text");

    private static final Pattern LANGUAGE_TAG =
            Pattern.compile("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*");
    private static final Pattern WEB =
            Pattern.compile("https?://[^\\s/?#][^\\s]*", Pattern.CASE_INSENSITIVE);

    private final int longest;
    private final String form;

    Texts(int longest, String form) {
        this.longest = longest;
        this.form = form;
    }

    /** Whether a storable text that is not too long has the form asked for. */
    boolean fits(String text) {
        return true;
    }

    /** What is wrong with a text, if anything is. */
    @Nullable String fault(String text) {
        if (text.length() > longest && text.codePointCount(0, text.length()) > longest) {
            return "This is longer than %d characters.".formatted(longest);
        }
        if (text.isBlank()) {
            return "This is blank; leave the field out or say something.";
        }
        if (!isStorable(text)) {
            return "This holds a control character or half a character.";
        }
        return fits(text) ? null : "This must be " + form + ".";
    }

    private static boolean isOfSlug(int c) {
        return isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
    }

    private static boolean isLetterOrDigit(int c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** PostgreSQL stores no NUL, and half of a surrogate pair has no UTF-8 form. */
    private static boolean isStorable(String text) {
        return every(text, Texts::isPlain) || text.codePoints().noneMatch(Texts::isUnstorable);
    }

    /** Most texts are plain, which is known at a glance. */
    private static boolean isPlain(int c) {
        return (c >= ' ' && c <= '~') || (c > '\u009f' && !Character.isSurrogate((char) c));
    }

    private static boolean isUnstorable(int codePoint) {
        boolean whitespace = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return (Character.isISOControl(codePoint) && !whitespace)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    private static boolean every(String text, IntPredicate wanted) {
        for (int i = 0; i < text.length(); i++) {
            if (!wanted.test(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
