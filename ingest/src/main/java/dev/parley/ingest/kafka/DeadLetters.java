package dev.parley.ingest.kafka;

import dev.parley.core.wire.Json;
import dev.parley.ingest.Intake;
import dev.parley.ingest.Verdict;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The records from Kafka that were not taken, each kept once, however often it is delivered. */
public final class DeadLetters {

    private static final int ANNOUNCED_AT_ONCE = 100;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transactions;

    public DeadLetters(JdbcTemplate jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
    }

    /** What stands where another record stood comes of a topic that was made anew. */
    void keep(List<DeadLetter> letters) {
        jdbc.batchUpdate(
                """
                insert into dead_letter as kept
                    (topic, partition, record_offset, key, value, headers, problem)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (topic, partition, record_offset) do update set
                    key = excluded.key, value = excluded.value, headers = excluded.headers,
                    problem = excluded.problem, received_at = excluded.received_at,
                    retried = false, announced = false
                where kept.value is distinct from excluded.value
                    or kept.headers <> excluded.headers
                """,
                letters.stream().map(DeadLetters::row).toList());
    }

    private static Object[] row(DeadLetter letter) {
        return new Object[] {
            letter.place().topic(),
            letter.place().partition(),
            letter.place().offset(),
            letter.message().key(),
            letter.message().value(),
            HeadersText.write(letter.message().headers()),
            letter.problem().toString()
        };
    }

    /** At most {@code limit} letters, the last to come first, of those that came before one. */
    public List<KeptLetter> page(long beforeNumber, int limit) {
        return jdbc.query(
                "select * from dead_letter where number < ? order by number desc limit ?",
                DeadLetters::kept,
                beforeNumber,
                limit);
    }

    /** The letter of that id. */
    public Optional<KeptLetter> find(String id) {
        return RecordPlace.of(id).flatMap(this::find);
    }

    private Optional<KeptLetter> find(RecordPlace place) {
        return jdbc
                .query(
                        """
                        select * from dead_letter
                        where topic = ? and partition = ? and record_offset = ?
                        """,
                        DeadLetters::kept,
                        place.topic(),
                        place.partition(),
                        place.offset())
                .stream()
                .findFirst();
    }

    /** Sends a letter through the door again, and notes what became of it. */
    public Verdict retry(KeptLetter kept, Intake intake) {
        DeadLetter letter = kept.letter();
        Verdict verdict = Intake.await(ReportMessage.submit(letter.message(), intake));
        DeadLetter again = DeadLetter.of(letter.place(), letter.message(), verdict);
        jdbc.update(
                """
                update dead_letter
                set retried = retried or ?, problem = case when ? then problem else ? end
                where topic = ? and partition = ? and record_offset = ?
                """,
                verdict.good(),
                verdict.good(),
                again.problem().toString(),
                letter.place().topic(),
                letter.place().partition(),
                letter.place().offset());
        return verdict;
    }

    /**
     * Announces some letters that are not announced yet; answers whether there may be more. What
     * another node is just announcing is left to it.
     */
    boolean announce(Consumer<List<DeadLetter>> topic) {
        return Boolean.TRUE.equals(transactions.execute(_ -> announceSome(topic)));
    }

    private boolean announceSome(Consumer<List<DeadLetter>> topic) {
        List<KeptLetter> letters =
                jdbc.query(
                        """
                        select * from dead_letter where not announced
                        order by number limit ? for update skip locked
                        """,
                        DeadLetters::kept,
                        ANNOUNCED_AT_ONCE);
        topic.accept(letters.stream().map(KeptLetter::letter).toList());
        jdbc.batchUpdate(
                "update dead_letter set announced = true where number = ?",
                letters.stream().map(each -> new Object[] {each.number()}).toList());
        return letters.size() == ANNOUNCED_AT_ONCE;
    }

    private static KeptLetter kept(ResultSet row, int number) throws SQLException {
        RecordPlace place =
                new RecordPlace(
                        row.getString("topic"),
                        row.getInt("partition"),
                        row.getLong("record_offset"));
        Message message =
                new Message(
                        row.getBytes("key"),
                        row.getBytes("value"),
                        HeadersText.read(row.getString("headers")));
        return new KeptLetter(
                row.getLong("number"),
                new DeadLetter(place, message, Json.object(row.getString("problem"))),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("retried"));
    }
}
