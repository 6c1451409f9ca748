package dev.parley.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.testing.TestDatabase;
import java.util.Collection;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.DataSourceConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProcessorTest {

    private final DataSource dataSource = TestDatabase.fresh();
    private final LogFixture log = LogFixture.on(dataSource);
    private final Wakeups wakeups = Wakeups.over(dataSource);
    private final LogEventStore store = new LogEventStore(log.engine(), wakeups);
    private final Handler handler = new Handler();
    private final ScheduledExecutorService executor = Executors.newScheduledThreadPool(2);
    private final PooledStreamingEventProcessor processor = processor();

    @BeforeEach
    void start() throws InterruptedException {
        processor.start();
        Thread.sleep(500);
    }

    @AfterEach
    void stop() {
        processor.shutDown();
        executor.shutdown();
        wakeups.close();
    }

    @Test
    void every_event_of_many_writers_is_handled_once_and_in_order() throws Exception {
        Threads.each(4, this::publish500);

        assertThat(handler.calls.tryAcquire(2_000, 30, TimeUnit.SECONDS)).isTrue();
        Thread.sleep(200);
        assertThat(handler.positions)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 2_000).boxed().toList());
    }

    @Test
    void a_single_event_is_handled_at_once() throws Exception {
        for (int i = 0; i < 5; i++) {
            publish("stream " + i, 0);

            assertThat(handler.calls.tryAcquire(250, TimeUnit.MILLISECONDS)).isTrue();
            Thread.sleep(100);
        }
    }

    @Test
    void a_single_event_of_another_node_is_handled_at_once() throws Exception {
        log.engine().appendEvents(event("elsewhere", 0));

        assertThat(handler.calls.tryAcquire(250, TimeUnit.MILLISECONDS)).isTrue();
    }

    private void publish500(int writer) {
        for (int sequence = 0; sequence < 500; sequence++) {
            publish("stream " + writer, sequence);
        }
    }

    private void publish(String stream, long sequence) {
        store.publish(event(stream, sequence));
    }

    private static DomainEventMessage<?> event(String stream, long sequence) {
        return new GenericDomainEventMessage<>("aggregate", stream, sequence, "text");
    }

    private PooledStreamingEventProcessor processor() {
        return PooledStreamingEventProcessor.builder()
                .name("test")
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(handler).build())
                .messageSource(store)
                .tokenStore(tokenStore())
                .transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(executor)
                .workerExecutor(executor)
                .initialSegmentCount(1)
                .initialToken(source -> source.createTailToken())
                .errorHandler(PropagatingErrorHandler.instance())
                .batchSize(100)
                .build();
    }

    private TokenStore tokenStore() {
        return JdbcTokenStore.builder()
                .connectionProvider(new DataSourceConnectionProvider(dataSource))
                .serializer(Jackson3Serializer.builder().build())
                .build();
    }

    static final class Handler {

        private final Collection<Long> positions = new CopyOnWriteArrayList<>();
        private final Semaphore calls = new Semaphore(0);

        @EventHandler(payloadType = String.class)
        void on(TrackingToken token) {
            positions.add(Tokens.position(token));
            calls.release();
        }
    }
}
