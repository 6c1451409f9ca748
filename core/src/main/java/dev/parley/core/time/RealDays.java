package dev.parley.core.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The days of the calendar that fit a choice of years, months and days of the month. */
record RealDays(List<Integer> years, List<Integer> months, List<Integer> daysOfMonth) {

    private static final List<Integer> EVERY_MONTH = upTo(12);
    private static final List<Integer> EVERY_DAY = upTo(31);

    static RealDays fitting(List<DatePart> parts) {
        return new RealDays(
                parts.getFirst().values(),
                parts.size() > 1 ? parts.get(1).values() : EVERY_MONTH,
                parts.size() > 2 ? parts.get(2).values() : EVERY_DAY);
    }

    Optional<LocalDate> first() {
        return years.stream().flatMap(this::inYear).findFirst();
    }

    Optional<LocalDate> last() {
        return new RealDays(years.reversed(), months.reversed(), daysOfMonth.reversed()).first();
    }

    private Stream<LocalDate> inYear(int year) {
        return months.stream()
                .filter(EVERY_MONTH::contains)
                .flatMap(month -> inMonth(YearMonth.of(year, month)));
    }

    private Stream<LocalDate> inMonth(YearMonth month) {
        return daysOfMonth.stream().filter(month::isValidDay).map(month::atDay);
    }

    private static List<Integer> upTo(int last) {
        return IntStream.rangeClosed(1, last).boxed().toList();
    }
}
