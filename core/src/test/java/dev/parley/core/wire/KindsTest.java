package dev.parley.core.wire;

import static dev.parley.core.wire.Wire.DETAILS;
import static dev.parley.core.wire.Wire.malformed;
import static dev.parley.core.wire.Wire.only;
import static dev.parley.core.wire.Wire.reporting;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.development.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What each kind of development needs and what it may say, by the table of DESIGN section 4. */
class KindsTest {

    /** The fields that each kind needs, each with a value that will do. */
    private static List<String> needs(Kind kind) {
        return switch (kind) {
            case MEETING_SCHEDULED, ROUND_HELD, MEETING_HELD ->
                    List.of("'meeting':'round-2'", "'when':'2026-02-01'");
            case MEETING_POSTPONED, MEETING_CANCELLED -> List.of("'meeting':'round-2'");
            case STATEMENT_MADE -> List.of("'speaker':{'name':'Dmitry Peskov'}");
            case POSITION_TAKEN -> List.of("'party':'Russia'", "'issue':'i'", "'position':'p'");
            case AGREEMENT_REACHED -> List.of("'parties':['Russia']", "'subject':'s'");
            case STRIKE_REPORTED -> List.of("'places':['Kyiv']");
            case CONTROL_CLAIMED -> List.of("'party':'Russia'", "'places':['Kupiansk']");
        };
    }

    private static String development(Kind kind, String... left) {
        return Stream.concat(
                        Stream.of("'kind':'%s'".formatted(kind.slug()), DETAILS),
                        needs(kind).stream().filter(each -> !Arrays.asList(left).contains(each)))
                .collect(Collectors.joining(","));
    }

    private static String name(String field) {
        return field.substring(1, field.indexOf('\'', 1));
    }

    static Stream<Arguments> needed() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> needs(kind).stream().map(field -> Arguments.of(kind, field)));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Kind.class)
    void a_development_with_what_its_kind_needs_is_read(Kind kind) {
        assertThat(only(development(kind)).kind()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} without {1}")
    @MethodSource("needed")
    void a_development_without_what_its_kind_needs_is_malformed(Kind kind, String field) {
        malformed(reporting(development(kind, field)), "/developments/0/" + name(field));
    }

    @ParameterizedTest(name = "{0} with null for {1}")
    @MethodSource("needed")
    void null_is_not_what_a_kind_needs(Kind kind, String field) {
        malformed(
                reporting(development(kind, field) + ",'%s':null".formatted(name(field))),
                "/developments/0/" + name(field));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Kind.class)
    void every_kind_needs_a_negotiation_and_a_summary(Kind kind) {
        malformed(
                reporting(development(kind).replace("'negotiation':'abu-dhabi',", "")),
                "/developments/0/negotiation");
        malformed(
                reporting(development(kind).replace(",'summary':'s'", "")),
                "/developments/0/summary");
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(Kind.class)
    void every_kind_may_say_what_is_common_to_all(Kind kind) {
        assertThat(
                        only(development(kind)
                                        + ",'where':'Abu Dhabi','topics':['territory'],"
                                        + "'attributedTo':{'name':'US officials',"
                                        + "'anonymous':true},'origin':'afp',"
                                        + "'credibility':3")
                                .details()
                                .origin())
                .isEqualTo("afp");
    }

    @ParameterizedTest(name = "{0} with {1}")
    @CsvSource({
        "STATEMENT_MADE, firmness, 'confirmed'",
        "STATEMENT_MADE, parties, ['Russia']",
        "ROUND_HELD, firmness, 'confirmed'",
        "MEETING_SCHEDULED, outcome, 'x'",
        "POSITION_TAKEN, speaker, {}",
        "CONTROL_CLAIMED, casualties, {}",
        "AGREEMENT_REACHED, places, []",
    })
    void a_field_of_another_kind_is_malformed(Kind kind, String field, String value) {
        String json = value.contains("[") || value.contains("{") ? value : "'" + value + "'";
        malformed(
                reporting(development(kind) + ",'%s':%s".formatted(field, json)),
                "/developments/0/" + field);
    }

    @Test
    void a_kind_that_there_is_not_is_malformed() {
        malformed(reporting("'kind':'meeting-moved'," + DETAILS), "/developments/0/kind");
        malformed(reporting("'kind':'MEETING_SCHEDULED'," + DETAILS), "/developments/0/kind");
        malformed(reporting(DETAILS), "/developments/0/kind");
    }

    @Test
    void a_cancellation_has_no_date() {
        malformed(
                reporting(development(Kind.MEETING_CANCELLED) + ",'when':'2026-02-01'"),
                "/developments/0/when");
    }

    @Test
    void a_postponement_may_have_a_new_date() {
        assertThat(only(development(Kind.MEETING_POSTPONED) + ",'when':'2026-02-04'").when())
                .hasToString("2026-02-04");
    }

    @Test
    void lists_that_a_kind_needs_are_not_empty() {
        malformed(
                reporting(development(Kind.STRIKE_REPORTED).replace("['Kyiv']", "[]")),
                "/developments/0/places");
        malformed(
                reporting(development(Kind.AGREEMENT_REACHED).replace("['Russia']", "[]")),
                "/developments/0/parties");
    }

    @Test
    void a_firmness_is_tentative_or_confirmed() {
        malformed(
                reporting(development(Kind.MEETING_SCHEDULED) + ",'firmness':'firm'"),
                "/developments/0/firmness");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'killed':3} | /killed",
                "{'killed':{}} | /killed",
                "{'killed':{'min':2,'max':1}} | /killed",
                "{'killed':{'min':-1}} | /killed/min",
                "{'killed':{'max':1.5}} | /killed/max",
                "{'killed':{'min':1,'about':1}} | /killed/about",
                "{'wounded':{'min':1}} | /wounded",
                "[] | ''",
            })
    void casualties_are_ranges(String casualties, String pointer) {
        malformed(
                reporting(
                        development(Kind.STRIKE_REPORTED)
                                + ",'casualties':%s".formatted(casualties)),
                "/developments/0/casualties" + pointer.replace("'", ""));
    }
}
