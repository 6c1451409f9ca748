package dev.parley.core.time;

import static dev.parley.core.time.EdtfAssertions.assertDays;
import static dev.parley.core.time.EdtfAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CalendarDateTest {

    @Test
    void a_day_ends_at_its_last_microsecond() {
        var day = Edtf.parse("2026-02-01");
        assertThat(day.span().earliest()).isEqualTo(Instant.parse("2026-02-01T00:00:00Z"));
        assertThat(day.end()).isEqualTo(Instant.parse("2026-02-01T23:59:59.999999Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02, 2026-02-01, 2026-02-28",
        "2024-02, 2024-02-01, 2024-02-29",
        "2026-12, 2026-12-01, 2026-12-31",
        "2026, 2026-01-01, 2026-12-31",
        "0000, 0000-01-01, 0000-12-31",
        "0000-02, 0000-02-01, 0000-02-29",
        "-0044-03-15, -0044-03-15, -0044-03-15",
        "-0999, -0999-01-01, -0999-12-31",
        "1500-02-28, 1500-02-28, 1500-02-28",
    })
    void a_month_or_a_year_spans_all_its_days(String text, String first, String last) {
        assertDays(text, first, last);
    }

    @ParameterizedTest
    @CsvSource({
        "Y17000, +17000-01-01, +17000-12-31",
        "Y-17000, -17000-01-01, -17000-12-31",
        "Y999999999, +999999999-01-01, +999999999-12-31",
        "Y-999999999, -999999999-01-01, -999999999-12-31",
    })
    void a_long_year_spans_all_its_days(String text, String first, String last) {
        assertDays(text, first, last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-02-29",
                "1500-02-29",
                "2026-13",
                "2026-00",
                "2026-01-00",
                "2026-01-32",
                "2026-20",
                "2026-42",
                "2026-21-01",
            })
    void a_date_that_is_not_in_the_calendar_is_refused(String text) {
        assertRefused(text).contains("no such date as " + text, "from 01 to 12");
    }

    @Test
    void a_year_minus_zero_is_refused() {
        assertRefused("-0000").contains("write 0000");
        assertRefused("-0000-01-01").contains("write 0000");
    }

    @Test
    void a_long_year_of_four_digits_is_refused() {
        assertRefused("Y2026").contains("leave it out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y1000000000", "Y-9999999999", "Y17000-02", "Y01700"})
    void a_long_year_beyond_nine_digits_or_with_a_month_is_refused(String text) {
        assertRefused(text).contains("five to nine digits");
    }

    @Test
    void the_text_is_kept_as_written() {
        assertThat(Edtf.parse("2026-02-01?").text()).isEqualTo("2026-02-01?");
        assertThat(Edtf.parse("2026-01-26/2026-02-01~")).hasToString("2026-01-26/2026-02-01~");
    }
}
