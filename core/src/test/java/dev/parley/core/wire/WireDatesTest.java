package dev.parley.core.wire;

import static dev.parley.core.wire.Wire.CANCELLED;
import static dev.parley.core.wire.Wire.REPORT;
import static dev.parley.core.wire.Wire.malformed;
import static dev.parley.core.wire.Wire.only;
import static dev.parley.core.wire.Wire.read;
import static dev.parley.core.wire.Wire.report;
import static dev.parley.core.wire.Wire.reporting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WireDatesTest {

    private static final String POSTPONED = CANCELLED.replace("cancelled", "postponed");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-24",
                "2026-01",
                "2026",
                "2026-01-24?",
                "2026-01-24T10:00:00+04:00",
                "2026-01-24/2026-01-27~",
                "0001-01-01",
                "9999-12-31",
            })
    void a_publication_is_a_date_a_span_or_an_instant_kept_as_written(String date) {
        assertThat(published(date)).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-24/..",
                "../2026-01-24",
                "2026-01-24/",
                "0000-12-31",
                "Y10000",
                "9999-12-31T23:00:00-02:00",
            })
    void a_publication_without_bounds_or_outside_the_calendar_is_malformed(String date) {
        malformed("{" + REPORT.replace("2026-01-24", date) + "}", "/publishedAt");
        malformed(report("'revisedAt':'%s'".formatted(date)), "/revisedAt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"next week", "24.01.2026", "2026-02-30", "2026-1-4", "[2026,2027]", " 2026"})
    void what_is_not_a_date_is_malformed(String date) {
        malformed("{" + REPORT.replace("2026-01-24", date) + "}", "/publishedAt");
        malformed(reporting(POSTPONED + ",'when':'%s'".formatted(date)), "/developments/0/when");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-25/..", "../2026-02-01", "2026-02~", "2026-21", "202X"})
    void when_may_be_as_imprecise_as_the_news(String date) {
        assertThat(only(POSTPONED + ",'when':'%s'".formatted(date)).when()).hasToString(date);
    }

    private static String published(String date) {
        return read("{" + REPORT.replace("2026-01-24", date) + "}")
                .content()
                .heading()
                .publishedAt()
                .text();
    }
}
