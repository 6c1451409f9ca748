package dev.parley.projections.claims;

import dev.parley.core.development.Development;
import dev.parley.core.log.BinaryCopy;
import dev.parley.core.report.RecordedAct;
import dev.parley.projections.processing.ReportActs;
import dev.parley.projections.processing.Terms;
import dev.parley.projections.processing.Written;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** What developments say, as rows of their table: one for each event that tells of one. */
final class DevelopmentTexts {

    private static final String COPY =
            """
            copy development_text (position, happens, actors, words, body)
            from stdin (format binary)
            """;
    private static final int COLUMNS = 5;

    private DevelopmentTexts() {}

    static void copy(JdbcTemplate jdbc, List<ReportActs> batch) {
        List<Row> rows = batch.stream().flatMap(DevelopmentTexts::rows).toList();
        BinaryCopy.into(jdbc, COPY, rows, DevelopmentTexts::write);
    }

    private record Row(long position, Development development, Written written) {}

    private static Stream<Row> rows(ReportActs acts) {
        return acts.news().stream().flatMap(act -> rows(act, acts.written()));
    }

    private static Stream<Row> rows(RecordedAct act, Written written) {
        List<Development> developments = act.developments();
        return IntStream.range(0, developments.size())
                .mapToObj(
                        place -> new Row(act.positionOf(place), developments.get(place), written));
    }

    private static void write(Row row, BinaryCopy copy) throws IOException {
        Terms terms = row.written().terms(row.development());
        copy.row(COLUMNS)
                .number(row.position())
                .range(terms.happens())
                .texts(terms.actors())
                .text(terms.words())
                .text(row.written().text(row.development()));
    }
}
