package dev.parley.projections.words;

import dev.parley.core.time.Edtf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates of the news in words; forms that the news hardly uses stay as written. */
public final class EdtfWords {

    private static final DateTimeFormatter DAY_OF_MONTH = format("d");
    private static final DateTimeFormatter DAY_OF_YEAR = format("d MMMM");
    private static final DateTimeFormatter MONTH = format("MMMM uuuu");
    private static final Pattern MARKED = Pattern.compile("([0-9-]+)([?~%])");
    private static final Set<String> NO_DATE = Set.of("", "..");

    private static final String END = "\\d{4}-\\d{2}-\\d{2}(T.*)?";
    private static final Pattern EXACT = Pattern.compile(END + "(/" + END + ")?");

    private EdtfWords() {}

    /** A date that is not exact to the day at either end, or is qualified; none of any other. */
    public static Optional<String> vague(Edtf date) {
        return EXACT.matcher(date.text()).matches() ? Optional.empty() : Optional.of(of(date));
    }

    public static String of(Edtf date) {
        String text = date.text();
        int slash = text.indexOf('/');
        return slash < 0
                ? single(text)
                : interval(text.substring(0, slash), text.substring(slash + 1));
    }

    private static String interval(String start, String end) {
        if (NO_DATE.contains(start)) {
            return "until " + single(end) + (start.isEmpty() ? " (start unknown)" : "");
        }
        if (NO_DATE.contains(end)) {
            return "from " + single(start) + (end.isEmpty() ? " (end unknown)" : " on");
        }
        try {
            return days(start, end);
        } catch (DateTimeException _) {
            return single(start) + " – " + single(end);
        }
    }

    /** Two days, which share what they have in common. */
    private static String days(String start, String end) {
        LocalDate first = LocalDate.parse(unmarked(start));
        LocalDate last = LocalDate.parse(unmarked(end));
        if (first.getYear() != last.getYear()) {
            return single(start) + " – " + single(end);
        }
        boolean marked = MARKED.matcher(start).matches() || MARKED.matcher(end).matches();
        return first.getMonth() == last.getMonth() && !marked
                ? first.format(DAY_OF_MONTH) + "–" + single(end)
                : withMark(start, first.format(DAY_OF_YEAR)) + " – " + single(end);
    }

    private static String single(String text) {
        try {
            return text.contains("T") ? dateTime(text) : withMark(text, date(unmarked(text)));
        } catch (DateTimeException _) {
            return text;
        }
    }

    private static String date(String text) {
        return switch (text.length()) {
            case 4 -> text;
            case 7 -> MONTH.format(YearMonth.parse(text));
            default -> InstantWords.DAY.format(LocalDate.parse(text));
        };
    }

    private static String dateTime(String text) {
        TemporalAccessor moment =
                DateTimeFormatter.ISO_DATE_TIME.parseBest(
                        text, OffsetDateTime::from, LocalDateTime::from);
        return InstantWords.of(
                moment instanceof OffsetDateTime stated
                        ? stated
                        : LocalDateTime.from(moment).atOffset(ZoneOffset.UTC));
    }

    private static String unmarked(String text) {
        Matcher marked = MARKED.matcher(text);
        return marked.matches() ? marked.group(1) : text;
    }

    private static String withMark(String text, String words) {
        return switch (text.charAt(text.length() - 1)) {
            case '?' -> words + " (uncertain)";
            case '~' -> "about " + words;
            case '%' -> "about " + words + " (uncertain)";
            default -> words;
        };
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
