package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(Contract.class)
@Timeout(60)
class RebuildOverHttpTest {

    private final Client client;
    private final String talks = Wire.fresh("rebuild-talks");

    RebuildOverHttpTest(Client client) {
        this.client = client;
    }

    @Test
    void read_models_are_rebuilt_while_they_answer() throws Exception {
        client.filed(
                Wire.report(
                        Wire.fresh("rebuild"),
                        "2026-01-24",
                        Wire.scheduled(talks, "round-2", "2026-02-01")));

        Answer asked = client.post("/api/read-models/rebuild", Wire.object());

        assertThat(asked.status()).isEqualTo(202);
        assertThat(asked.at("/readModels").values())
                .map(JsonNode::asString)
                .containsExactly("claims");
        assertThat(client.get("/api/negotiations/" + talks).status()).isEqualTo(200);
        Answer ended = awaitEnd();
        assertThat(ended.at("/rebuild/names").values())
                .map(JsonNode::asString)
                .containsExactly("claims");
        assertThat(ended.at("/rebuild/position").asLong())
                .isEqualTo(ended.at("/rebuild/end").asLong());
        assertThat(client.get("/api/negotiations/" + talks).text("/overdue/0/when"))
                .isEqualTo("2026-02-01");
    }

    @Test
    void a_read_model_that_there_is_not_is_refused() {
        client.post("/api/read-models/rebuild?name=nothing", Wire.object())
                .problem(400, "bad-request");
    }

    private Answer awaitEnd() throws InterruptedException {
        Answer status = client.getAsIs("/api/read-models");
        while (!status.text("/rebuild/state").equals("done")) {
            Thread.sleep(20);
            status = client.getAsIs("/api/read-models");
        }
        return status;
    }
}
