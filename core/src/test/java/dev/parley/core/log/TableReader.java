package dev.parley.core.log;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Axon's pooled processor with a JDBC token store, writing what it handles to a table in the
 * transaction that moves its token.
 */
final class TableReader implements AutoCloseable {

    private static final String BATCH = TableReader.class.getName();

    private static final long NO_TURN = 0;

    private final Node node;
    private final JdbcClient jdbc;
    private final AtomicBoolean accident = new AtomicBoolean();
    private final PooledStreamingEventProcessor processor;

    TableReader(Node node) {
        this.node = node;
        this.jdbc = node.log().jdbc();
        this.processor = processor();
        jdbc.sql(
                        """
                        create table handled (
                            turn bigint generated always as identity primary key,
                            position bigint,
                            id text)
                        """)
                .update();
        processor.start();
    }

    /** What was handled so far, and whether it was in order. */
    Digest digest() {
        Digest digest = new Digest();
        List<Row> rows = rows(0);
        while (!rows.isEmpty()) {
            rows.forEach(row -> digest.add(row.position(), row.id()));
            rows = rows(rows.getLast().turn());
        }
        return digest;
    }

    /** How far it has come. */
    long position() {
        return jdbc.sql("select position from handled order by turn desc limit 1")
                .query((row, _) -> row.getLong(1))
                .optional()
                .orElse(0L);
    }

    /** Lets its connection die in the next batch, between the token and the rows. */
    void haveAnAccident() {
        accident.set(true);
    }

    @Override
    public void close() {
        processor.shutDown();
    }

    @EventHandler(payloadType = String.class)
    void on(EventMessage<?> event, TrackingToken token, UnitOfWork<?> batch) {
        batch.root()
                .<List<Row>>getOrComputeResource(
                        BATCH,
                        _ -> {
                            List<Row> rows = new ArrayList<>();
                            batch.root().onPrepareCommit(_ -> write(rows));
                            return rows;
                        })
                .add(new Row(NO_TURN, Tokens.position(token), event.getIdentifier()));
    }

    private List<Row> rows(long after) {
        return jdbc.sql(
                        "select turn, position, id from handled where turn > ? order by turn limit 10000")
                .param(after)
                .query((row, _) -> new Row(row.getLong(1), row.getLong(2), row.getString(3)))
                .list();
    }

    private void write(List<Row> rows) {
        if (accident.getAndSet(false)) {
            jdbc.sql("select pg_terminate_backend(pg_backend_pid())").query().singleRow();
        }
        jdbc.sql("insert into handled (position, id) select * from unnest(?, ?)")
                .param(rows.stream().map(Row::position).toArray(Long[]::new))
                .param(rows.stream().map(Row::id).toArray(String[]::new))
                .update();
    }

    private PooledStreamingEventProcessor processor() {
        return LogProcessors.inOrder("table", PooledStreamingEventProcessor.builder())
                .eventHandlerInvoker(
                        SimpleEventHandlerInvoker.builder().eventHandlers(this).build())
                .messageSource(node.store())
                .tokenStore(tokenStore())
                .transactionManager(new SpringTransactionManager(node.log().transactions()))
                .errorHandler(PropagatingErrorHandler.instance())
                .build();
    }

    private TokenStore tokenStore() {
        return JdbcTokenStore.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(
                                new SpringDataSourceConnectionProvider(node.log().dataSource())))
                .serializer(Jackson3Serializer.builder().build())
                .build();
    }

    private record Row(long turn, long position, String id) {}
}
