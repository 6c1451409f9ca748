package dev.parley.core.log;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon's own JDBC engine, set up as its documentation says. */
final class StockEngine {

    private static final Serializer SERIALIZER = Jackson3Serializer.builder().build();

    private StockEngine() {}

    /** The engine with its defaults, among them a gap time-out of 60 seconds. */
    static JdbcEventStorageEngine over(
            DataSource dataSource, PlatformTransactionManager transactions) {
        return prepared(builder(dataSource, transactions));
    }

    static JdbcEventStorageEngine withGapTimeout(
            int millis, DataSource dataSource, PlatformTransactionManager transactions) {
        return prepared(builder(dataSource, transactions).gapTimeout(millis));
    }

    private static JdbcEventStorageEngine.Builder builder(
            DataSource dataSource, PlatformTransactionManager transactions) {
        return JdbcEventStorageEngine.builder()
                .connectionProvider(
                        new UnitOfWorkAwareConnectionProviderWrapper(
                                new SpringDataSourceConnectionProvider(dataSource)))
                .transactionManager(new SpringTransactionManager(transactions))
                .eventSerializer(SERIALIZER)
                .snapshotSerializer(SERIALIZER);
    }

    private static JdbcEventStorageEngine prepared(JdbcEventStorageEngine.Builder builder) {
        JdbcEventStorageEngine engine = builder.build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        return engine;
    }
}
