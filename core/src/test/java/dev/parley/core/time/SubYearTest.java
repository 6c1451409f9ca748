package dev.parley.core.time;

import static dev.parley.core.time.EdtfAssertions.assertDays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-21, 2026-03-01, 2026-05-31",
        "2026-22, 2026-06-01, 2026-08-31",
        "2026-23, 2026-09-01, 2026-11-30",
        "2026-24, 2026-12-01, 2027-02-28",
        "2027-24, 2027-12-01, 2028-02-29",
        "2026-25, 2026-03-01, 2026-05-31",
        "2026-26, 2026-06-01, 2026-08-31",
        "2026-27, 2026-09-01, 2026-11-30",
        "2026-28, 2026-12-01, 2027-02-28",
        "2026-29, 2026-09-01, 2026-11-30",
        "2026-30, 2026-12-01, 2027-02-28",
        "2026-31, 2026-03-01, 2026-05-31",
        "2026-32, 2026-06-01, 2026-08-31",
    })
    void a_season_spans_three_months(String text, String first, String last) {
        assertDays(text, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-33, 2026-01-01, 2026-03-31",
        "2026-34, 2026-04-01, 2026-06-30",
        "2026-35, 2026-07-01, 2026-09-30",
        "2026-36, 2026-10-01, 2026-12-31",
        "2026-37, 2026-01-01, 2026-04-30",
        "2026-38, 2026-05-01, 2026-08-31",
        "2026-39, 2026-09-01, 2026-12-31",
        "2026-40, 2026-01-01, 2026-06-30",
        "2026-41, 2026-07-01, 2026-12-31",
    })
    void a_quarter_quadrimester_or_semester_spans_its_months(
            String text, String first, String last) {
        assertDays(text, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "199X-24, 1990-12-01, 2000-02-29",
        "9999-24, 9999-12-01, +10000-02-29",
        "-0044-21, -0044-03-01, -0044-05-31",
    })
    void the_year_of_a_season_may_be_any_year_of_four_digits(
            String text, String first, String last) {
        assertDays(text, first, last);
    }
}
