package dev.parley.app.command;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line: every command that Parley takes. */
@Command(
        name = "parley",
        description = "Records what was reported about negotiations, and what was known when.",
        synopsisSubcommandLabel = "COMMAND")
public final class ParleyCommand {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    boolean help;

    private ParleyCommand() {}

    /** Runs one command to its end and returns the exit code of the process. */
    public static int run(Program program, Terminal terminal, String... arguments) {
        return new CommandLine(new ParleyCommand())
                .addSubcommand(new DemoCommand(program, terminal))
                .addSubcommand(new ServeCommand(program, terminal))
                .addSubcommand(new ImportCommand(terminal))
                .addSubcommand(new AsOfCommand(terminal))
                .addSubcommand(new ChangesCommand(terminal))
                .addSubcommand(new RebuildCommand(terminal))
                .addSubcommand(new ReplayCommand(terminal))
                .addSubcommand(new DeadLettersCommand(terminal))
                .registerConverter(Port.class, Port::parse)
                .registerConverter(ServerUrl.class, ServerUrl::parse)
                .registerConverter(JdbcUrl.class, JdbcUrl::parse)
                .registerConverter(Brokers.class, Brokers::parse)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true, UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, UTF_8))
                .setExecutionExceptionHandler(new Failures())
                .execute(arguments);
    }
}
