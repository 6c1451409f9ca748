package dev.parley.core.log;

import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvent;
import static org.axonframework.eventsourcing.utils.EventStoreTestUtils.createEvents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.EventStorageEngineTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Axon's own tests of a storage engine. The three that append events with timestamps of 2007 are
 * told anew, because a timestamp is always the log's own.
 */
class AxonStorageEngineTest extends EventStorageEngineTest {

    private final LogFixture log = LogFixture.fresh();
    private final LogStorageEngine engine = log.engine();

    @BeforeEach
    void setUp() {
        setTestSubject(engine);
    }

    @Test
    @Override
    public void createTokenAt() {
        var events = createEvents(3);
        engine.appendEvents(events);

        assertReadFrom(recordedAt(1), events.subList(1, 3));
    }

    @Test
    @Override
    public void createTokenWithUnorderedEvents() {
        Instant lastYear = Instant.parse("2007-12-03T10:15:30.00Z");
        engine.appendEvents(createEvent(0, Instant.now()), createEvent(1, lastYear));
        EventMessage<?> last = createEvent(2, lastYear);
        engine.appendEvents(last);

        assertReadFrom(recordedAt(2), List.of(last));
    }

    @Test
    @Override
    public void createTokenAtTimeAfterLastEvent() {
        engine.appendEvents(createEvents(3));

        assertReadFrom(recordedAt(2).plusNanos(1), List.of());
    }

    private Instant recordedAt(int index) {
        return log.log().read(0, 10).get(index).recordedAt();
    }

    private void assertReadFrom(Instant instant, List<? extends EventMessage<?>> expected) {
        List<EventMessage<?>> read = new ArrayList<>();
        engine.readEvents(engine.createTokenAt(instant), false).forEach(read::add);
        assertEventStreamsById(List.copyOf(expected), read);
    }
}
