package dev.parley.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.core.development.Development;
import dev.parley.core.report.ReportCommand.RecordReport;

/** Documents on the wire, written with ' in place of ". */
final class Wire {

    /** What every report must say. */
    static final String REPORT = "'source':'cgtn','externalId':'a','publishedAt':'2026-01-24'";

    /** What every development must say, but its kind. */
    static final String DETAILS = "'negotiation':'abu-dhabi','summary':'s'";

    /** A development of the kind that needs least. */
    static final String CANCELLED = "'kind':'meeting-cancelled','meeting':'round-2'," + DETAILS;

    private Wire() {}

    static byte[] bytes(String json) {
        return json.replace('\'', '"').getBytes(UTF_8);
    }

    /** A whole report with these fields more. */
    static String report(String fields) {
        return "{" + REPORT + "," + fields + "}";
    }

    /** A whole report with one development that has these fields. */
    static String reporting(String fields) {
        return report("'developments':[{" + fields + "}]");
    }

    static RecordReport read(String json) {
        return ReportJson.report(bytes(json));
    }

    static Development only(String fields) {
        return read(reporting(fields)).content().developments().getFirst();
    }

    static void malformed(String json, String pointer) {
        malformedBytes(bytes(json), pointer);
    }

    static void malformedBytes(byte[] document, String pointer) {
        Malformed fault = catchThrowableOfType(Malformed.class, () -> ReportJson.report(document));
        assertThat(fault).as(new String(document, UTF_8)).isNotNull();
        assertThat(fault.pointer()).as(fault.detail()).isEqualTo(pointer);
        assertThat(fault.detail()).isNotBlank();
    }
}
