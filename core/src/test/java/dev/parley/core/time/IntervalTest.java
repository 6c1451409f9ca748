package dev.parley.core.time;

import static dev.parley.core.time.EdtfAssertions.assertDays;
import static dev.parley.core.time.EdtfAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IntervalTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-04/2026-02-05, 2026-02-04, 2026-02-05",
        "2026-02-04/2026-02-04, 2026-02-04, 2026-02-04",
        "2026-02-01/2026-02, 2026-02-01, 2026-02-28",
        "2026-02-05/2026-02, 2026-02-05, 2026-02-28",
        "2005/2006-02, 2005-01-01, 2006-02-28",
        "-0044/0014, -0044-01-01, 0014-12-31",
        "2026-01-26~/2026-02-01?, 2026-01-26, 2026-02-01",
        "2004-06-XX/2004-07-03, 2004-06-01, 2004-07-03",
        "2026-21/2026-22, 2026-03-01, 2026-08-31",
    })
    void an_interval_runs_from_its_earliest_start_to_its_latest_end(
            String text, String first, String last) {
        assertDays(text, first, last);
    }

    @Test
    void the_ends_of_an_interval_may_be_date_times() {
        assertThat(Edtf.parse("2026-02-01T09:00:00+04:00/2026-02-01T17:00:00+04:00").span())
                .isEqualTo(
                        new Span(
                                Instant.parse("2026-02-01T05:00:00Z"),
                                Instant.parse("2026-02-01T13:00:00Z")));
    }

    @Test
    void a_date_time_and_a_date_may_be_the_ends_of_one_interval() {
        assertThat(Edtf.parse("2026-02-01T09:00:00Z/2026-02-03").span())
                .isEqualTo(
                        new Span(
                                Instant.parse("2026-02-01T09:00:00Z"),
                                Instant.parse("2026-02-03T23:59:59.999999Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-25/..", "2026-01-25/"})
    void an_interval_without_an_end_has_no_bound_there(String text) {
        var edtf = Edtf.parse(text);
        assertThat(edtf.span())
                .isEqualTo(new Span(Instant.parse("2026-01-25T00:00:00Z"), Instant.MAX));
        assertThat(edtf.bounded()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../2026-01-25", "/2026-01-25"})
    void an_interval_without_a_start_has_no_bound_there(String text) {
        var edtf = Edtf.parse(text);
        assertThat(edtf.span())
                .isEqualTo(new Span(Instant.MIN, Instant.parse("2026-01-25T23:59:59.999999Z")));
        assertThat(edtf.bounded()).isFalse();
    }

    @Test
    void an_interval_with_two_dates_is_bounded() {
        assertThat(Edtf.parse("2026-01-25/2026-02-01").bounded()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../..", "/..", "../", "/"})
    void an_interval_without_a_date_is_refused(String text) {
        assertRefused(text).contains("says nothing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-05/2026-02-04",
                "2026/2025-12",
                "2026-02-01T09:00:00Z/2026-02-01T08:59:59Z",
                "2026-02-01T09:00:00Z/2026-01-31",
            })
    void an_interval_that_ends_before_it_starts_is_refused(String text) {
        assertRefused(text).contains("must not end before it starts");
    }

    @Test
    void an_interval_with_two_slashes_is_refused() {
        assertRefused("2026/2027/2028").contains("one slash");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-25..", "..2026-01-25", "2026-01-25/..2026-02-01"})
    void dots_without_a_slash_are_refused(String text) {
        assertRefused(text).contains("stands alone beside a slash");
    }

    @Test
    void dots_alone_are_refused() {
        assertRefused("..").contains("needs a date on the other side of a slash");
    }
}
