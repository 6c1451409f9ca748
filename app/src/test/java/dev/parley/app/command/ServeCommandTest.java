package dev.parley.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServeCommandTest {

    @Test
    void a_taken_port_is_said_before_anything_is_started() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 0, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();
            CommandRun run = CommandRun.of("serve", "--port", Integer.toString(port));

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err())
                    .isEqualTo("Port %d is taken: free it, or choose another with --port.\n", port);
        }
    }

    @Test
    void an_unreachable_database_is_said_without_its_password() {
        CommandRun run =
                CommandRun.of(
                        "serve",
                        "--port=0",
                        "--database=jdbc:postgresql://127.0.0.1:1/parley?password=secret");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("127.0.0.1:1", "refused").doesNotContain("secret");
        assertThat(run.err().lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port=http",
                "--port=65536",
                "--bind=a b",
                "--database=mysql:x",
                "--kafka=broker",
                "--kafka=a:1,,b:2"
            })
    void a_mistake_in_the_arguments_shows_how_it_is_meant(String option) {
        CommandRun run = CommandRun.of("serve", option);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Usage: parley serve");
    }

    @Test
    void without_a_command_every_command_is_listed() {
        CommandRun run = CommandRun.of();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("demo", "serve", "import", "as-of", "dead-letters");
    }
}
