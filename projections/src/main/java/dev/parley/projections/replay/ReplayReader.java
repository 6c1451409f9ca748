package dev.parley.projections.replay;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads what a replay tells, page by page. */
public final class ReplayReader {

    private static final int LIMIT = 500;

    private static final Comparator<Message> KNOWN_ORDER =
            Comparator.comparing((Message message) -> message.mark().moment())
                    .thenComparing(message -> message.mark() instanceof Mark.Schedule);

    private final Changes changes;
    private final ScheduleChanges schedules;

    public ReplayReader(JdbcClient jdbc) {
        this.changes = new Changes(jdbc);
        this.schedules = new ScheduleChanges(jdbc);
    }

    /** What follows a mark. */
    Page read(Replay replay, Mark after) {
        List<Change> read = changes.read(replay, after, LIMIT);
        Mark last = read.isEmpty() ? after : read.getLast().mark();
        Mark end = read.size() < LIMIT ? new Mark.End(last.moment()) : last;
        Stream<Message> told = read.stream().map(Change::message).flatMap(Optional::stream);
        if (!replay.showsSchedules()) {
            return new Page(told.toList(), end);
        }
        Stream<Message> revised = schedules.read(replay, after, end).stream();
        return new Page(Stream.concat(told, revised).sorted(KNOWN_ORDER).toList(), end);
    }

    /** True if the mark is of this replay. */
    boolean holds(Replay replay, Mark mark) {
        return replay.spans(mark.moment())
                && (!(mark instanceof Mark.Development at) || changes.has(at.report()));
    }
}
