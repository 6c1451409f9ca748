package dev.parley.core.log;

import static java.lang.System.Logger.Level.INFO;
import static java.util.concurrent.TimeUnit.SECONDS;

import dev.parley.core.testing.RestartablePostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A minute of everything that two writers can write, before the eyes of three readers. */
class FullSpeedTest {

    private static final System.Logger logger = System.getLogger(FullSpeedTest.class.getName());
    private static final int RUN_SECONDS = 60;
    private static final long SEED = 7;

    @TempDir private Path data;

    private RestartablePostgres postgres;
    private Node writing;
    private Node reading;

    @BeforeEach
    void start() throws IOException {
        postgres = RestartablePostgres.start(data);
        writing = Node.on(postgres.node());
        reading = Node.on(postgres.node());
    }

    @AfterEach
    void stop() throws IOException {
        writing.close();
        reading.close();
        postgres.close();
    }

    @Test
    void every_reader_reads_every_acknowledged_event_once_and_in_order() throws Exception {
        try (Crowd crowd = Crowd.start(writing, reading, SEED)) {
            boolean _ = new CountDownLatch(1).await(RUN_SECONDS, SECONDS);
            crowd.writers().forEach(FullSpeedTest::report);
            report("the reader on their node", crowd.near().digest().position());
            report("the reader on another node", crowd.far().digest().position());
            report("the processor with a table", crowd.table().position());

            crowd.agreesInTheEnd(reading.log().log());
        }
    }

    private static void report(StubbornWriter writer) {
        report("a writer, by transactions", writer.acknowledged().size());
        report("a writer, by events", writer.events());
    }

    private static void report(String who, long number) {
        logger.log(INFO, "{0}: {1}/s", who, number / RUN_SECONDS);
    }
}
