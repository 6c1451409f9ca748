package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(Contract.class)
class ChangesOverHttpTest {

    private final Client client;
    private final String talks = Wire.fresh("changes-talks");
    private final ObjectNode filing =
            Wire.report(
                    Wire.fresh("changes"),
                    "2026-01-24",
                    Wire.scheduled(talks, "round-2", "2026-02-01").put("id", "next"),
                    Wire.position(talks, "Russia", "All of Donbas").put("id", "donbas"),
                    Wire.statement(talks, "Peskov").put("id", "peskov"));

    ChangesOverHttpTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void file() {
        client.filed(filing);
    }

    @Test
    void a_reader_who_knew_nothing_is_told_everything() {
        Answer changes = changes("2026-01-23", "2026-01-24");

        assertThat(changes.texts("/new", "development"))
                .containsExactly("next", "donbas", "peskov");
        assertThat(changes.at("/changed")).isEmpty();
        assertThat(changes.at("/withdrawn")).isEmpty();
        assertThat(changes.at("/schedule/0").has("before")).isFalse();
        assertThat(changes.text("/schedule/0/after/when")).isEqualTo("2026-02-01");
        assertThat(changes.text("/from")).isEqualTo("2026-01-23T23:59:59.999999Z");
        assertThat(changes.text("/to")).isEqualTo("2026-01-24T23:59:59.999999Z");
    }

    @Test
    void what_a_revision_adds_changes_and_drops_is_told_apart() {
        revise();

        Answer changes = changes("2026-01-24", "2026-01-27");

        assertThat(changes.texts("/new", "development")).containsExactly("ushakov");
        assertThat(changes.texts("/withdrawn", "development")).containsExactly("peskov");
        assertThat(changes.at("/changed")).hasSize(1);
        assertThat(changes.text("/changed/0/before/when")).isEqualTo("2026-02-01");
        assertThat(changes.text("/changed/0/after/when")).isEqualTo("2026-02-04/2026-02-05");
        assertThat(changes.text("/schedule/0/meeting")).isEqualTo("round-2");
        assertThat(changes.text("/schedule/0/before/when")).isEqualTo("2026-02-01");
        assertThat(changes.text("/schedule/0/after/when")).isEqualTo("2026-02-04/2026-02-05");
    }

    @Test
    void nothing_changes_where_nothing_became_known() {
        Answer changes = changes("2026-01-24", "2026-01-25");

        for (String list : new String[] {"/new", "/changed", "/withdrawn", "/schedule"}) {
            assertThat(changes.at(list).isArray()).isTrue();
            assertThat(changes.at(list)).isEmpty();
        }
    }

    @Test
    void a_retraction_withdraws_everything() {
        client.retract(client.filed(filing), "2026-01-27");

        Answer changes = changes("2026-01-24", "2026-01-27");

        assertThat(changes.texts("/withdrawn", "development"))
                .containsExactly("next", "donbas", "peskov");
        assertThat(changes.text("/schedule/0/after/status")).isEqualTo("withdrawn");
    }

    @Test
    void changes_are_answered_as_they_were_recorded() {
        String before = client.get("/api/negotiations").text("/recordedAsOf");
        revise();

        Answer changes =
                client.get(
                        "/api/negotiations/" + talks + "/changes",
                        "from",
                        "2026-01-24",
                        "to",
                        "2026-01-27",
                        "recordedAsOf",
                        before);

        assertThat(changes.text("/recordedAsOf")).isEqualTo(before);
        assertThat(changes.at("/new")).isEmpty();
        assertThat(changes.at("/schedule")).isEmpty();
    }

    private void revise() {
        client.filed(
                Wire.revised(
                        filing,
                        "2026-01-26",
                        Wire.scheduled(talks, "round-2", "2026-02-04/2026-02-05").put("id", "next"),
                        Wire.position(talks, "Russia", "All of Donbas").put("id", "donbas"),
                        Wire.statement(talks, "Ushakov").put("id", "ushakov")));
    }

    private Answer changes(String from, String to) {
        Answer answer =
                client.get("/api/negotiations/" + talks + "/changes", "from", from, "to", to);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }
}
