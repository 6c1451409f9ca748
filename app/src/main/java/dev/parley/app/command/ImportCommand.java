package dev.parley.app.command;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code parley import}: sends a file of reports to a server. */
@Command(name = "import", description = "Sends reports to a server, and prints one verdict a line.")
final class ImportCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1", paramLabel = "FILE|-", description = "The reports; - reads stdin.")
    private String file = "-";

    @Option(
            names = "--format",
            paramLabel = "F",
            description = "How they are written (default: ${DEFAULT-VALUE}).")
    private Format format = Format.NDJSON;

    @Mixin private ServerOption server = new ServerOption();

    ImportCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (ReportFile reports = ReportFile.open(file);
                Progress progress = Progress.on(terminal, reports.size())) {
            Import run = new Import(server.client(), format, terminal.out(), progress);
            return run.send(reports) ? 0 : 1;
        } catch (NoSuchFileException e) {
            throw new CommandFailed("There is no file %s.".formatted(file), e);
        } catch (IOException e) {
            throw new CommandFailed("%s cannot be read: %s.".formatted(file, e.getMessage()), e);
        }
    }
}
