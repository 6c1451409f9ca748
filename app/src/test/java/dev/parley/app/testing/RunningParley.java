package dev.parley.app.testing;

import dev.parley.app.ParleyApplication;
import dev.parley.core.report.ReportCommand;
import dev.parley.core.testing.TestDatabase;
import dev.parley.ingest.Intake;
import dev.parley.ingest.Verdict;
import dev.parley.projections.processing.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.springframework.context.ConfigurableApplicationContext;

/** A whole Parley on a database and a port of its own. */
public final class RunningParley implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private RunningParley(ConfigurableApplicationContext context) {
        this.context = context;
    }

    public static RunningParley start() {
        return start(url(TestDatabase.fresh()), Map.of());
    }

    /** One of several on a database, with properties of its own. */
    public static RunningParley start(String url, Map<String, Object> more) {
        Map<String, Object> properties = new HashMap<>(more);
        properties.put("server.port", 0);
        properties.put("server.address", "127.0.0.1");
        properties.put("spring.datasource.url", url);
        properties.put("spring.datasource.username", "postgres");
        return new RunningParley(ParleyApplication.run(properties));
    }

    /** Where JDBC finds a database of a test. */
    public static String url(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getURL();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    public String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    /** Sends commands through the door, and waits until every read model has seen them. */
    public List<Verdict> record(List<ReportCommand> commands) throws InterruptedException {
        Intake intake = part(Intake.class);
        List<CompletableFuture<Verdict>> verdicts = commands.stream().map(intake::submit).toList();
        List<Verdict> taken = verdicts.stream().map(Intake::await).toList();
        awaitReadModels(taken);
        return taken;
    }

    private void awaitReadModels(List<Verdict> taken) throws InterruptedException {
        long last = taken.stream().mapToLong(RunningParley::last).max().orElse(0);
        while (part(Progress.class).seen().position() < last) {
            Thread.sleep(5);
        }
    }

    private static long last(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Recorded v -> v.last();
            case Verdict.Duplicate v -> v.last();
            case Verdict.Refused _, Verdict.Unreadable _ -> 0;
        };
    }

    @Override
    public void close() {
        context.close();
    }
}
