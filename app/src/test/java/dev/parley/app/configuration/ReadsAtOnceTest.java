package dev.parley.app.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

class ReadsAtOnceTest {

    private static final int CONNECTIONS = 11;

    private final MockEnvironment environment =
            new MockEnvironment()
                    .withProperty("spring.datasource.hikari.maximum-pool-size", "" + CONNECTIONS);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://127.0.0.1:5432/parley",
                "jdbc:postgresql://localhost/parley",
                "jdbc:postgresql://[::1]:5432/parley",
                "jdbc:postgresql:parley"
            })
    void beside_a_database_on_this_machine_there_is_one_more_than_processors(String url) {
        environment.setProperty("spring.datasource.url", url);
        assertThat(ReadsAtOnce.of(environment))
                .isEqualTo(Runtime.getRuntime().availableProcessors() + 1);
    }

    @Test
    void beside_a_database_elsewhere_there_are_as_many_as_connections() {
        environment.setProperty("spring.datasource.url", "jdbc:postgresql://db.example/parley");
        assertThat(ReadsAtOnce.of(environment)).isEqualTo(CONNECTIONS);
    }

    @Test
    void whoever_runs_it_may_say_otherwise() {
        environment
                .withProperty("spring.datasource.url", "jdbc:postgresql:parley")
                .setProperty("parley.reads-at-once", "5");
        assertThat(ReadsAtOnce.of(environment)).isEqualTo(5);
    }
}
