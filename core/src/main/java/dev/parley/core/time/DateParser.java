package dev.parley.core.time;

import dev.parley.core.time.Expression.CalendarDate;
import dev.parley.core.time.Expression.Single;
import dev.parley.core.time.Expression.SubYear;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads years, months, days and groupings of months, with their qualifiers. */
final class DateParser {

    private static final String MARK = "[?~%]?";
    private static final String YEAR = MARK + "(?!-0000)-?[0-9X]{4}" + MARK;
    private static final String MONTH_OR_DAY = MARK + "[0-9X]{2}" + MARK;
    private static final String LONG_YEAR = MARK + "Y-?[1-9][0-9]{4,8}" + MARK;
    private static final Pattern DATE =
            Pattern.compile(YEAR + "(-" + MONTH_OR_DAY + "){0,2}|" + LONG_YEAR);

    private static final Pattern PART_SEPARATOR = Pattern.compile("(?<=[0-9X]" + MARK + ")-");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("[?~%Y]");

    private DateParser() {}

    static Single parse(String text) {
        if (!DATE.matcher(text).matches()) {
            throw EdtfException.unreadable(text);
        }
        var parts = parts(PART_SEPARATOR.split(text));
        return parts.size() == 2 ? monthOrGrouping(parts) : CalendarDate.of(parts);
    }

    private static Single monthOrGrouping(List<DatePart> parts) {
        var year = parts.getFirst();
        var second = parts.getLast();
        return SubYearGrouping.of(second.digits())
                .<Single>map(grouping -> new SubYear(year, grouping, second.qualifier()))
                .orElseGet(() -> CalendarDate.of(parts));
    }

    private static List<DatePart> parts(String[] spellings) {
        var parts = new ArrayList<DatePart>();
        var covering = Qualifier.NONE;
        for (var spelling : List.of(spellings).reversed()) {
            // On its right a qualifier covers all that precedes it; on its left, its part alone.
            covering = covering.and(qualifierAt(spelling.length() - 1, spelling));
            parts.addFirst(part(spelling, covering.and(qualifierAt(0, spelling))));
        }
        return parts;
    }

    private static Qualifier qualifierAt(int place, String spelling) {
        return Qualifier.of(spelling.substring(place, place + 1));
    }

    private static DatePart part(String spelling, Qualifier qualifier) {
        return new DatePart(NOT_A_DIGIT.matcher(spelling).replaceAll(""), qualifier);
    }
}
