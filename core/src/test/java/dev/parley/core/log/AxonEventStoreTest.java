package dev.parley.core.log;

import dev.parley.core.testing.TestDatabase;
import java.lang.reflect.Field;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Axon's own tests of an event store, with ours in the place of theirs. What is refused here is
 * told anew in {@link AxonEventStoreAnewTest}, or listed with its reason in docs/axon-tests.md.
 */
class AxonEventStoreTest extends EmbeddedEventStoreTest {

    @RegisterExtension
    private static final Refusals REFUSALS =
            new Refusals(
                    Map.of(
                            "told anew: a busy machine may need more than 100 ms",
                            List.of(
                                    "eventPublishedAfterOpeningStreamIsPassedToReaderImmediately",
                                    "readingIsBlockedWhenEndOfStreamIsReached"),
                            "told anew: it would put Axon's store back in our place",
                            List.of(
                                    "periodicPollingWhenEventStorageIsUpdatedIndependently",
                                    "streamEventsShouldNotReturnDuplicateTokens",
                                    "eventStreamKeepsReturningEventsIfEventConsumptionOptimizationIsSwitchedOff"),
                            "told anew: it asks for a thread, and a stream starts none",
                            List.of(
                                    "openStreamReadsEventsFromAnEventProducedByVerifyThreadFactoryOperation"),
                            "a stream starts no thread",
                            List.of(
                                    "customThreadFactoryIsUsed",
                                    "tailingConsumptionThreadIsNeverCreatedIfEventConsumptionOptimizationIsSwitchedOff"),
                            "streams share no cache",
                            List.of(
                                    "eventIsFetchedFromCacheWhenFetchedASecondTime",
                                    "consumerStopsTailingWhenItFallsBehindTheCache"),
                            "the store traces nothing",
                            List.of("appendEventsCreatesCorrectSpans")));

    private final DataSource dataSource = TestDatabase.fresh();
    private final LogStorageEngine engine = LogFixture.on(dataSource).engine();
    private final Wakeups wakeups = Wakeups.over(dataSource);

    @Override
    public EventStorageEngine createStorageEngine() {
        return engine;
    }

    @BeforeEach
    void putOurStoreInTheirPlace() throws ReflectiveOperationException {
        LogStorageEngine spied = (LogStorageEngine) field("storageEngine").get(this);
        field("testSubject").set(this, new DisguisedStore(spied, wakeups));
    }

    @AfterEach
    void close() {
        wakeups.close();
    }

    private static Field field(String name) throws ReflectiveOperationException {
        Field field = EmbeddedEventStoreTest.class.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
