package dev.parley.projections.live;

import dev.parley.projections.Sql;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.processing.Terms;
import dev.parley.projections.reading.Filter;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was announced, read from its table in the order of the log. No more is read at once than a
 * message takes beyond a certain number of bytes.
 */
public final class Feed {

    /** Few, so that a thousand readers who come back at once leave connections to others. */
    private static final int TURNS = 4;

    /** How much of the log is searched at once for what a filter takes. */
    private static final int SEARCHED = 50_000;

    private static final int NEWS_BYTES = 1 << 20;
    private static final int MOST_NEWS = 1_024;
    private static final int MOST_MESSAGES = 128;

    private final Semaphore turns = new Semaphore(TURNS, true);
    private final JdbcClient jdbc;
    private final Progress progress;

    public Feed(JdbcClient jdbc, Progress progress) {
        this.jdbc = jdbc;
        this.progress = progress;
    }

    /**
     * What is new to this node.
     *
     * @param more whether there may be more already
     */
    record News(List<Indexed> messages, boolean more) {}

    /** The first messages after one, for readers with any filter. */
    News news(FeedPosition after) {
        List<Indexed> messages =
                jdbc.sql(
                                bounded(
                                        """
                                        select position, part, kind, source, negotiations, actors,
                                            words, lower(happens) as earliest,
                                            upper(happens) as latest, envelope
                                        from announcement
                                        where (position, part) > (:after, :part)
                                            and position <=
                                                (select position from read_model
                                                where name = 'claims')
                                        """))
                        .param("after", after.position())
                        .param("part", after.part())
                        .param("limit", MOST_NEWS)
                        .param("bytes", NEWS_BYTES)
                        .query(Feed::indexed)
                        .list();
        int bytes = messages.stream().map(Indexed::message).mapToInt(Message::bytes).sum();
        return new News(messages, messages.size() == MOST_NEWS || bytes >= NEWS_BYTES);
    }

    /** What comes next for a reader, who waits for its turn. */
    Batch read(Filter filter, FeedPosition after) {
        return inTurn(() -> {
            long seen = progress.seen().position();
            return after.compareTo(FeedPosition.after(seen)) < 0
                    ? read(filter, after, seen)
                    : new Batch(List.of(), after, true);
        });
    }

    private Batch read(Filter filter, FeedPosition after, long seen) {
        long through = Math.min(seen, after.position() + SEARCHED);
        Batch.Builder batch = new Batch.Builder();
        List<Envelope> envelopes = envelopes(filter, after, through);
        envelopes.stream().map(Message::of).forEach(batch::add);
        return batch.full() || envelopes.size() == MOST_MESSAGES
                ? batch.cut()
                : batch.whole(FeedPosition.after(through), through == seen);
    }

    /** The first messages after one and through a position of the log that a filter takes. */
    public List<Envelope> envelopes(Filter filter, FeedPosition after, long through) {
        return jdbc.sql(
                        bounded(
                                """
                                select position, part, kind, envelope from announcement
                                where (position, part) > (:after, :part) and position <= :through
                                """
                                        + (filter.negotiation() == null
                                                ? ""
                                                : "and :negotiation = any(negotiations) ")
                                        + filter.conditions()))
                .params(filter.parameters())
                .param("after", after.position())
                .param("part", after.part())
                .param("through", through)
                .param("limit", MOST_MESSAGES)
                .param("bytes", Batch.BYTES)
                .query(Feed::envelope)
                .list();
    }

    /** The first of some rows, through the one that takes them to a size. */
    private static String bounded(String found) {
        return """
        select * from (
            select *, sum(octet_length(envelope)) over (
                order by position, part
                rows between unbounded preceding and 1 preceding) as before
            from (%s order by position, part limit :limit) found) measured
        where coalesce(before, 0) < :bytes
        order by position, part
        """
                .formatted(found);
    }

    /** Waits for a turn to ask the database for one of many readers. */
    <T> T inTurn(Supplier<T> question) {
        turns.acquireUninterruptibly();
        try {
            return question.get();
        } finally {
            turns.release();
        }
    }

    private static Indexed indexed(ResultSet row, int number) throws SQLException {
        return new Indexed(
                Message.of(envelope(row, number)),
                row.getString("kind"),
                row.getString("source"),
                texts(row, "negotiations"),
                new Terms(
                        texts(row, "actors"),
                        row.getString("words"),
                        Sql.span(row, "earliest", "latest")));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static Envelope envelope(ResultSet row, int number) throws SQLException {
        return new Envelope(
                new FeedPosition(row.getLong("position"), row.getInt("part")),
                row.getString("kind"),
                row.getString("envelope"));
    }
}
