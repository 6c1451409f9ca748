package dev.parley.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-24T10:00:00Z, 2026-01-24T10:00:00Z",
        "2026-01-24T10:00:00.25+04:00, 2026-01-24T06:00:00.25Z",
        "2026-01-24T10:00:00.123456789-05:00, 2026-01-24T15:00:00.123456Z",
    })
    void a_date_time_with_an_offset_is_its_instant(String text, Instant moment) {
        assertThat(Moment.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-24, 2026-01-24T23:59:59.999999Z",
        "2026-02, 2026-02-28T23:59:59.999999Z",
        "2026, 2026-12-31T23:59:59.999999Z",
        "9999, 9999-12-31T23:59:59.999999Z",
        "0000-01-01, 0000-01-01T23:59:59.999999Z",
    })
    void a_date_is_meant_through_its_end(String text, Instant moment) {
        assertThat(Moment.parse(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-24, 2026-01-24T00:00:00Z",
        "2026-02, 2026-02-01T00:00:00Z",
        "2026, 2026-01-01T00:00:00Z",
        "0000, 0000-01-01T00:00:00Z",
        "2026-01-24T10:00:00+04:00, 2026-01-24T06:00:00Z",
    })
    void where_something_begins_a_date_is_meant_from_its_start(String text, Instant moment) {
        assertThat(Moment.parseStart(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-24/2026-01-25",
                "2026-01-24/..",
                "2026-01-24?",
                "2026-~01",
                "2026-01-XX",
                "202X",
                "2026-21",
                "2026-33",
            })
    void an_imprecise_date_is_refused(String text) {
        assertRefused(text, "write a plain day, month or year");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-24T10:00:00", "2026-01-24T10:00:00.5"})
    void a_date_time_without_an_offset_is_refused(String text) {
        assertRefused(text, "add Z or an offset");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-0044", "Y17000", "9999-12-31T23:00:00-10:00"})
    void a_moment_outside_the_years_of_four_digits_is_refused(String text) {
        assertRefused(text, "years 0000 to 9999");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "2026-01-24T10:00Z", "1769212800"})
    void what_is_not_a_date_is_refused(String text) {
        assertRefused(text, "");
    }

    private static void assertRefused(String text, String remedy) {
        assertThatExceptionOfType(EdtfException.class)
                .isThrownBy(() -> Moment.parse(text))
                .withMessageContaining(remedy);
    }
}
