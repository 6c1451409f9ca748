package dev.parley.core.log;

import java.util.concurrent.CountDownLatch;
import javax.sql.DataSource;
import org.axonframework.eventhandling.TrackingEventStream;

/** What a node has for itself: its connections, its wake-ups and its event store. */
record Node(LogFixture log, Wakeups wakeups, LogEventStore store) implements AutoCloseable {

    static Node on(DataSource dataSource) {
        LogFixture log = LogFixture.on(dataSource);
        Wakeups wakeups = Wakeups.over(dataSource);
        return new Node(log, wakeups, new LogEventStore(log.engine(), wakeups));
    }

    /** A stream at the end of the log that reads nothing more until it is woken. */
    TrackingEventStream idleStream() throws InterruptedException {
        var isListening = new CountDownLatch(1);
        var registration = wakeups.listen(isListening::countDown);
        Threads.await(isListening);
        registration.cancel();
        TrackingEventStream stream = store.openStream(store.createHeadToken());
        if (stream.hasNextAvailable()) {
            throw new IllegalStateException("Somebody writes to the log");
        }
        return stream;
    }

    @Override
    public void close() {
        wakeups.close();
    }
}
