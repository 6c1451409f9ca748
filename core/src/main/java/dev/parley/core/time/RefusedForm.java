package dev.parley.core.time;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Spellings that people try and Parley does not read, each with what to write instead. */
enum RefusedForm {
    EMPTY("^$", "it is empty"),
    OPEN_END_ALONE("^\\.\\.$", "an open end needs a date on the other side of a slash"),
    SET("[\\[\\]{}]", "sets in [ ] or { } are not supported; give one date or one interval"),
    GROUP("[()]", "groups in ( ) are not supported; put ?, ~ or % beside the part it is about"),
    SUFFIX("\\^", "suffixes after ^ are not supported; leave the suffix out"),
    SEVERAL_SLASHES("/", "an interval has one slash, between its two ends"),
    UNKNOWN_WORD(
            "(?i)unknown", "the word unknown is not read; leave that end of the interval empty"),
    OPEN_WORD("(?i)open", "the word open is not read; write .. at that end of the interval"),
    DOTS_WITHOUT_SLASH("\\.\\.", "an open end stands alone beside a slash, as in 2026-01-25/.."),
    EXPONENT("Y-?[0-9]+E", "exponential years are not supported; write out the digits after Y"),
    SIGNIFICANT_DIGITS("[0-9]S[0-9]", "significant digits are not supported; write 195X or 1950~"),
    DRAFT_LETTERS(
            "^(?=.*[uxy])[-0-9XYuxy?~%]+$",
            "the draft letters u, x and y are not read; write X for a digit that is not specified"
                    + " and Y before a long year"),
    SEVERAL_QUALIFIERS(
            "[?~%]{2}", "each side of a part takes one qualifier; for ? and ~ together write %"),
    SHORT_YEAR_AFTER_Y(
            "Y-?[0-9]{1,4}(?![0-9])", "Y is for years of more than four digits; leave it out"),
    LONG_YEAR(
            "Y-?[0-9]",
            "a long year is Y and five to nine digits, the first not 0, without month or day"),
    YEAR_MINUS_ZERO("^[?~%]?-0000", "there is no year -0000; write 0000"),
    QUALIFIED_DATE_TIME("T.*[?~%]", "a date-time takes no qualifier; qualify the date alone"),
    END_OF_DAY("T24:", "24:00:00 is not read; write 00:00:00 of the next day"),
    LEAP_SECOND("T[0-9]{2}:[0-9]{2}:60", "leap seconds are not read; write second 59"),
    WITHOUT_SECONDS(
            "T[0-9]{2}(:[0-9]{2})?(Z|[+-].*)?$",
            "a date-time needs hours, minutes and seconds, as in 2026-02-01T09:00:00Z"),
    // A bare + in an address is decoded as a space.
    SPACE_FOR_PLUS(
            "T[0-9:.]+ [0-9]",
            "an offset begins with + or -; in the address of a web request, write + as %2B"),
    DATE_TIME(
            "[0-9X]T[0-9]",
            "it is not a date-time that exists, as in 2026-02-01T09:00:00Z or"
                    + " 2026-02-01T09:00:00.5+04:00, with an offset of at most 18:00"),
    ANYTHING_ELSE(
            "",
            "write a year, month, day, date-time or interval, as in 2026, 2026-02, 2026-02-01,"
                    + " 2026-02-01T09:00:00Z or 2026-02-01/2026-02-03");

    private final Pattern sign;
    private final String reason;

    RefusedForm(String sign, String reason) {
        this.sign = Pattern.compile(sign);
        this.reason = reason;
    }

    static String reason(String text) {
        return Arrays.stream(values())
                .filter(form -> form.sign.matcher(text).find())
                .findFirst()
                .orElse(ANYTHING_ELSE)
                .reason;
    }
}
