package dev.parley.projections.live;

import dev.parley.core.log.BinaryCopy;
import dev.parley.projections.claims.ClaimsFollower;
import dev.parley.projections.claims.MeetingShift;
import dev.parley.projections.processing.ReportActs;
import dev.parley.projections.processing.Terms;
import dev.parley.projections.processing.Written;
import java.io.IOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Keeps what the feed sends: what acts say, and what follows from them for meetings. */
public final class AnnouncementWriter implements ClaimsFollower {

    private static final String COPY =
            """
            copy announcement (position, part, kind, negotiations, source, happens, actors, words,
                envelope)
            from stdin (format binary)
            """;
    private static final int COLUMNS = 9;

    private final JdbcTemplate jdbc;
    private final PresentMeetings meetings;

    public AnnouncementWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.meetings = new PresentMeetings(jdbc);
    }

    @Override
    public List<String> tables() {
        return List.of("announcement");
    }

    @Override
    public Supplier<Runnable> follow(List<ReportActs> batch, List<MeetingShift> shifts) {
        meetings.fetch(shifts);
        return () -> {
            List<Row> rows = rows(batch, shifts);
            return () -> BinaryCopy.into(jdbc, COPY, rows, AnnouncementWriter::write);
        };
    }

    private List<Row> rows(List<ReportActs> batch, List<MeetingShift> shifts) {
        Written written = batch.getFirst().written();
        return Stream.concat(
                        batch.stream().flatMap(acts -> Announcements.of(acts).stream()),
                        MeetingAnnouncements.of(shifts, meetings).stream())
                .map(each -> Row.of(each, written))
                .toList();
    }

    @Override
    public void forget() {
        meetings.forget();
    }

    private record Row(Announcement announcement, Terms terms, String envelope) {

        static Row of(Announcement announcement, Written written) {
            return new Row(
                    announcement,
                    written.terms(announcement.about()),
                    announcement.envelope().toString());
        }
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
                .text(row.envelope());
    }
}
