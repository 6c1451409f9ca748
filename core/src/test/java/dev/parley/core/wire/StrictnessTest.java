package dev.parley.core.wire;

import static dev.parley.core.wire.Wire.CANCELLED;
import static dev.parley.core.wire.Wire.REPORT;
import static dev.parley.core.wire.Wire.malformed;
import static dev.parley.core.wire.Wire.malformedBytes;
import static dev.parley.core.wire.Wire.report;
import static dev.parley.core.wire.Wire.reporting;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is not a report, and the pointer to its fault. */
class StrictnessTest {

    private static final String DEEP = "/developments" + "/0".repeat(31);

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "null", "[]", "1", "true", "'report'", "[{}]"})
    void a_document_that_is_no_object_is_malformed(String document) {
        malformed(document, "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "source: cgtn", "<report/>", "\u0000", "{,}", "NaN"})
    void a_document_that_is_not_json_is_malformed(String document) {
        malformed(document, "");
    }

    @Test
    void a_document_that_breaks_off_is_malformed_where_it_does() {
        malformed("{'source':'cgtn', 'developments':[{'kind':", "/developments/0/kind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "{}", "]", "}", ",", "1", "null"})
    void what_follows_the_report_is_malformed(String garbage) {
        malformed("{" + REPORT + "} " + garbage, "");
    }

    @Test
    void whitespace_may_follow_the_report() {
        assertThat(Wire.read("{" + REPORT + "} \n\t ").source()).isEqualTo("cgtn");
    }

    @Test
    void bytes_that_are_not_utf_8_are_malformed() {
        byte[] document = Wire.bytes(report("'headline':'?'"));
        document[new String(document, UTF_8).indexOf('?')] = (byte) 0xFF;
        malformedBytes(document, "");
    }

    @Test
    void json_in_utf_16_is_malformed() {
        malformedBytes(("{" + REPORT + "}").replace('\'', '"').getBytes(UTF_16BE), "");
    }

    @Test
    void an_external_id_has_at_most_512_characters_however_they_are_encoded() {
        String emoji = "\uD83D\uDD4A";
        assertThat(Wire.read(named(emoji.repeat(512))).externalId()).hasSize(1_024);
        malformed(named(emoji.repeat(513)), "/externalId");
    }

    private static String named(String externalId) {
        return "{'source':'cgtn','externalId':'%s','publishedAt':'2026-01-24'}"
                .formatted(externalId);
    }

    @Test
    void an_unknown_field_is_malformed() {
        malformed(report("'author':'x'"), "/author");
    }

    @Test
    void an_unknown_field_of_a_development_is_malformed() {
        malformed(reporting(CANCELLED + ",'author':'x'"), "/developments/0/author");
    }

    @Test
    void an_unknown_field_is_malformed_also_where_it_is_null() {
        malformed(report("'author':null"), "/author");
    }

    @Test
    void an_unknown_field_of_a_person_is_malformed() {
        malformed(
                reporting(CANCELLED + ",'attributedTo':{'name':'x','age':1}"),
                "/developments/0/attributedTo/age");
    }

    @Test
    void a_pointer_escapes_what_json_pointers_escape() {
        malformed(report("'a/b~c':1"), "/a~1b~0c");
    }

    @Test
    void a_field_twice_is_malformed() {
        malformed(report("'source':'tass'"), "/source");
    }

    @Test
    void a_field_twice_is_malformed_also_where_it_is_spelled_otherwise() {
        malformed(report("'sourc\\u0065':'cgtn'"), "/source");
    }

    @Test
    void a_field_twice_inside_a_development_is_malformed() {
        malformed(
                report("'developments':[{" + CANCELLED + "},{'id':'x','id':'x'}]"),
                "/developments/1/id");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "headline | 1",
                "headline | ['x']",
                "headline | {}",
                "url | true",
                "language | 1",
                "revisedAt | 20260125",
                "developments | {}",
                "developments | 'x'",
            })
    void a_field_of_another_type_is_malformed(String field, String value) {
        malformed(report("'%s':%s".formatted(field, value)), "/" + field);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "attributedTo | 'Peskov' | attributedTo",
                "attributedTo | [] | attributedTo",
                "attributedTo | {'name':'x','anonymous':'yes'} | attributedTo/anonymous",
                "attributedTo | {'name':'x','anonymous':1} | attributedTo/anonymous",
                "attributedTo | {'name':null} | attributedTo/name",
                "attributedTo | {'role':'x'} | attributedTo/name",
                "topics | 'territory' | topics",
                "topics | ['territory',1] | topics/1",
                "topics | [null] | topics/0",
                "parties | {'0':'Russia'} | parties",
                "credibility | '3' | credibility",
                "credibility | 3.0 | credibility",
                "credibility | 3.5 | credibility",
                "credibility | 99999999999999999999 | credibility",
            })
    void a_field_of_a_development_of_another_type_is_malformed(
            String field, String value, String pointer) {
        malformed(
                reporting("%s,'%s':%s".formatted(CANCELLED, field, value)),
                "/developments/0/" + pointer);
    }

    @Test
    void a_development_that_is_no_object_is_malformed() {
        malformed(report("'developments':[{" + CANCELLED + "},'x']"), "/developments/1");
        malformed(report("'developments':[null]"), "/developments/0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "externalId", "publishedAt"})
    void a_report_without_a_field_that_it_needs_is_malformed(String field) {
        malformed(
                "{" + REPORT.replaceAll("'" + field + "':'[^']*',?", "").replaceAll(",$", "") + "}",
                "/" + field);
        malformed(
                "{" + REPORT.replaceAll(field + "':'[^']*'", field + "':null") + "}", "/" + field);
    }

    @Test
    void a_document_nested_too_deeply_is_malformed() {
        malformed(report("'developments':" + "[".repeat(100) + "]".repeat(100)), DEEP);
        malformed(report("'developments':" + "[".repeat(1_000_000)), DEEP);
    }

    /** Bytes that announce an encoding of 32 bits which nobody uses. */
    @ParameterizedTest
    @ValueSource(strings = {"0000FFFE7B7D", "FEFF00007B7D", "007B0000007D0000", "00007B0000007D00"})
    void bytes_of_an_unheard_of_encoding_are_malformed(String hex) {
        malformedBytes(HexFormat.of().parseHex(hex), "");
    }
}
