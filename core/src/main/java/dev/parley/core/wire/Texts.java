package dev.parley.core.wire;

import java.util.regex.Pattern;

/** What a text may be, field by field. Lengths are in characters (code points). */
enum Texts {
    SLUG(80, "[a-z0-9][a-z0-9._-]{0,79}", "a slug: a-z, 0-9, '.', '_' or '-', at most 80"),
    LANGUAGE(35, "[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*", "a language tag (BCP 47), such as en or uk"),
    EXTERNAL_ID(512),
    NAME(300),
    HEADLINE(2_000),
    PROSE(20_000),
    URL(2_048) {
        @Override
        void check(String text, String pointer) {
            super.check(text, pointer);
            if (!isWeb(text)) {
                throw new Malformed(pointer, "This must be an absolute http or https URL.");
            }
        }
    };

    private static final Pattern WEB =
            Pattern.compile("https?://[^\\s/?#][^\\s]*", Pattern.CASE_INSENSITIVE);

    private final int longest;
    private final Pattern pattern;
    private final String form;

    Texts(int longest) {
        this.longest = longest;
        this.pattern = Pattern.compile(".*", Pattern.DOTALL);
        this.form = "text";
    }

    Texts(int longest, String pattern, String form) {
        this.longest = longest;
        this.pattern = Pattern.compile(pattern);
        this.form = form;
    }

    void check(String text, String pointer) {
        if (text.codePointCount(0, text.length()) > longest) {
            throw new Malformed(pointer, "This is longer than %d characters.".formatted(longest));
        }
        if (text.isBlank()) {
            throw new Malformed(pointer, "This is blank; leave the field out or say something.");
        }
        if (text.codePoints().anyMatch(Texts::unstorable)) {
            throw new Malformed(pointer, "This holds a control character or half a character.");
        }
        if (!pattern.matcher(text).matches()) {
            throw new Malformed(pointer, "This must be " + form + ".");
        }
    }

    /** PostgreSQL stores no NUL, and half of a surrogate pair has no UTF-8 form. */
    private static boolean unstorable(int codePoint) {
        boolean whitespace = codePoint == '\n' || codePoint == '\r' || codePoint == '\t';
        return (Character.isISOControl(codePoint) && !whitespace)
                || (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE);
    }

    /** Browsers and servers take more than RFC 3986 has, such as names in other scripts. */
    private static boolean isWeb(String text) {
        return WEB.matcher(text).matches();
    }
}
