package dev.parley.core.development;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.development.Development.AgreementReached;
import dev.parley.core.development.Development.ControlClaimed;
import dev.parley.core.development.Development.MeetingScheduled;
import dev.parley.core.development.Development.PositionTaken;
import dev.parley.core.development.Development.RoundHeld;
import dev.parley.core.development.Development.StatementMade;
import dev.parley.core.development.Development.StrikeReported;
import dev.parley.core.time.Edtf;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The actors that a development names. */
class NamesTest {

    private static final Person PESKOV = new Person("Dmitry Peskov", "Russia", "spokesman", false);
    private static final Person WITKOFF = new Person("Steve Witkoff", "United States", null, false);
    private static final Details DETAILS =
            new Details(
                    "d",
                    "abu-dhabi",
                    "round-2",
                    "s",
                    Edtf.parse("2026-02-01"),
                    "Abu Dhabi",
                    List.of("territory"),
                    new Person("US officials", null, null, true),
                    null,
                    null);

    @Test
    void a_meeting_names_its_parties_and_who_is_quoted() {
        assertThat(
                        Names.in(
                                new MeetingScheduled(
                                        DETAILS, Firmness.TENTATIVE, List.of("Russia", "Ukraine"))))
                .containsExactlyInAnyOrder("Russia", "Ukraine", "US officials");
    }

    @Test
    void a_round_names_who_sat_at_the_table_and_for_whom() {
        assertThat(
                        Names.in(
                                new RoundHeld(
                                        DETAILS,
                                        new Encounter(
                                                List.of("Ukraine"),
                                                List.of(PESKOV, WITKOFF),
                                                null))))
                .containsExactlyInAnyOrder(
                        "Ukraine",
                        "Dmitry Peskov",
                        "Russia",
                        "Steve Witkoff",
                        "United States",
                        "US officials");
    }

    @Test
    void a_statement_names_its_speaker() {
        assertThat(Names.in(new StatementMade(DETAILS, PESKOV)))
                .containsExactlyInAnyOrder("Dmitry Peskov", "Russia", "US officials");
    }

    @Test
    void positions_agreements_and_control_name_their_parties() {
        assertThat(Names.in(new PositionTaken(DETAILS, "Russia", "i", "p"))).contains("Russia");
        assertThat(Names.in(new AgreementReached(DETAILS, List.of("Russia", "Ukraine"), "s")))
                .contains("Russia", "Ukraine");
        assertThat(Names.in(new ControlClaimed(DETAILS, "Russia", List.of("Kupiansk"))))
                .contains("Russia")
                .doesNotContain("Kupiansk");
    }

    @Test
    void a_strike_names_its_attacker_if_one_is_known() {
        assertThat(Names.in(strike("Russia"))).contains("Russia").doesNotContain("Kyiv");
        assertThat(Names.in(strike(null))).containsExactly("US officials");
    }

    private static StrikeReported strike(@Nullable String attacker) {
        return new StrikeReported(
                DETAILS, attacker, List.of("Kyiv"), List.of("energy"), Casualties.UNKNOWN);
    }
}
