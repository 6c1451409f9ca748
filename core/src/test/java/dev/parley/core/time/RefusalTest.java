package dev.parley.core.time;

import static dev.parley.core.time.EdtfAssertions.assertRefused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefusalTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[1667,1668] | sets",
                "{1667..1672} | sets",
                "(2004-06)~-11 | groups",
                "2004-06-(11)~ | groups",
                "2001-21^southernHemisphere | suffixes after ^",
                "Y-17E7 | exponential years",
                "1950S2 | significant digits",
                "Y171010000S3 | significant digits",
                "199u | draft letters",
                "196x | draft letters",
                "y170000002 | draft letters",
                "unknown/2006 | word unknown",
                "2004-06-01/unknown | word unknown",
                "2004-01-01/open | word open",
            })
    void a_form_that_is_not_supported_is_named(String text, String named) {
        assertRefused(text).contains("cannot be read as a date", named);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "next week",
                "yesterday",
                "Tomorrow",
                "20260201",
                "2026-2-1",
                "26-02-01",
                "2026-02-01-03",
                " 2026",
                "2026 ",
                "2026-",
                "+2026",
                "٢٠٢٦",
                "2026-02-01\n",
            })
    void anything_else_is_told_what_would_do(String text) {
        assertRefused(text).contains("write a year, month, day, date-time or interval");
    }

    @Test
    void an_empty_text_is_refused() {
        assertRefused("").contains("it is empty");
    }

    @Test
    void a_text_of_more_than_100_characters_is_refused() {
        assertRefused("9".repeat(101)).contains("at most 100 characters");
    }
}
