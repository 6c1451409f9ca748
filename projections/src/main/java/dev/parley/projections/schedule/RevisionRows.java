package dev.parley.projections.schedule;

import dev.parley.core.schedule.OpenMeeting.Rewritten;
import dev.parley.core.schedule.Revision;
import dev.parley.projections.Sql;
import dev.parley.projections.claims.MeetingName;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a batch of acts does to the rows of a meeting's revisions. */
final class RevisionRows {

    private static final String INSERT =
            """
            insert into schedule_revision (negotiation, meeting, known_from, recorded, status,
                "when", "where", report, source, development, caused_at)
            values (?, ?, ?, ?::tstzrange, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String CLOSE =
            """
            update schedule_revision set recorded = tstzrange(lower(recorded), ?)
            where negotiation = ? and meeting = ? and upper_inf(recorded) and known_from = ?
            """;

    private static final String CLOSE_ALL =
            """
            update schedule_revision set recorded = tstzrange(lower(recorded), ?)
            where negotiation = ? and meeting = ? and upper_inf(recorded)
            """;

    private final MeetingName name;
    private final Map<Instant, Opened> open = new HashMap<>();
    private final List<Object[]> inserts = new ArrayList<>();
    private final List<Object[]> closings = new ArrayList<>();
    private final List<Object[]> givenUp = new ArrayList<>();

    private record Opened(Revision revision, Instant recordedFrom) {}

    RevisionRows(MeetingName name) {
        this.name = name;
    }

    void rewrite(Instant at, Rewritten rewritten) {
        rewritten.was().forEach(revision -> close(revision, at));
        rewritten
                .is()
                .forEach(revision -> open.put(revision.knownFrom(), new Opened(revision, at)));
    }

    private void close(Revision revision, Instant at) {
        Opened opened = open.remove(revision.knownFrom());
        if (opened == null) {
            closings.add(
                    new Object[] {
                        Sql.timestamp(at),
                        name.negotiation(),
                        name.meeting(),
                        Sql.timestamp(revision.knownFrom())
                    });
        } else {
            inserts.add(row(revision, opened.recordedFrom(), at));
        }
    }

    /** Closes whatever is kept of the meeting, and says that it is not kept from then on. */
    void giveUp(Instant at) {
        List.copyOf(open.values()).forEach(opened -> close(opened.revision(), at));
        givenUp.add(new Object[] {Sql.timestamp(at), name.negotiation(), name.meeting()});
        inserts.add(
                Stream.concat(
                                Stream.of(
                                        name.negotiation(),
                                        name.meeting(),
                                        Sql.timestamp(Instant.MIN),
                                        Sql.range(at, Instant.MAX)),
                                Stream.<@Nullable Object>generate(() -> null).limit(7))
                        .toArray());
    }

    /** Writes what is to be done for some meetings. */
    static void write(List<RevisionRows> some, JdbcTemplate jdbc) {
        some.forEach(RevisionRows::insertOpen);
        jdbc.batchUpdate(CLOSE, all(some, each -> each.closings));
        jdbc.batchUpdate(CLOSE_ALL, all(some, each -> each.givenUp));
        jdbc.batchUpdate(INSERT, all(some, each -> each.inserts));
    }

    private void insertOpen() {
        open.values()
                .forEach(opened ->
                        inserts.add(row(opened.revision(), opened.recordedFrom(), Instant.MAX)));
    }

    private static List<Object[]> all(
            List<RevisionRows> some, Function<RevisionRows, List<Object[]>> rows) {
        return some.stream().map(rows).flatMap(List::stream).toList();
    }

    private @Nullable Object[] row(Revision revision, Instant from, Instant to) {
        return new @Nullable Object[] {
            name.negotiation(),
            name.meeting(),
            Sql.timestamp(revision.knownFrom()),
            Sql.range(from, to),
            revision.status().slug(),
            revision.when() == null ? null : revision.when().text(),
            revision.where(),
            revision.cause().report().value(),
            revision.cause().source(),
            revision.cause().development(),
            Sql.timestamp(revision.cause().recordedAt())
        };
    }
}
