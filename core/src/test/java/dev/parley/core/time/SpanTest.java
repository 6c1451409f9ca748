package dev.parley.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SpanTest {

    private static final Span WEEK = span("2026-01-26/2026-02-01");

    @Test
    void a_span_contains_both_its_ends_and_nothing_beyond_them() {
        assertThat(WEEK.contains(WEEK.earliest())).isTrue();
        assertThat(WEEK.contains(WEEK.latest())).isTrue();
        assertThat(WEEK.contains(WEEK.earliest().minusNanos(1))).isFalse();
        assertThat(WEEK.contains(WEEK.latest().plusNanos(1))).isFalse();
    }

    @Test
    void a_span_lies_within_itself_but_not_strictly() {
        assertThat(WEEK.within(WEEK)).isTrue();
        assertThat(WEEK.strictlyWithin(WEEK)).isFalse();
    }

    @Test
    void a_day_at_the_edge_of_a_week_lies_strictly_within_it() {
        assertThat(span("2026-02-01").strictlyWithin(WEEK)).isTrue();
        assertThat(WEEK.within(span("2026-02-01"))).isFalse();
    }

    @Test
    void spans_that_share_a_day_overlap_without_lying_within_each_other() {
        var first = span("2026-02-04/2026-02-05");
        var second = span("2026-02-05/2026-02-06");
        assertThat(first.overlaps(second)).isTrue();
        assertThat(second.overlaps(first)).isTrue();
        assertThat(first.within(second)).isFalse();
        assertThat(second.within(first)).isFalse();
    }

    @Test
    void adjacent_days_do_not_overlap() {
        assertThat(span("2026-02-01").overlaps(span("2026-02-02"))).isFalse();
        assertThat(span("2026-02-02").overlaps(span("2026-02-01"))).isFalse();
    }

    @Test
    void spans_that_share_one_instant_overlap() {
        var before = new Span(Instant.EPOCH.minusSeconds(1), Instant.EPOCH);
        var after = new Span(Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        assertThat(before.overlaps(after)).isTrue();
        assertThat(after.overlaps(before)).isTrue();
    }

    @Test
    void a_span_without_an_end_is_not_bounded() {
        assertThat(WEEK.bounded()).isTrue();
        assertThat(new Span(WEEK.earliest(), Instant.MAX).bounded()).isFalse();
        assertThat(new Span(Instant.MIN, WEEK.latest()).bounded()).isFalse();
    }

    @Test
    void a_span_must_not_end_before_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Span(/* earliest= */ WEEK.latest(), /* latest= */ WEEK.earliest()));
    }

    private static Span span(String text) {
        return Edtf.parse(text).span();
    }
}
