package dev.parley.bench.parley;

import dev.parley.app.ParleyApplication;
import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.rebuild.ParleyRebuild;
import dev.parley.bench.rebuild.ReadTables;
import dev.parley.bench.rebuild.StockRebuild;
import dev.parley.core.log.EventLog;
import dev.parley.core.log.ReportLog;
import dev.parley.ingest.Intake;
import dev.parley.ingest.kafka.DeadLetters;
import dev.parley.projections.processing.ActsProcessor;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.processing.ReadModels;
import dev.parley.projections.rebuilding.Rebuilder;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The product, with nothing running but its doors until told otherwise. */
public final class ParleyNode implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String processor;

    private ParleyNode(ConfigurableApplicationContext context, String processor) {
        this.context = context;
        this.processor = processor;
    }

    /** A node on the given database, whose processor has a name of its own. */
    public static ParleyNode start(DatabaseAddress database, String processor) {
        return start(database, processor, _ -> {});
    }

    /** A node with something more in it. */
    public static ParleyNode start(
            DatabaseAddress database,
            String processor,
            ApplicationContextInitializer<ConfigurableApplicationContext> more) {
        ParleyNode node =
                new ParleyNode(
                        new SpringApplicationBuilder(
                                        ParleyApplication.class, BenchConfiguration.class)
                                .bannerMode(Banner.Mode.OFF)
                                .logStartupInfo(false)
                                .initializers(properties(database, processor), more)
                                .run(),
                        processor);
        node.readModels().shutDown();
        node.processor().shutDown();
        return node;
    }

    private static ApplicationContextInitializer<ConfigurableApplicationContext> properties(
            DatabaseAddress database, String processor) {
        Map<String, Object> properties =
                Map.of(
                        "server.port",
                        0,
                        "server.address",
                        "127.0.0.1",
                        "bench.processor",
                        processor,
                        "spring.datasource.url",
                        database.url(),
                        "spring.datasource.username",
                        Objects.requireNonNullElse(database.user(), ""));
        return context ->
                context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("bench", properties));
    }

    /** A part of the product. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    public Intake intake() {
        return context.getBean(Intake.class);
    }

    public DeadLetters deadLetters() {
        return context.getBean(DeadLetters.class);
    }

    public EventLog log() {
        return context.getBean(EventLog.class);
    }

    public EventStore store() {
        return context.getBean(EventStore.class);
    }

    public CommitClock commits() {
        return context.getBean(CommitClock.class);
    }

    public Witness witness() {
        return context.getBean(Witness.class);
    }

    /** The processor that does nothing. */
    public StreamingEventProcessor processor() {
        return processor(processor);
    }

    /** Runs that processor through the log. */
    public Replay replay() {
        return new Replay(
                processor(), witness(), JdbcClient.create(context.getBean(DataSource.class)));
    }

    /** Fills the product's read models anew. */
    public ParleyRebuild rebuild() {
        return new ParleyRebuild(context.getBean(Rebuilder.class), tables());
    }

    /** Fills them by the same handlers from a store and in a processor with Axon's defaults. */
    public StockRebuild stockRebuild(EventStore store) {
        return new StockRebuild(
                store,
                context.getBean(TokenStore.class),
                context.getBean(TransactionManager.class),
                context.getBean(ReportLog.class),
                context.getBean(Progress.class),
                tables());
    }

    private ReadTables tables() {
        return new ReadTables(context.getBean(ReadModels.class), context.getBean(JdbcClient.class));
    }

    /** The processor that keeps the product's read models. */
    public StreamingEventProcessor readModels() {
        return processor(ActsProcessor.GROUP);
    }

    private StreamingEventProcessor processor(String name) {
        return context.getBean(Configuration.class)
                .eventProcessingConfiguration()
                .eventProcessor(name, StreamingEventProcessor.class)
                .orElseThrow();
    }

    @Override
    public void close() {
        context.close();
    }
}
