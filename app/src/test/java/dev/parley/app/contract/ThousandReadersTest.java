package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.contract.Recording.Place;
import dev.parley.app.contract.SocketReader.Manner;
import dev.parley.app.testing.RunningParley;
import dev.parley.core.testing.Waiting;
import dev.parley.projections.live.FeedPosition;
import dev.parley.projections.processing.Progress;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A thousand readers come and go while ten thousand developments are recorded. */
class ThousandReadersTest {

    private static final int READERS = 1_000;
    private static final int DEVELOPMENTS = 10_000;
    private static final long PAUSE_MILLIS = 50;

    private final long seed = Long.getLong("parley.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final CountDownLatch recorded = new CountDownLatch(1);

    @Test
    @Timeout(180)
    void every_reader_ends_with_exactly_what_its_filter_takes_in_order_and_nothing_twice()
            throws Exception {
        System.out.println("seed " + seed);
        try (RunningParley parley = RunningParley.start()) {
            List<SocketReader> readers = readers(URI.create(parley.address()));
            List<Thread> threads = readers.stream().map(Thread.ofVirtual()::start).toList();
            Recording recording = record(parley);
            List<Place> places = recording.places(parley.part(JdbcClient.class));
            assertThat(recording.told(places)).isEqualTo(recording.names());

            readers.forEach(reader -> reader.endAfter(last(expected(reader, recording, places))));
            for (Thread thread : threads) {
                thread.join();
            }
            for (SocketReader reader : readers) {
                assertThat(reader.read())
                        .as("seed %d, %s", seed, reader)
                        .isEqualTo(expected(reader, recording, places));
            }
            assertThat(readers.stream().mapToInt(SocketReader::visits).sum())
                    .isGreaterThan(2 * READERS);
        }
    }

    private Recording record(RunningParley parley) throws InterruptedException {
        Client client = new Client(parley.address());
        Recording recording = new Recording(client, random);
        recording.record(DEVELOPMENTS, PAUSE_MILLIS);
        Progress progress = parley.part(Progress.class);
        Waiting.until("it is read", () -> progress.seen().position() >= client.written());
        recorded.countDown();
        return recording;
    }

    private List<SocketReader> readers(URI address) {
        List<SocketReader> readers = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            Manner manner = manner(i);
            Wanted wanted = manner == Manner.PROMPT ? Wanted.any(random) : Wanted.EVERYTHING;
            readers.add(new SocketReader(address, wanted, manner, random.nextLong(), recorded));
        }
        return readers;
    }

    private static Manner manner(int number) {
        return switch (number % 50) {
            case 0 -> Manner.ASLEEP;
            case 1, 2 -> Manner.SLOW;
            default -> Manner.PROMPT;
        };
    }

    /** Without a filter, all that the table has; else what was recorded and is asked for. */
    private static List<FeedPosition> expected(
            SocketReader reader, Recording recording, List<Place> places) {
        return reader.wanted().equals(Wanted.EVERYTHING)
                ? places.stream().map(Place::position).toList()
                : recording.positions(places, reader.wanted().finds());
    }

    private static FeedPosition last(List<FeedPosition> positions) {
        return positions.isEmpty() ? SocketReader.NOTHING : positions.getLast();
    }
}
