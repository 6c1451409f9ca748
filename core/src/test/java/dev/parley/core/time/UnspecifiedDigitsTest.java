package dev.parley.core.time;

import static dev.parley.core.time.EdtfAssertions.assertDays;
import static dev.parley.core.time.EdtfAssertions.assertRefused;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnspecifiedDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "199X, 1990-01-01, 1999-12-31",
        "19XX, 1900-01-01, 1999-12-31",
        "XXXX, 0000-01-01, 9999-12-31",
        "1999-XX, 1999-01-01, 1999-12-31",
        "1999-02-XX, 1999-02-01, 1999-02-28",
        "1999-XX-XX, 1999-01-01, 1999-12-31",
        "-01XX, -0199-01-01, -0100-12-31",
        "-000X, -0009-01-01, -0001-12-31",
    })
    void unspecified_digits_at_the_end_span_all_that_they_can_mean(
            String text, String first, String last) {
        assertDays(text, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "156X-12-25, 1560-12-25, 1569-12-25",
        "15XX-12-25, 1500-12-25, 1599-12-25",
        "1XXX-XX, 1000-01-01, 1999-12-31",
        "1X9X, 1090-01-01, 1999-12-31",
        "XXXX-12-XX, 0000-12-01, 9999-12-31",
        "2026-0X?, 2026-01-01, 2026-09-30",
        "2026-1X, 2026-10-01, 2026-12-31",
        "2026-X1?, 2026-01-01, 2026-11-30",
        "2026-XX-31, 2026-01-31, 2026-12-31",
    })
    void unspecified_digits_anywhere_span_all_that_they_can_mean(
            String text, String first, String last) {
        assertDays(text, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "202X-02-29, 2020-02-29, 2028-02-29",
        "2026-XX-3X, 2026-01-30, 2026-12-31",
        "2026-0X-31, 2026-01-31, 2026-08-31",
        "2026-02-X9, 2026-02-09, 2026-02-19",
        "2024-02-X9, 2024-02-09, 2024-02-29",
        "2026-02-2X, 2026-02-20, 2026-02-28",
        "2026-XX-0X, 2026-01-01, 2026-12-09",
    })
    void the_bounds_are_days_that_exist(String text, String first, String last) {
        assertDays(text, first, last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-3X", "2026-2X", "XXXX-02-30", "2026-4X-XX"})
    void digits_that_fit_no_day_are_refused(String text) {
        assertRefused(text).contains("no such date as " + text);
    }
}
