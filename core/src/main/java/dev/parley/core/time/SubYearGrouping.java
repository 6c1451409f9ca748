package dev.parley.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** A season, quarter, quadrimester or semester, with the months that it covers. */
enum SubYearGrouping {
    SPRING("21", 3, 3),
    SUMMER("22", 6, 3),
    AUTUMN("23", 9, 3),
    WINTER("24", 12, 3),
    NORTHERN_SPRING("25", 3, 3),
    NORTHERN_SUMMER("26", 6, 3),
    NORTHERN_AUTUMN("27", 9, 3),
    NORTHERN_WINTER("28", 12, 3),
    SOUTHERN_SPRING("29", 9, 3),
    SOUTHERN_SUMMER("30", 12, 3),
    SOUTHERN_AUTUMN("31", 3, 3),
    SOUTHERN_WINTER("32", 6, 3),
    FIRST_QUARTER("33", 1, 3),
    SECOND_QUARTER("34", 4, 3),
    THIRD_QUARTER("35", 7, 3),
    FOURTH_QUARTER("36", 10, 3),
    FIRST_QUADRIMESTER("37", 1, 4),
    SECOND_QUADRIMESTER("38", 5, 4),
    THIRD_QUADRIMESTER("39", 9, 4),
    FIRST_SEMESTER("40", 1, 6),
    SECOND_SEMESTER("41", 7, 6);

    private final String code;
    private final int firstMonth;
    private final int months;

    SubYearGrouping(String code, int firstMonth, int months) {
        this.code = code;
        this.firstMonth = firstMonth;
        this.months = months;
    }

    static Optional<SubYearGrouping> of(String code) {
        return Arrays.stream(values()).filter(grouping -> grouping.code.equals(code)).findFirst();
    }

    LocalDate firstDay(int year) {
        return YearMonth.of(year, firstMonth).atDay(1);
    }

    LocalDate lastDay(int year) {
        return YearMonth.of(year, firstMonth).plusMonths(months - 1L).atEndOfMonth();
    }
}
