package dev.parley.core.log;

import static dev.parley.core.log.LogFixture.act;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.testing.RestartablePostgres;
import dev.parley.core.testing.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Writers are programs of their own here, and end by {@code kill -9}. */
class KilledWriterTest {

    @TempDir private static Path data;

    private static RestartablePostgres postgres;
    private static LogFixture log;

    @BeforeAll
    static void start() throws IOException {
        postgres = RestartablePostgres.start(data);
        log = LogFixture.on(postgres.node());
    }

    @AfterAll
    static void stop() throws IOException {
        postgres.close();
    }

    @Test
    void what_was_written_and_not_committed_is_never_seen_and_keeps_nobody_waiting()
            throws Exception {
        log.append(act("before", 2));
        long before = log.log().head().position();
        DoomedWriter doomed = DoomedWriter.start(postgres.port(), "never seen", 3);
        var next = Threads.start(() -> log.append(act("after", 1)));
        Waiting.until("the next writer waits for the lock", log::isAnyoneWaiting);
        assertThat(log.log().head().position()).isEqualTo(before);

        doomed.kill();
        next.get(30, SECONDS);

        assertThat(log.log().read(before, 10))
                .singleElement()
                .returns("after", LogEntry::stream)
                .returns(before + 1, LogEntry::position);
        assertThat(log.log().stream("never seen", 0)).isEmpty();
    }

    @Test
    void what_was_committed_by_a_writer_that_could_wake_nobody_is_heard_of_on_another_node()
            throws Exception {
        try (Connection listener = postgres.direct().getConnection();
                Node node = Node.on(postgres.node());
                TrackingEventStream stream = node.idleStream()) {
            listener.createStatement().execute("listen " + LogWriter.CHANNEL);
            DoomedWriter doomed = DoomedWriter.start(postgres.port(), "heard of", 1);

            doomed.commit();
            doomed.kill();

            PGNotification[] heard = listener.unwrap(PGConnection.class).getNotifications(30_000);
            assertThat(heard).isNotEmpty();
            assertThat(next(stream)).isEqualTo("heard of");
        }
    }

    @Test
    void what_was_committed_while_the_listening_connection_was_cut_is_found_all_the_same()
            throws Exception {
        try (SilentCut way = new SilentCut(postgres.port());
                Node node = Node.on(way.dataSource());
                TrackingEventStream stream = node.idleStream()) {
            DoomedWriter doomed = DoomedWriter.start(postgres.port(), "found", 1);

            way.cut();
            doomed.commit();
            doomed.kill();

            assertThat(next(stream)).isEqualTo("found");
        }
    }

    private static Object next(TrackingEventStream stream) throws InterruptedException {
        assertThat(stream.hasNextAvailable(30, SECONDS)).isTrue();
        return ((DomainEventMessage<?>) stream.nextAvailable()).getAggregateIdentifier();
    }
}
