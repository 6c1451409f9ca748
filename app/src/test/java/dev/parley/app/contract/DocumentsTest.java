package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Both clocks, on every document for other programs. */
@ExtendWith(Contract.class)
class DocumentsTest {

    private static final String CALENDAR = "/calendar/{n}.ics";
    private static final String ATOM = "/atom/{n}";
    private static final String CSV = "/export/{n}.csv";
    private static final String TIMELINE_JS = "/export/{n}.timelinejs.json";

    private final Client client;
    private final String talks = Wire.fresh("documents-talks");
    private final ObjectNode filing = Talks.ofEveryKind(Wire.fresh("documents"), talks);
    private String id = "";

    DocumentsTest(Client client) {
        this.client = client;
    }

    @BeforeEach
    void file() {
        id = client.filed(filing);
    }

    @ParameterizedTest
    @ValueSource(strings = {CALENDAR, ATOM, CSV, TIMELINE_JS})
    void the_same_question_gets_the_same_answer_after_later_writes(String path) {
        Answer before = read(path);
        String recorded = before.header("Parley-Recorded-As-Of").orElseThrow();
        String then = read(path, "recordedAsOf", recorded).body();

        revise();
        client.amend(
                id,
                Wire.amendment(Wire.scheduled(talks, "round-2", "2026-02-09")).put("revision", 1));
        client.retract(id, "2026-01-28");
        client.takeBack(id);

        assertThat(read(path, "recordedAsOf", recorded).body()).isEqualTo(then);
        assertThat(read(path).body()).isNotEqualTo(before.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {CALENDAR, ATOM, CSV, TIMELINE_JS})
    void a_date_means_through_its_end(String path) {
        revise();

        String date = said(read(path, "asOf", "2026-01-25"));

        assertThat(date).isEqualTo(said(read(path, "asOf", "2026-01-25T23:59:59.999999Z")));
        assertThat(date).isNotEqualTo(said(read(path, "asOf", "2026-01-26T23:59:59.999999Z")));
    }

    private void revise() {
        client.filed(
                Wire.revised(filing, "2026-01-26", Wire.scheduled(talks, "round-2", "2026-02-04")));
    }

    private Answer read(String path, String... parameters) {
        Answer answer = client.get(path.replace("{n}", talks), parameters);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /** What a document says, without the address at which it was asked for. */
    private static String said(Answer answer) {
        return answer.body().replaceAll("<link rel=\"self\"[^>]*>", "");
    }
}
