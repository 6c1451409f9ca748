package dev.parley.core.development;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.parley.core.development.Casualties.Range;
import dev.parley.core.development.Development.MeetingCancelled;
import dev.parley.core.development.Development.MeetingHeld;
import dev.parley.core.development.Development.MeetingPostponed;
import dev.parley.core.development.Development.MeetingScheduled;
import dev.parley.core.development.Development.RoundHeld;
import dev.parley.core.time.Edtf;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Values guard themselves. */
class DevelopmentTest {

    private static final Encounter NOBODY = new Encounter(List.of(), List.of(), null);

    @Test
    void what_is_said_of_a_meeting_names_the_meeting() {
        Details nowhere = details(null, "2026-02-01");
        assertThatNullPointerException()
                .isThrownBy(() -> new MeetingScheduled(nowhere, Firmness.TENTATIVE, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new MeetingPostponed(nowhere, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new MeetingCancelled(nowhere, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new RoundHeld(nowhere, NOBODY));
        assertThatNullPointerException().isThrownBy(() -> new MeetingHeld(nowhere, NOBODY));
    }

    @Test
    void a_meeting_that_is_scheduled_or_was_held_has_a_date() {
        Details dateless = details("round-2", null);
        assertThatNullPointerException()
                .isThrownBy(() -> new MeetingScheduled(dateless, Firmness.TENTATIVE, List.of()));
        assertThatNullPointerException().isThrownBy(() -> new RoundHeld(dateless, NOBODY));
        assertThatNullPointerException().isThrownBy(() -> new MeetingHeld(dateless, NOBODY));
    }

    @Test
    void a_development_does_not_change_with_the_list_that_it_was_made_of() {
        List<String> parties = new ArrayList<>(List.of("Russia"));
        MeetingCancelled cancelled = new MeetingCancelled(details("round-2", null), parties);
        parties.add("Ukraine");
        assertThat(cancelled.parties()).containsExactly("Russia");
    }

    @ParameterizedTest
    @CsvSource({
        "MEETING_SCHEDULED, meeting-scheduled",
        "MEETING_POSTPONED, meeting-postponed",
        "MEETING_CANCELLED, meeting-cancelled",
        "ROUND_HELD, round-held",
        "MEETING_HELD, meeting-held",
        "STATEMENT_MADE, statement-made",
        "POSITION_TAKEN, position-taken",
        "AGREEMENT_REACHED, agreement-reached",
        "STRIKE_REPORTED, strike-reported",
        "CONTROL_CLAIMED, control-claimed",
    })
    void a_kind_has_the_slug_that_clients_rely_on(Kind kind, String slug) {
        assertThat(kind.slug()).isEqualTo(slug);
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_slug_names_its_kind(Kind kind) {
        assertThat(Kind.of(kind.slug())).hasValue(kind);
    }

    @Test
    void other_words_name_no_kind() {
        assertThat(Kind.of("ROUND_HELD")).isEmpty();
        assertThat(Kind.of("round-moved")).isEmpty();
    }

    @Test
    void a_range_is_bounded_on_one_side_at_least() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Range(null, null));
        assertThat(new Range(null, 3).max()).isEqualTo(3);
    }

    @Test
    void a_range_does_not_end_before_it_starts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range(/* min= */ 3, /* max= */ 2));
        assertThat(new Range(3, 3)).isEqualTo(new Range(3, 3));
    }

    private static Details details(@Nullable String meeting, @Nullable String when) {
        return new Details(
                "d",
                "abu-dhabi",
                meeting,
                "s",
                when == null ? null : Edtf.parse(when),
                null,
                List.of(),
                null,
                null,
                null);
    }
}
