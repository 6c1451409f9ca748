package dev.parley.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

class FailuresTest {

    @Test
    void a_port_lost_while_spring_started_is_one_sentence_too() {
        Exception wrapped = new IllegalStateException("no start", new PortInUseException(8080));

        assertThat(toldOf(wrapped))
                .isEqualTo("Port 8080 is taken: free it, or choose another with --port.\n");
    }

    @Test
    void a_fault_of_our_own_is_shown_whole() {
        assertThat(toldOf(new IllegalStateException("a bug")))
                .contains("a bug", "at dev.parley.app.command.FailuresTest");
    }

    private static String toldOf(Exception e) {
        StringWriter told = new StringWriter();
        new CommandLine(new Failing(e))
                .setErr(new PrintWriter(told))
                .setExecutionExceptionHandler(new Failures())
                .execute();
        return told.toString();
    }

    @Command
    private record Failing(Exception failure) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            throw failure;
        }
    }
}
