package dev.parley.core.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LogStorageEngineTest {

    private final LogFixture log = LogFixture.fresh();
    private final LogStorageEngine engine = log.engine();

    @Test
    void a_conflict_is_told_as_axon_tells_it_and_the_transaction_goes_on() {
        engine.appendEvents(event("one", 0, "a"));

        log.inTransaction(() -> {
            assertThatThrownBy(() -> engine.appendEvents(event("one", 0, "b")))
                    .isInstanceOf(AggregateStreamCreationException.class);
            engine.appendEvents(event("one", 1, "c"));
            assertThatThrownBy(() -> engine.appendEvents(event("one", 1, "d")))
                    .isInstanceOf(ConcurrencyException.class);
            engine.appendEvents(event("one", 2, "e"));
        });

        assertThat(log.positions()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void timestamps_are_those_of_the_log() {
        engine.appendEvents(event("one", 0, "a"));

        assertThat(engine.readEvents("one").next().getTimestamp())
                .isEqualTo(log.log().head().recordedAt());
    }

    @Test
    void payloads_stay_serialised_until_they_are_asked_for() {
        engine.appendEvents(event("one", 0, "a"));
        log.jdbc().sql("update event set payload = 'broken', metadata = 'broken'").update();

        assertThat(engine.readEvents(null, false).count()).isEqualTo(1);
    }

    @Test
    void the_root_unit_of_work_is_told_what_each_command_wrote() {
        Map<String, Act> acts =
                inUnitOfWork(root -> {
                    engine.appendEvents(
                            List.of(
                                    event("one", 0, "a"),
                                    event("one", 1, "a"),
                                    event("two", 0, "b")));
                    return Act.writtenIn(root);
                });

        var times = log.log().read(0, 10).stream().map(LogEntry::recordedAt).toList();
        assertThat(acts)
                .containsOnly(
                        Map.entry("a", new Act("a", 1, 2, times.get(0))),
                        Map.entry("b", new Act("b", 3, 3, times.get(2))));
    }

    @Test
    void an_event_without_a_command_is_an_act_of_its_own() {
        EventMessage<?> first = new GenericEventMessage<>("first");
        EventMessage<?> second = new GenericEventMessage<>("second");

        engine.appendEvents(first, second);

        assertThat(log.log().read(0, 10)).extracting(LogEntry::recordedAt).doesNotHaveDuplicates();
    }

    @Test
    void what_is_read_ahead_answers_as_the_log_does() {
        engine.appendEvents(event("one", 0, "a"), event("one", 1, "a"), event("two", 0, "b"));
        List<String> expected = answers();

        List<String> answers = inUnitOfWork(_ -> answersWithoutTable());

        assertThat(answers).isEqualTo(expected);
    }

    @Test
    void what_is_read_ahead_is_forgotten_once_something_is_appended() {
        List<String> ids =
                inUnitOfWork(_ -> {
                    engine.prefetch(List.of("one"));
                    engine.appendEvents(event("one", 0, "a"));
                    return ids("one", 0);
                });

        assertThat(ids).hasSize(1);
    }

    @Test
    void reading_ahead_keeps_other_writers_out() {
        assertThatThrownBy(() -> engine.prefetch(List.of("one")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    private List<String> answersWithoutTable() {
        engine.prefetch(List.of("one", "two", "unknown"));
        log.jdbc().sql("truncate event").update();
        return answers();
    }

    private List<String> answers() {
        return Stream.of("one", "two", "unknown")
                .flatMap(stream -> LongStream.range(0, 3).mapToObj(first -> ids(stream, first)))
                .map(Object::toString)
                .toList();
    }

    private List<String> ids(String stream, long first) {
        return engine.readEvents(stream, first)
                .asStream()
                .map(event -> event.getIdentifier() + event.getTimestamp() + event.getPayload())
                .toList();
    }

    private <T> T inUnitOfWork(Function<UnitOfWork<?>, T> work) {
        return log.inTransaction(() -> {
            var root = DefaultUnitOfWork.startAndGet(NO_MESSAGE);
            try {
                return work.apply(root);
            } finally {
                root.commit();
            }
        });
    }

    private static final @Nullable EventMessage<?> NO_MESSAGE = null;

    private static DomainEventMessage<?> event(String stream, long sequence, String correlationId) {
        return new GenericDomainEventMessage<>(
                "aggregate",
                stream,
                sequence,
                "payload " + sequence,
                Map.of("correlationId", correlationId));
    }
}
