package dev.parley.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-01-31T10:00:00Z, 2026-02-02T11:59:59.999999Z",
        "2026-02, 2026-01-31T10:00:00Z, 2026-03-01T11:59:59.999999Z",
        "2026-21, 2026-02-28T10:00:00Z, 2026-06-01T11:59:59.999999Z",
        "2026-02-04/2026-02-05, 2026-02-03T10:00:00Z, 2026-02-06T11:59:59.999999Z",
    })
    void a_date_reaches_to_the_ends_of_the_earth(String text, Instant earliest, Instant latest) {
        assertReach(text, earliest, latest);
    }

    @Test
    void an_instant_does_not_move() {
        var at = Instant.parse("2026-02-01T05:00:00Z");
        assertReach("2026-02-01T09:00:00+04:00", at, at);
    }

    @Test
    void only_the_end_that_is_a_date_moves() {
        assertReach(
                "2026-02-01T09:00:00Z/2026-02-03",
                Instant.parse("2026-02-01T09:00:00Z"),
                Instant.parse("2026-02-04T11:59:59.999999Z"));
    }

    @ParameterizedTest
    @CsvSource({"2026-01-25/..", "2026-01-25/"})
    void an_end_that_is_not_bounded_stays_so(String text) {
        assertReach(text, Instant.parse("2026-01-24T10:00:00Z"), Instant.MAX);
    }

    @Test
    void a_start_that_is_not_bounded_stays_so() {
        assertReach("../2026-01-25", Instant.MIN, Instant.parse("2026-01-26T11:59:59.999999Z"));
    }

    @Test
    void the_last_year_that_can_be_written_still_has_a_reach() {
        assertThat(Edtf.parse("Y999999999").reach().latest()).isBefore(Instant.MAX);
        assertThat(Edtf.parse("Y-999999999").reach().earliest()).isAfter(Instant.MIN);
    }

    @Test
    void a_morning_in_tokyo_lies_within_the_reach_of_its_day() {
        var morning = Edtf.parse("2026-02-01T08:00:00+09:00");
        var day = Edtf.parse("2026-02-01");
        assertThat(morning.span().within(day.span())).isFalse();
        assertThat(morning.reach().within(day.reach())).isTrue();
    }

    private static void assertReach(String text, Instant earliest, Instant latest) {
        assertThat(Edtf.parse(text).reach()).isEqualTo(new Span(earliest, latest));
    }
}
