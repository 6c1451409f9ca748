package dev.parley.core.log;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A program of its own that writes to the log, commits when told to, and does nothing else until it
 * is killed: not even wake the readers of its own process.
 */
record DoomedWriter(Process process) {

    private static final String WRITTEN = "written";
    private static final String COMMITTED = "committed";

    /** Returns once it has written the events of one stream, and holds the transaction open. */
    static DoomedWriter start(int port, String stream, int events) throws IOException {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                DoomedWriter.class.getName(),
                                Integer.toString(port),
                                stream,
                                Integer.toString(events))
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start();
        var writer = new DoomedWriter(process);
        writer.await(WRITTEN);
        return writer;
    }

    /** Returns once it has committed. */
    void commit() throws IOException {
        process.outputWriter().append('\n').flush();
        await(COMMITTED);
    }

    /** {@code kill -9}. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private void await(String sign) throws IOException {
        if (!sign.equals(process.inputReader().readLine())) {
            throw new IOException("The writer ended before it had " + sign);
        }
    }

    public static void main(String[] arguments) {
        var dataSource = new PGSimpleDataSource();
        dataSource.setPortNumbers(new int[] {Integer.parseInt(arguments[0])});
        dataSource.setUser("postgres");
        LogFixture log = LogFixture.on(dataSource);
        var store = new LogEventStore(log.engine(), Wakeups.over(dataSource));
        log.inTransaction(() -> {
            TransactionSynchronizationManager.registerSynchronization(new EndAfterCommit());
            for (int sequence = 0; sequence < Integer.parseInt(arguments[2]); sequence++) {
                store.publish(
                        List.of(
                                new GenericDomainEventMessage<>(
                                        "aggregate", arguments[1], sequence, "text")));
            }
            System.out.println(WRITTEN);
            awaitWord();
        });
    }

    private static void awaitWord() {
        try {
            String _ =
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                            .readLine();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first thing after the commit, and the last. */
    private static final class EndAfterCommit implements TransactionSynchronization {

        @Override
        public void afterCommit() {
            System.out.println(COMMITTED);
            Threads.await(new CountDownLatch(1));
        }
    }
}
