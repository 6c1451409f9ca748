package dev.parley.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.sample.Sample;
import dev.parley.app.testing.RunningParley;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RebuildCommandTest {

    private static RunningParley parley;

    @BeforeAll
    static void start() throws InterruptedException {
        parley = RunningParley.start();
        parley.part(Sample.class).load();
    }

    @AfterAll
    static void stop() {
        parley.close();
    }

    @Test
    void every_read_model_is_rebuilt_unless_some_are_named() {
        CommandRun run = CommandRun.of("rebuild", "--server", parley.address());

        assertThat(run.err()).matches("claims: rebuilt from \\d+ events, .* a second.\n");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void named_read_models_are_rebuilt() {
        CommandRun run = CommandRun.of("rebuild", "claims", "--server", parley.address());

        assertThat(run.err()).startsWith("claims: rebuilt from ");
    }

    @Test
    void what_there_is_not_is_refused() {
        CommandRun run = CommandRun.of("rebuild", "nothing", "--server", parley.address());

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("there is no read model 'nothing'");
    }

    @Test
    void dropping_leaves_the_old_ones_serving() {
        CommandRun run = CommandRun.of("rebuild", "--drop", "--server", parley.address());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).isEqualTo("The old read models go on serving.\n");
    }
}
