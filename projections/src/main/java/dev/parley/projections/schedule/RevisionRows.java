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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a batch of acts does to the rows of revisions. */
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

    private final Map<Place, Opened> open = new HashMap<>();
    private final List<Object[]> inserts = new ArrayList<>();
    private final List<Object[]> closings = new ArrayList<>();
    private final List<Object[]> givenUp = new ArrayList<>();

    private record Place(MeetingName name, Instant knownFrom) {}

    private record Opened(Revision revision, Instant recordedFrom) {}

    void rewrite(MeetingName name, Instant at, Rewritten rewritten) {
        rewritten.was().forEach(revision -> close(name, revision, at));
        rewritten
                .is()
                .forEach(revision ->
                        open.put(new Place(name, revision.knownFrom()), new Opened(revision, at)));
    }

    private void close(MeetingName name, Revision revision, Instant at) {
        Opened opened = open.remove(new Place(name, revision.knownFrom()));
        if (opened == null) {
            closings.add(
                    new Object[] {
                        Sql.timestamp(at),
                        name.negotiation(),
                        name.meeting(),
                        Sql.timestamp(revision.knownFrom())
                    });
        } else {
            inserts.add(row(name, revision, opened.recordedFrom(), at));
        }
    }

    /** Closes whatever is kept of a meeting, and says that it is not kept from then on. */
    void giveUp(MeetingName name, Instant at) {
        List<Place> own =
                open.keySet().stream().filter(place -> place.name().equals(name)).toList();
        for (Place place : own) {
            close(name, Objects.requireNonNull(open.get(place)).revision(), at);
        }
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

    void write(JdbcTemplate jdbc) {
        jdbc.batchUpdate(CLOSE, closings);
        jdbc.batchUpdate(CLOSE_ALL, givenUp);
        open.forEach((place, opened) ->
                inserts.add(
                        row(place.name(), opened.revision(), opened.recordedFrom(), Instant.MAX)));
        jdbc.batchUpdate(INSERT, inserts);
    }

    private static @Nullable Object[] row(
            MeetingName name, Revision revision, Instant from, Instant to) {
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
