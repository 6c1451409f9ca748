package dev.parley.core.wire;

import static dev.parley.core.wire.Wire.CANCELLED;
import static dev.parley.core.wire.Wire.DETAILS;
import static dev.parley.core.wire.Wire.REPORT;
import static dev.parley.core.wire.Wire.malformed;
import static dev.parley.core.wire.Wire.only;
import static dev.parley.core.wire.Wire.read;
import static dev.parley.core.wire.Wire.report;
import static dev.parley.core.wire.Wire.reporting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Slugs, limits, and characters that no text may hold. */
class TextsTest {

    private static final String LONGEST_SLUG = "a".repeat(80);

    @ParameterizedTest
    @ValueSource(strings = {"a", "0", "asia-times", "a.b_c-d", "3rd", "a--", "a."})
    void slugs_are_of_lower_case_letters_digits_dots_dashes_and_underscores(String slug) {
        assertThat(read("{" + REPORT.replace("cgtn", slug) + "}").source()).isEqualTo(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CGTN", "-a", ".a", "_a", "a b", "a/b", "é", "а", "a\\n", " a", "a:b"})
    void what_is_not_a_slug_is_malformed(String slug) {
        malformed("{" + REPORT.replace("cgtn", slug) + "}", "/source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "meeting", "origin", "negotiation"})
    void slugs_of_developments_are_slugs_too(String field) {
        String others = CANCELLED.replaceAll("'" + field + "':'[^']*',?", "").replaceAll(",$", "");
        malformed(
                reporting(others + ",'%s':'Round 2'".formatted(field)), "/developments/0/" + field);
        malformed(
                reporting(others + ",'%s':'%sa'".formatted(field, LONGEST_SLUG)),
                "/developments/0/" + field);
        assertThat(only(others + ",'%s':'%s'".formatted(field, LONGEST_SLUG))).isNotNull();
    }

    @Test
    void an_external_id_has_at_most_512_characters() {
        String longest = "x".repeat(512);
        assertThat(read("{" + REPORT.replace("'a'", "'" + longest + "'") + "}").externalId())
                .isEqualTo(longest);
        malformed("{" + REPORT.replace("'a'", "'" + longest + "x'") + "}", "/externalId");
    }

    @ParameterizedTest
    @CsvSource({"headline, 2000", "url, 2048", "language, 35"})
    void texts_of_a_report_have_a_limit(String field, int longest) {
        malformed(report("'%s':'%s'".formatted(field, "x".repeat(longest + 1))), "/" + field);
    }

    @ParameterizedTest
    @CsvSource({"where, 300", "outcome, 20000"})
    void texts_of_a_development_have_a_limit(String field, int longest) {
        String held = CANCELLED.replace("meeting-cancelled", "round-held") + ",'when':'2026'";
        String text = "x".repeat(longest);
        assertThat(only(held + ",'%s':'%s'".formatted(field, text))).isNotNull();
        malformed(
                reporting(held + ",'%s':'%sx'".formatted(field, text)), "/developments/0/" + field);
    }

    @Test
    void lists_have_a_limit() {
        String places = "'x',".repeat(1_000) + "'x'";
        malformed(
                reporting("'kind':'strike-reported'," + DETAILS + ",'places':[" + places + "]"),
                "/developments/0/places");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\\n", "\\t \\r\\n"})
    void blank_texts_are_malformed(String blank) {
        malformed(report("'headline':'%s'".formatted(blank)), "/headline");
        malformed("{" + REPORT.replace("'a'", "'" + blank + "'") + "}", "/externalId");
        malformed(
                reporting(CANCELLED.replace("'s'", "'" + blank + "'")), "/developments/0/summary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0000", "a\\u0000b", "\\u0007", "\\u001b[31m", "\\u007f", "\\u0085x"})
    void control_characters_are_malformed(String text) {
        malformed(report("'headline':'%s'".formatted(text)), "/headline");
        malformed(
                reporting(CANCELLED.replace("'s'", "'x" + text + "'")), "/developments/0/summary");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud83d", "x\\ude00", "\\ude00\\ud83d", "\\ud83dx"})
    void half_a_character_is_malformed(String text) {
        malformed(report("'headline':'%s'".formatted(text)), "/headline");
        malformed("{" + REPORT.replace("'a'", "'" + text + "'") + "}", "/externalId");
    }

    @Test
    void lines_tabs_and_characters_of_every_script_are_text() {
        assertThat(
                        read(report("'headline':'Переговоры\\n\\t\\ud83d\\ude00 会谈'"))
                                .content()
                                .heading()
                                .headline())
                .isEqualTo("Переговоры\n\t😀 会谈");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ftp://example.org/a", "example.org/a", "https://", "javascript:alert(1)"})
    void a_url_is_an_absolute_web_address(String url) {
        malformed(report("'url':'%s'".formatted(url)), "/url");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "uk", "zh-Hant-TW"})
    void a_language_is_a_language_tag(String language) {
        assertThat(read(report("'language':'%s'".formatted(language))).content().heading())
                .hasFieldOrPropertyWithValue("language", language);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 6})
    void credibility_runs_from_1_to_6(int credibility) {
        assertThat(only(CANCELLED + ",'credibility':" + credibility).details().credibility())
                .isEqualTo(credibility);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, -1})
    void credibility_outside_the_scale_is_malformed(int credibility) {
        malformed(
                reporting(CANCELLED + ",'credibility':" + credibility),
                "/developments/0/credibility");
    }
}
