package dev.parley.app.command;

import dev.parley.app.sample.Sample;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code parley demo}: the server with the sample timeline, for who comes to look. */
@Command(name = "demo", description = "Runs the server with the sample timeline loaded.")
final class DemoCommand implements Callable<Integer> {

    private final Program program;
    private final Terminal terminal;

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where it listens (default: ${DEFAULT-VALUE}).")
    private Port port = Port.USUAL;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where its PostgreSQL keeps all (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data", "demo");

    DemoCommand(Program program, Terminal terminal) {
        this.program = program;
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws InterruptedException {
        Server server = new Server(program, new Address(Address.LOOPBACK, port), Brokers.NONE);
        var context = server.start(new Database.Embedded(data));
        context.getBean(Sample.class).load();
        server.sayReady(context, terminal);
        terminal.out().println(whereToLook(server.url(context)));
        return server.runUntilStopped();
    }

    private static String whereToLook(String url) {
        return """

        The talks of Abu Dhabi are loaded. Where to look:
          %1$s/
          %1$s/api/negotiations/abu-dhabi-trilateral
          %1$s/api/negotiations/abu-dhabi-trilateral/schedule?asOf=2026-01-25
          %1$s/api/feed?after=0
          %1$s/api/replay?from=2026-01-22&speed=2
        Ctrl-C stops it.\
        """
                .formatted(url);
    }
}
