package dev.parley.core.log;

import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Axon's own event store over the log's engine, with Axon's own tests of it. */
class AxonStoreOverLogTest extends EmbeddedEventStoreTest {

    @RegisterExtension
    private static final Refusals REFUSALS =
            new Refusals(
                    Map.of(
                            "a busy machine may need more than 100 ms",
                            List.of(
                                    "eventPublishedAfterOpeningStreamIsPassedToReaderImmediately",
                                    "readingIsBlockedWhenEndOfStreamIsReached",
                                    "openStreamReadsEventsFromAnEventProducedByVerifyThreadFactoryOperation"),
                            "it waits by a class that Testcontainers hides in its jar",
                            List.of("consumerStopsTailingWhenItFallsBehindTheCache")));

    @Override
    public EventStorageEngine createStorageEngine() {
        return LogFixture.fresh().engine();
    }
}
