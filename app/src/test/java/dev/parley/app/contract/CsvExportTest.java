package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** A timeline as a table. */
@ExtendWith(Contract.class)
class CsvExportTest {

    private final Client client;
    private final String source = Wire.fresh("csv");
    private final String talks = Wire.fresh("csv-talks");
    private final String path = "/export/" + talks + ".csv";

    CsvExportTest(Client client) {
        this.client = client;
    }

    @Test
    void there_is_one_row_for_each_live_development_in_the_order_of_the_timeline() {
        client.filed(Talks.ofEveryKind(source, talks));

        Answer answer = client.get(path);

        assertThat(answer.contentType()).isEqualTo("text/csv;header=present;charset=UTF-8");
        assertThat(answer.header("Content-Disposition"))
                .hasValue("attachment; filename=\"" + talks + ".csv\"");
        assertThat(answer.header("Parley-Recorded-As-Of")).isPresent();
        assertThat(answer.body()).startsWith("knownFrom,recordedAt,negotiation,kind,meeting,when,");
        assertThat(answer.body()).endsWith("\r\n");
        assertThat(kinds()).containsExactlyElementsOf(Talks.KINDS);
        assertThat(kinds())
                .isEqualTo(
                        client.get("/api/timeline", "negotiation", talks)
                                .texts("/developments", "kind"));
    }

    @Test
    void every_field_has_its_column() {
        client.filed(
                Wire.report(
                        source,
                        "2026-01-24",
                        Talks.round(talks),
                        Talks.strike(talks),
                        Wire.position(talks, "Russia", "All of Donbas")));

        List<CSVRecord> rows = rows();

        CSVRecord round = rows.getFirst();
        assertThat(round.get("when")).isEqualTo("2026-01-23/2026-01-24");
        assertThat(round.get("earliest")).isEqualTo("2026-01-23T00:00:00Z");
        assertThat(round.get("latest")).isEqualTo("2026-01-24T23:59:59.999999Z");
        assertThat(round.get("parties")).isEqualTo("Russia; Ukraine; United States");
        assertThat(round.get("participants")).isEqualTo("Steve Witkoff; An aide");
        assertThat(round.get("position")).isEmpty();
        CSVRecord strike = rows.get(1);
        assertThat(strike.get("attributedTo")).isEqualTo("Volodymyr Zelenskyy");
        assertThat(strike.get("attributedToRole")).isEqualTo("Envoy");
        assertThat(strike.get("killedMin")).isEqualTo("1");
        assertThat(strike.get("killedMax")).isEmpty();
        assertThat(strike.get("injuredMax")).isEqualTo("60");
        assertThat(strike.get("places")).isEqualTo("Kyiv; Kharkiv");
        assertThat(strike.get("credibility")).isEqualTo("3");
        CSVRecord position = rows.getLast();
        assertThat(position.get("position")).isEqualTo("All of Donbas");
        assertThat(position.get("logPosition")).containsOnlyDigits();
        assertThat(position.get("knownFrom")).isEqualTo("2026-01-24T23:59:59.999999Z");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "=HYPERLINK(1), '=HYPERLINK(1)",
                "+1, '+1",
                "-1, '-1",
                "@SUM(A1), '@SUM(A1)",
                "1=1, 1=1",
                "Україна – «так», Україна – «так»"
            })
    void no_cell_is_taken_for_a_formula(String summary, String cell) {
        client.filed(
                Wire.report(
                        source,
                        "2026-01-24",
                        Wire.strike(talks, "Kyiv").put("summary", summary).put("where", summary)));

        assertThat(rows().getFirst().get("summary")).isEqualTo(cell);
        assertThat(rows().getFirst().get("where")).isEqualTo(cell);
    }

    @Test
    void quotes_commas_and_line_breaks_are_read_back() {
        String summary = "He said: \"no\",\nand left.\r\nThen; silence";
        client.filed(
                Wire.report(
                        source, "2026-01-24", Wire.strike(talks, "Kyiv").put("summary", summary)));

        assertThat(rows().getFirst().get("summary")).isEqualTo(summary);
    }

    @Test
    void filters_and_clocks_are_those_of_the_timeline() {
        client.filed(Talks.ofEveryKind(source, talks));
        client.filed(
                Wire.report(
                        Wire.fresh("csv-other"), "2026-01-26", Wire.statement(talks, "Peskov")));

        assertThat(kinds()).hasSize(11);
        assertThat(kinds("asOf", "2026-01-25")).hasSize(10);
        assertThat(kinds("kind", "statement-made")).hasSize(2);
        assertThat(kinds("kind", "statement-made", "source", source)).hasSize(1);
        assertThat(kinds("from", "2026-02-01", "to", "2026-02-28"))
                .containsExactly("meeting-scheduled");
        assertThat(kinds("negotiation", talks, "text", "nowhere said")).isEmpty();
        client.get(path, "negotiation", "other").problem(400, "bad-request");
        client.get(path, "limit", "3").problem(400, "bad-request");
        client.get(path, "asOf", "2026-01-23").problem(404, "not-known");
        client.get(path, "recordedAsOf", "2026-01-23").problem(404, "not-known");
        client.get("/export/nobody-knows.csv").problem(404, "not-known");
    }

    @Test
    void more_than_are_read_at_a_time_are_all_written() {
        String[] lines = new String[3];
        for (int i = 0; i < lines.length; i++) {
            ObjectNode report = Wire.report(Wire.fresh("csv-many"), "2026-01-2" + i);
            for (int j = 0; j < 900; j++) {
                report.withArray("/developments").add(Wire.strike(talks, "Kyiv " + j));
            }
            lines[i] = report.toString();
        }
        client.lines(lines);

        assertThat(rows()).hasSize(2_700).extracting(row -> row.get("places")).contains("Kyiv 899");
        assertThat(rows().stream().map(row -> row.get("logPosition")).distinct()).hasSize(2_700);
    }

    private List<String> kinds(String... parameters) {
        return rows(parameters).stream().map(row -> row.get("kind")).toList();
    }

    private List<CSVRecord> rows(String... parameters) {
        Answer answer = client.get(path, parameters);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = format.parse(new StringReader(answer.body()))) {
            return parser.getRecords();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
