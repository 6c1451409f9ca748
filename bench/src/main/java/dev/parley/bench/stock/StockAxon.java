package dev.parley.bench.stock;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.parley.CommitClock;
import dev.parley.bench.parley.Replay;
import dev.parley.bench.parley.Witness;
import dev.parley.bench.raw.Pools;
import dev.parley.core.report.ReportAggregate;
import java.time.Clock;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.Configuration;
import org.axonframework.config.Configurer;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.PostgresTokenTableFactory;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Axon's JDBC engine, embedded store and pooled processor, with their defaults. Only its first
 * token is another: a replay's token is one that Jackson 3 does not read back.
 */
public final class StockAxon implements AutoCloseable {

    /** The schema in which all its tables are. */
    public static final String SCHEMA = "axon";

    private final String processor;
    private final HikariDataSource dataSource;
    private final CommitClock commits;
    private final Witness witness = new Witness();
    private final Serializer serializer = Jackson3Serializer.builder().build();
    private final JdbcTokenStore tokens;
    private final JdbcEventStorageEngine engine;
    private final Configuration configuration;

    private StockAxon(DatabaseAddress database, String processor) {
        this.processor = processor;
        this.dataSource = Pools.of(database, SCHEMA);
        this.commits = new CommitClock(dataSource);
        this.tokens =
                JdbcTokenStore.builder()
                        .connectionProvider(connections())
                        .serializer(serializer)
                        .build();
        this.engine =
                JdbcEventStorageEngine.builder()
                        .connectionProvider(connections())
                        .transactionManager(transactions())
                        .eventSerializer(new StockSerializer())
                        .snapshotSerializer(serializer)
                        .build();
        this.configuration = configurer().buildConfiguration();
    }

    /** A node with tables of its own, which are made if they are missing. */
    public static StockAxon start(DatabaseAddress database, String processor) {
        StockAxon axon = new StockAxon(database, processor);
        axon.createTables();
        axon.configuration.start();
        axon.processor().shutDown();
        return axon;
    }

    public CommandGateway commands() {
        return configuration.commandGateway();
    }

    public EventStore store() {
        return configuration.eventStore();
    }

    public CommitClock commits() {
        return commits;
    }

    public Witness witness() {
        return witness;
    }

    /** The processor that does nothing. */
    public StreamingEventProcessor processor() {
        return configuration
                .eventProcessingConfiguration()
                .eventProcessor(processor, StreamingEventProcessor.class)
                .orElseThrow();
    }

    public Replay replay() {
        return new Replay(processor(), witness, JdbcClient.create(dataSource));
    }

    private Configurer configurer() {
        return DefaultConfigurer.defaultConfiguration()
                .registerComponent(Clock.class, _ -> Clock.systemUTC())
                .configureTransactionManager(_ -> transactions())
                .configureSerializer(_ -> serializer)
                .configureEmbeddedEventStore(_ -> engine)
                .configureAggregate(
                        AggregateConfigurer.defaultConfiguration(ReportAggregate.class)
                                .configureCommandTargetResolver(_ -> ReportAggregate.TARGET))
                .eventProcessing(processing ->
                        processing
                                .usingPooledStreamingEventProcessors()
                                .registerTokenStore(_ -> tokens)
                                .registerEventHandler(_ -> witness)
                                .byDefaultAssignTo(processor)
                                .registerPooledStreamingEventProcessorConfiguration((_, builder) ->
                                        builder.initialToken(
                                                StreamableMessageSource::createTailToken)));
    }

    private ConnectionProvider connections() {
        return new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(dataSource));
    }

    private TransactionManager transactions() {
        return new SpringTransactionManager(commits);
    }

    private void createTables() {
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        tokens.createSchema(PostgresTokenTableFactory.INSTANCE);
    }

    @Override
    public void close() {
        configuration.shutdown();
        dataSource.close();
    }
}
