package dev.parley.core.wire;

import static dev.parley.core.wire.Wire.CANCELLED;
import static dev.parley.core.wire.Wire.DETAILS;
import static dev.parley.core.wire.Wire.REPORT;
import static dev.parley.core.wire.Wire.malformed;
import static dev.parley.core.wire.Wire.only;
import static dev.parley.core.wire.Wire.read;
import static dev.parley.core.wire.Wire.report;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Documents that say the same, and ids that nobody gave. */
class DefaultsTest {

    private static final String SCHEDULED =
            "'kind':'meeting-scheduled','meeting':'round-2','when':'2026-02-01'," + DETAILS;
    private static final String STRIKE = "'kind':'strike-reported','places':['Kyiv']," + DETAILS;
    private static final String QUOTED = CANCELLED + ",'attributedTo':{'name':'x'}";

    @Test
    void a_report_without_developments_has_none() {
        assertThat(read("{" + REPORT + "}")).isEqualTo(read(report("'developments':[]")));
    }

    @Test
    void a_field_that_is_null_is_absent() {
        assertThat(read(report("'url':null,'headline':null,'developments':null,'revisedAt':null")))
                .isEqualTo(read("{" + REPORT + "}"));
        assertThat(only(CANCELLED + ",'where':null,'topics':null,'credibility':null"))
                .isEqualTo(only(CANCELLED));
    }

    @Test
    void tentative_is_the_default_firmness() {
        assertThat(only(SCHEDULED + ",'firmness':'tentative'")).isEqualTo(only(SCHEDULED));
        assertThat(only(SCHEDULED + ",'firmness':'confirmed'")).isNotEqualTo(only(SCHEDULED));
    }

    @Test
    void empty_lists_and_objects_say_what_absent_ones_say() {
        assertThat(only(SCHEDULED + ",'parties':[],'topics':[]")).isEqualTo(only(SCHEDULED));
        assertThat(only(STRIKE + ",'targets':[],'casualties':{}")).isEqualTo(only(STRIKE));
        assertThat(only(STRIKE + ",'casualties':{'killed':null}")).isEqualTo(only(STRIKE));
    }

    @Test
    void nobody_is_anonymous_unless_it_is_said() {
        assertThat(only(QUOTED.replace("'x'", "'x','anonymous':false"))).isEqualTo(only(QUOTED));
        assertThat(only(QUOTED.replace("'x'", "'x','anonymous':true"))).isNotEqualTo(only(QUOTED));
    }

    @Test
    void the_order_of_keys_does_not_matter() {
        assertThat(read("{'publishedAt':'2026-01-24','externalId':'a','source':'cgtn'}"))
                .isEqualTo(read("{" + REPORT + "}"));
    }

    @Test
    void the_order_of_a_list_does() {
        assertThat(only(SCHEDULED + ",'parties':['Russia','Ukraine']"))
                .isNotEqualTo(only(SCHEDULED + ",'parties':['Ukraine','Russia']"));
    }

    @Test
    void the_spelling_of_an_offset_does_not_matter() {
        assertThat(only(SCHEDULED.replace("2026-02-01", "2026-02-01T09:00:00+04:00")))
                .isEqualTo(only(SCHEDULED.replace("2026-02-01", "2026-02-01T05:00:00Z")));
    }

    @Test
    void the_spelling_of_a_character_does_not_matter() {
        assertThat(read(report("'headline':'\\u041f'"))).isEqualTo(read(report("'headline':'П'")));
    }

    @Test
    void an_id_defaults_to_the_place_in_the_list_from_1() {
        assertThat(ids("{%1$s},{%1$s,'id':'x'},{%1$s}")).containsExactly("1", "x", "3");
    }

    @Test
    void a_default_id_spelled_out_is_the_same() {
        assertThat(read(developments("{%1$s},{%1$s}")))
                .isEqualTo(read(developments("{%1$s,'id':'1'},{%1$s,'id':'2'}")));
    }

    @Test
    void two_developments_of_one_id_are_malformed() {
        malformed(developments("{%1$s,'id':'x'},{%1$s},{%1$s,'id':'x'}"), "/developments/2/id");
    }

    @Test
    void an_id_that_is_the_default_of_another_development_is_malformed() {
        malformed(developments("{%1$s,'id':'2'},{%1$s}"), "/developments/1/id");
    }

    private static String developments(String pattern) {
        return report("'developments':[" + pattern.formatted(CANCELLED) + "]");
    }

    private static Iterable<String> ids(String pattern) {
        return read(developments(pattern)).content().developments().stream()
                .map(each -> each.details().id())
                .toList();
    }
}
