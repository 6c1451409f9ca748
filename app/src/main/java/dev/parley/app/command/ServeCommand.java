package dev.parley.app.command;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley serve}: the server, until it is told to stop. */
@Command(name = "serve", description = "Runs the server.")
final class ServeCommand implements Callable<Integer> {

    private final Program program;
    private final Terminal terminal;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where it listens (default: ${DEFAULT-VALUE}).")
    private Port port = Port.USUAL;

    @Option(
            names = "--bind",
            paramLabel = "ADDRESS",
            description = "For whom it listens (default: 127.0.0.1).")
    private InetAddress bind = Address.LOOPBACK;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where its PostgreSQL keeps all (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(
            names = "--database",
            paramLabel = "JDBC_URL",
            defaultValue = "${env:PARLEY_DATABASE}",
            description = {
                "A PostgreSQL to use instead of its own; if absent, $PARLEY_DATABASE.",
                "Credentials: $PARLEY_DATABASE_USER and $PARLEY_DATABASE_PASSWORD."
            })
    private @Nullable JdbcUrl database;

    @Option(
            names = "--kafka",
            paramLabel = "BOOTSTRAP",
            defaultValue = "${env:PARLEY_KAFKA}",
            description = {
                "The brokers, HOST:PORT[,HOST:PORT...]: takes reports from the topic parley.reports",
                "and tells developments to parley.developments; if absent, $PARLEY_KAFKA."
            })
    private Brokers brokers = Brokers.NONE;

    ServeCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Server server = new Server(program, new Address(bind, port), brokers);
        server.sayReady(server.start(chosenDatabase()), terminal);
        return server.runUntilStopped();
    }

    private Database chosenDatabase() {
        return database == null
                ? new Database.Embedded(data)
                : new Database.Remote(database.withCredentialsOfEnvironment());
    }
}
