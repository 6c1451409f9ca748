package dev.parley.app.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Contract.class)
class OperationsTest {

    private final Client client;

    OperationsTest(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/actuator/health/readiness"})
    void a_running_parley_is_healthy(String path) {
        Answer answer = client.getAsIs(path);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text("/status")).isEqualTo("UP");
    }

    @Test
    void the_description_of_the_api_is_served() {
        Answer answer = client.getAsIs("/openapi.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.text("/openapi")).startsWith("3.1");
    }

    @Test
    void a_path_that_there_is_not_is_a_problem_too() {
        client.getAsIs("/api/nothing").problem(404, "not-found");
        client.post("/api/timeline", Wire.object()).problem(405, "method-not-allowed");
    }

    @Test
    void an_answer_says_how_long_it_is() {
        Answer answer = client.get("/api/timeline");

        assertThat(answer.header("Content-Length"))
                .contains(Integer.toString(answer.body().getBytes(UTF_8).length));
    }
}
