package dev.parley.projections.live;

import dev.parley.core.log.BinaryCopy;
import dev.parley.projections.processing.ReadModel;
import dev.parley.projections.processing.ReportActs;
import dev.parley.projections.processing.Terms;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what the feed sends. */
public final class AnnouncementWriter implements ReadModel {

    private static final String COPY =
            """
            copy announcement (position, part, kind, negotiations, source, happens, actors, words,
                envelope)
            from stdin (format binary)
            """;
    private static final int COLUMNS = 9;

    private final JdbcTemplate jdbc;

    public AnnouncementWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "feed";
    }

    @Override
    public List<String> tables() {
        return List.of("announcement");
    }

    @Override
    public void take(List<ReportActs> batch) {
        List<Row> rows = batch.stream().flatMap(AnnouncementWriter::rows).toList();
        BinaryCopy.into(jdbc, COPY, rows, AnnouncementWriter::write);
    }

    private record Row(Announcement announcement, Terms terms) {}

    private static Stream<Row> rows(ReportActs acts) {
        return Announcements.of(acts).stream()
                .map(each -> new Row(each, acts.written().terms(each.about())));
    }

    private static void write(Row row, BinaryCopy copy) throws IOException {
        Announcement announcement = row.announcement();
        copy.row(COLUMNS)
                .number(announcement.position().position())
                .integer(announcement.position().part())
                .text(announcement.kind())
                .texts(announcement.negotiations())
                .text(announcement.name().source())
                .range(row.terms().happens())
                .texts(row.terms().actors())
                .text(row.terms().words())
                .text(announcement.envelope().toString());
    }
}
