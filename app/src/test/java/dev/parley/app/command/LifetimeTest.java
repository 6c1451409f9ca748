package dev.parley.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifetimeTest {

    private final List<String> closed = new ArrayList<>();
    private final Lifetime lifetime = new Lifetime();

    @Test
    void what_was_opened_last_is_closed_first() throws InterruptedException {
        lifetime.open(() -> closing("database"));
        lifetime.open(() -> closing("program"));

        lifetime.close();

        assertThat(closed).containsExactly("program", "database");
        lifetime.awaitEnd();
    }

    @Test
    void one_that_fails_to_close_keeps_no_other_open() {
        lifetime.open(() -> closing("database"));
        lifetime.open(() -> LifetimeTest::failing);

        lifetime.close();

        assertThat(closed).containsExactly("database");
    }

    @Test
    void nothing_is_opened_after_the_end() {
        lifetime.close();

        assertThatThrownBy(() -> lifetime.open(() -> closing("program")))
                .isInstanceOf(CommandFailed.class);
    }

    private static void failing() {
        throw new IllegalStateException("does not close");
    }

    private AutoCloseable closing(String name) {
        return () -> closed.add(name);
    }
}
