package dev.parley.projections.live;

import dev.parley.projections.Sql;
import dev.parley.projections.processing.ReadModel;
import dev.parley.projections.processing.ReportActs;
import dev.parley.projections.processing.Terms;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what the feed sends. */
public final class AnnouncementWriter implements ReadModel {

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
        jdbc.batchUpdate(
                """
                insert into announcement (position, kind, negotiations, source, happens, actors,
                    words, envelope)
                values (?, ?, ?, ?, ?::tstzrange, ?, ?, ?)
                """,
                batch.stream().flatMap(AnnouncementWriter::news).map(this::row).toList());
    }

    private static Stream<Announcement> news(ReportActs acts) {
        return Announcements.of(acts.all()).stream()
                .filter(announcement -> acts.news(announcement.position()));
    }

    private Object[] row(Announcement announcement) {
        return new Object[] {
            announcement.position(),
            announcement.kind(),
            announcement.negotiations().toArray(String[]::new),
            announcement.name().source(),
            Sql.range(Terms.happens(announcement.about())),
            Terms.actors(announcement.about()).toArray(String[]::new),
            Terms.words(announcement.about()),
            announcement.envelope().toString()
        };
    }
}
