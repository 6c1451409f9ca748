package dev.parley.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.testing.TestDatabase;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LogEventStoreTest {

    private final DataSource dataSource = TestDatabase.fresh();
    private final LogFixture log = LogFixture.on(dataSource);
    private final LogStorageEngine engine = log.engine();
    private final Wakeups wakeups = Wakeups.over(dataSource);
    private final LogEventStore store = new LogEventStore(engine, wakeups);

    @AfterEach
    void close() {
        wakeups.close();
    }

    @Test
    void a_unit_of_work_sees_what_it_has_staged_after_what_is_recorded() {
        store.publish(event("one", 0, "earlier"));

        UnitOfWork<?> unit = start("now");
        store.publish(event("one", 1, "now"), event("two", 0, "now"));

        assertThat(sequences("one")).containsExactly(0L, 1L);
        assertThat(store.lastSequenceNumberFor("two")).contains(0L);
        unit.commit();
        assertThat(sequences("one")).containsExactly(0L, 1L);
    }

    @Test
    void what_a_nested_unit_of_work_staged_is_seen_by_the_next_one_unless_rolled_back() {
        UnitOfWork<?> root = start("batch");
        UnitOfWork<?> first = start("first");
        store.publish(event("one", 0, "first"));
        first.commit();
        UnitOfWork<?> failing = start("failing");
        store.publish(event("one", 1, "failing"));
        failing.rollback();

        UnitOfWork<?> second = start("second");
        assertThat(sequences("one")).containsExactly(0L);
        second.commit();
        root.commit();

        assertThat(sequences("one")).containsExactly(0L);
    }

    @Test
    void many_commands_in_one_unit_of_work_are_one_append_of_many_acts() {
        Map<String, Act> acts = log.inTransaction(() -> run(1_000));

        assertThat(acts).hasSize(1_000);
        assertThat(acts.values()).extracting(Act::recordedAt).doesNotHaveDuplicates();
        assertThat(acts.get("command 7")).returns(22L, Act::firstPosition);
        assertThat(acts.get("command 7")).returns(24L, Act::lastPosition);
        assertThat(log.log().head().position()).isEqualTo(3_000);
    }

    private Map<String, Act> run(int commands) {
        UnitOfWork<?> root = start("batch");
        engine.prefetch(IntStream.range(0, commands).mapToObj(i -> "s" + i).toList());
        for (int i = 0; i < commands; i++) {
            UnitOfWork<?> command = start("command " + i);
            assertThat(sequences("s" + i)).isEmpty();
            for (int sequence = 0; sequence < 3; sequence++) {
                store.publish(event("s" + i, sequence, "command " + i));
            }
            command.commit();
        }
        root.commit();
        return Act.writtenIn(root);
    }

    private static UnitOfWork<?> start(String message) {
        Message<?> started = new GenericMessage<>(message);
        return DefaultUnitOfWork.startAndGet(started);
    }

    private List<Long> sequences(String stream) {
        return store.readEvents(stream)
                .asStream()
                .<Long>map(DomainEventMessage::getSequenceNumber)
                .toList();
    }

    private static DomainEventMessage<?> event(String stream, long sequence, String command) {
        return new GenericDomainEventMessage<>(
                "aggregate", stream, sequence, "payload", Map.of("correlationId", command));
    }
}
