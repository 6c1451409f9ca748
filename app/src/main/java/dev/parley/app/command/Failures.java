package dev.parley.app.command;

import dev.parley.app.database.DatabaseUnavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says in one sentence what the user can mend; anything else is a fault of ours, shown whole. */
final class Failures implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed)
            throws Exception {
        String sentence = sentence(e);
        if (sentence == null) {
            throw e;
        }
        command.getErr().println(sentence);
        return command.getCommandSpec().exitCodeOnExecutionException();
    }

    /** Spring wraps what went wrong, so the causes are asked as well. */
    private static @Nullable String sentence(@Nullable Throwable e) {
        return switch (e) {
            case null -> null;
            case CommandFailed failed -> failed.getMessage();
            case DatabaseUnavailable unavailable -> unavailable.getMessage();
            case PortInUseException taken -> Address.taken(taken.getPort());
            default -> sentence(e.getCause());
        };
    }
}
