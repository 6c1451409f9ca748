package dev.parley.core.time;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Spellings of older drafts in the public EDTF suite, which Parley refuses. */
enum SupersededForm {
    GROUP("[()]"),
    TWO_QUALIFIERS("\\?~"),
    SUFFIX("\\^"),
    WORD("unknown|open"),
    LETTER("^[-/0-9uxy]*[uxy][-/0-9uxy]*$");

    private final Pattern sign;

    SupersededForm(String sign) {
        this.sign = Pattern.compile(sign);
    }

    boolean isIn(String text) {
        return sign.matcher(text).find();
    }

    static boolean anyIn(String text) {
        return Arrays.stream(values()).anyMatch(form -> form.isIn(text));
    }
}
