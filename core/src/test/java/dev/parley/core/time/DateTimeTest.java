package dev.parley.core.time;

import static dev.parley.core.time.EdtfAssertions.assertInstant;
import static dev.parley.core.time.EdtfAssertions.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateTimeTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-01T09:00:00Z, 2026-02-01T09:00:00Z",
        "2026-02-01T09:00:00+04:00, 2026-02-01T05:00:00Z",
        "2026-02-01T09:00:00-03:30, 2026-02-01T12:30:00Z",
        "2026-02-01T09:00:00+04, 2026-02-01T05:00:00Z",
        "2026-02-01T09:00:00-00:00, 2026-02-01T09:00:00Z",
        "2026-02-01T09:00:00+18:00, 2026-01-31T15:00:00Z",
        "2026-02-01T09:00:00-18:00, 2026-02-02T03:00:00Z",
        "-0044-03-15T12:00:00Z, -0044-03-15T12:00:00Z",
    })
    void a_date_time_is_an_instant(String text, String instant) {
        assertInstant(text, instant);
    }

    @Test
    void a_date_time_without_an_offset_is_in_utc() {
        assertInstant("2026-02-01T09:00:00", "2026-02-01T09:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01T09:00:00.5Z, 2026-02-01T09:00:00.5Z",
        "2026-02-01T09:00:00.123456Z, 2026-02-01T09:00:00.123456Z",
        "2026-02-01T09:00:00.123456999Z, 2026-02-01T09:00:00.123456Z",
        "-0044-03-15T12:00:00.9999999Z, -0044-03-15T12:00:00.999999Z",
    })
    void an_instant_is_cut_to_the_microsecond(String text, String instant) {
        assertInstant(text, instant);
    }

    @Test
    void the_last_moment_of_a_day_written_as_24_hours_is_refused() {
        assertRefused("2026-02-01T24:00:00Z").contains("00:00:00 of the next day");
    }

    @Test
    void a_leap_second_is_refused() {
        assertRefused("2016-12-31T23:59:60Z").contains("leap seconds", "write second 59");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-01T09:00Z",
                "2026-02-01T09Z",
                "2026-02-01T09:00",
                "2026-02-01T09",
                "2026-02-01T09:00+04:00",
            })
    void a_date_time_without_seconds_is_refused(String text) {
        assertRefused(text).contains("needs hours, minutes and seconds");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30T09:00:00Z",
                "2026-13-01T09:00:00Z",
                "2026-02-01T25:00:00Z",
                "2026-02-01T09:60:00Z",
                "2026-02-01T09:00:61Z",
                "2026-02-01T09:00:00+18:01",
                "2026-02-01T09:00:00+04:60",
                "2026-02-01T09:00:00+4",
                "2026-02-01T09:00:00.1234567890Z",
                "2026-02-01T09:00:00.Z",
                "2026-02-01T09:00:00,5Z",
                "2026-02-XXT09:00:00Z",
            })
    void a_date_time_that_does_not_exist_is_refused(String text) {
        assertRefused(text).contains("not a date-time that exists");
    }

    @Test
    void a_year_minus_zero_is_refused_in_a_date_time() {
        assertRefused("-0000-02-01T09:00:00Z").contains("write 0000");
    }

    @Test
    void a_qualifier_on_a_date_time_is_refused() {
        assertRefused("2026-02-01T09:00:00Z?").contains("takes no qualifier");
    }

    @Test
    void a_plus_that_an_address_turned_into_a_space_is_explained() {
        assertRefused("2026-02-01T09:00:00 04:00").contains("%2B");
    }
}
