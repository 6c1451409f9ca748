package dev.parley.core.wire;

import static dev.parley.core.wire.Wire.CANCELLED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.core.report.Amendment;
import dev.parley.core.report.ReportCommand;
import dev.parley.core.report.ReportCommand.AmendRecord;
import dev.parley.core.report.ReportCommand.RetractReport;
import dev.parley.core.report.ReportCommand.VoidRecord;
import dev.parley.core.report.ReportId;
import dev.parley.core.time.Edtf;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amendments, retractions and voids on the wire. */
class AskedTest {

    private static final ReportId REPORT = ReportId.of("cgtn", "a");
    private static final Amendment NOTHING =
            new Amendment(null, null, null, null, null, null, null);

    @Test
    void an_amendment_may_say_nothing_but_its_reason() {
        assertThat(amendment("{'reason':'r'}"))
                .isEqualTo(new AmendRecord(REPORT, null, NOTHING, "parley", "r"));
    }

    @Test
    void an_amendment_may_name_its_revision_and_every_field() {
        AmendRecord read =
                amendment(
                        """
                        {'reason':'r','revision':2,'publishedAt':'2026-01-23','revisedAt':'2026-01-25',
                         'retractedAt':'2026-01-26','url':'https://example.org/a','headline':'h',
                         'language':'uk','developments':[],'by':'maps-desk'}\
                        """);
        assertThat(read)
                .isEqualTo(
                        new AmendRecord(
                                REPORT,
                                2,
                                new Amendment(
                                        Edtf.parse("2026-01-23"),
                                        Edtf.parse("2026-01-25"),
                                        Edtf.parse("2026-01-26"),
                                        "https://example.org/a",
                                        "h",
                                        "uk",
                                        List.of()),
                                "maps-desk",
                                "r"));
    }

    @Test
    void developments_that_an_amendment_does_not_name_stay_as_they_are() {
        assertThat(amendment("{'reason':'r'}").amendment().developments()).isNull();
        assertThat(amendment("{'reason':'r','developments':null}").amendment().developments())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"source", "externalId", "id", "kind"})
    void an_amendment_cannot_change_what_a_report_is_known_by(String field) {
        malformed(ReportJson::amendment, "{'reason':'r','%s':'x'}".formatted(field), "/" + field);
    }

    @Test
    void an_amendment_is_as_strict_as_a_report() {
        malformed(ReportJson::amendment, "{'reason':'r','revision':0}", "/revision");
        malformed(ReportJson::amendment, "{'reason':'r','revision':'1'}", "/revision");
        malformed(ReportJson::amendment, "{'reason':'r','publishedAt':'2026/..'}", "/publishedAt");
        malformed(ReportJson::amendment, "{'reason':'r','headline':' '}", "/headline");
        malformed(
                ReportJson::amendment,
                "{'reason':'r','developments':[{%s,'when':'2026'}]}".formatted(CANCELLED),
                "/developments/0/when");
    }

    @Test
    void a_retraction_says_when_and_why() {
        assertThat(
                        ReportJson.retraction(
                                REPORT, Wire.bytes("{'retractedAt':'2026-01-26','reason':'r'}")))
                .isEqualTo(new RetractReport(REPORT, Edtf.parse("2026-01-26"), "r"));
        malformed(ReportJson::retraction, "{'reason':'r'}", "/retractedAt");
        malformed(ReportJson::retraction, "{'retractedAt':'2026/..','reason':'r'}", "/retractedAt");
        malformed(
                ReportJson::retraction,
                "{'retractedAt':'2026','reason':'r','revision':1}",
                "/revision");
    }

    @Test
    void a_void_says_why() {
        assertThat(ReportJson.voiding(REPORT, Wire.bytes("{'reason':'r'}")))
                .isEqualTo(new VoidRecord(REPORT, "parley", "r"));
        malformed(ReportJson::voiding, "{'reason':'r','at':'2026'}", "/at");
    }

    @Test
    void an_amendment_and_a_void_may_say_who_of_us_decided() {
        assertThat(amendment("{'by':'maps-desk','reason':'r'}").by()).isEqualTo("maps-desk");
        assertThat(amendment("{'by':null,'reason':'r'}").by()).isEqualTo("parley");
        assertThat(ReportJson.voiding(REPORT, Wire.bytes("{'by':'m.ivanova','reason':'r'}")))
                .isEqualTo(new VoidRecord(REPORT, "m.ivanova", "r"));
    }

    @Test
    void an_amendment_that_names_its_report_says_who_decided_too() {
        AmendRecord read =
                ReportJson.namedAmendment(
                        Wire.bytes(
                                """
                                {'source':'cgtn','externalId':'a',
                                 'amendment':{'by':'maps-desk','reason':'r'}}\
                                """));
        assertThat(read).isEqualTo(new AmendRecord(REPORT, null, NOTHING, "maps-desk", "r"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "' '", "'Maps desk'", "'_'", "1", "['maps-desk']", "{}"})
    void who_decided_is_named_by_a_slug(String by) {
        malformed(ReportJson::amendment, "{'by':%s,'reason':'r'}".formatted(by), "/by");
        malformed(ReportJson::voiding, "{'by':%s,'reason':'r'}".formatted(by), "/by");
    }

    @Test
    void a_withdrawal_is_the_act_of_its_source_whoever_enters_it() {
        malformed(
                ReportJson::retraction,
                "{'retractedAt':'2026','by':'maps-desk','reason':'r'}",
                "/by");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'retractedAt':'2026'}", "{'retractedAt':'2026','reason':null}"})
    void a_retraction_without_a_reason_is_malformed(String json) {
        malformed(ReportJson::retraction, json, "/reason");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{'reason':null}", "{'reason':''}", "{'reason':1}"})
    void a_reason_is_required(String json) {
        malformed(ReportJson::amendment, json, "/reason");
        malformed(ReportJson::voiding, json, "/reason");
    }

    private static AmendRecord amendment(String json) {
        return ReportJson.amendment(REPORT, Wire.bytes(json));
    }

    private static void malformed(
            BiFunction<ReportId, byte[], ReportCommand> read, String json, String pointer) {
        Malformed fault =
                catchThrowableOfType(Malformed.class, () -> read.apply(REPORT, Wire.bytes(json)));
        assertThat(fault).as(json).isNotNull();
        assertThat(fault.pointer()).as(fault.detail()).isEqualTo(pointer);
    }
}
