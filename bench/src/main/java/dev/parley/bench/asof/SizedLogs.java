package dev.parley.bench.asof;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.asof.Size.Shape;
import dev.parley.bench.measure.Rounds;
import dev.parley.bench.measure.Row;
import dev.parley.bench.measure.Trial;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Logs of several sizes side by side on one server. All are asked in the same rounds, so that what
 * a longer log costs does not drown in how fast the machine is from one minute to the next.
 */
public final class SizedLogs implements AutoCloseable {

    private final List<SizedLog> logs = new ArrayList<>();

    /** Adds a log. */
    public void fill(DatabaseAddress server, Size size) throws Exception {
        logs.add(SizedLog.fill(server, size));
    }

    /**
     * Asks each log every question so many times a round, once every point was asked about: a log
     * that is longer than the memory is not compared with the disk.
     */
    public List<Row> measure(int perRound, Duration warmUp) throws Exception {
        List<Row> rows = new ArrayList<>();
        for (SizedLog log : logs) {
            for (Question question : Question.values()) {
                rows.addAll(log.first(question));
            }
        }
        rows.addAll(Rounds.of(trials(perRound), warmUp));
        return rows;
    }

    private List<Trial> trials(int perRound) {
        Stream<Trial> ofMeetings = logs.stream().flatMap(log -> log.trialsOfMeeting(perRound));
        return Stream.concat(
                        Arrays.stream(Question.values())
                                .flatMap(question -> trials(question, perRound)),
                        ofMeetings)
                .toList();
    }

    private Stream<Trial> trials(Question question, int perRound) {
        return logs.stream().flatMap(log -> log.trials(question, perRound));
    }

    /** What the rows say of the logs of a shape, from the shortest on. */
    public List<Measured> of(Shape shape, List<Row> rows) {
        return logs.stream()
                .map(SizedLog::size)
                .filter(size -> size.shape() == shape)
                .map(size -> new Measured(size, rows))
                .toList();
    }

    /** The log that was filled last. */
    public SizedLog last() {
        return logs.getLast();
    }

    @Override
    public void close() throws SQLException {
        for (SizedLog log : logs) {
            log.close();
        }
    }
}
