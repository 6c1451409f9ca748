package dev.parley.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.command.CannedServer.Answer;
import dev.parley.app.command.CannedServer.Request;
import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReplayCommandTest {

    private static final String FIRST =
            """
            : as it was recorded by 2026-02-03T10:00:00.000001Z

            id: one
            event: meeting-scheduled
            data: {"source":"cgtn","kind":"meeting-scheduled","negotiation":"abu-dhabi","meeting":"round-2","when":"2026-02-01","where":"Abu Dhabi","summary":"A week later.\\nPerhaps\\u001b[31m.","moment":"2026-01-24T23:59:59.999999Z","change":"new"}

            id: two
            event: schedule-revised
            data: {"negotiation":"abu-dhabi","meeting":"round-2","when":"2026-02-01","where":"Abu Dhabi","status":"tentative","revision":1,"moment":"2026-01-24T23:59:59.999999Z"}

            """;

    private static final String REST =
            """
            : as it was recorded by 2026-02-03T10:00:00.000001Z

            id: three
            event: meeting-scheduled
            data: {"source":"cgtn","kind":"meeting-scheduled","negotiation":"abu-dhabi","meeting":"round-2","when":"2026-02-04","before":{"when":"2026-02-01"},"summary":"It moved.","moment":"2026-01-26T08:00:00Z","change":"changed"}

            id: four
            event: withdrawn
            data: {"source":"cgtn","kind":"statement-made","negotiation":"abu-dhabi","summary":"Talks went well.","moment":"2026-01-26T08:00:00Z","change":"withdrawn"}

            id: five
            event: end
            data: {"from":"2026-01-24T00:00:00Z","recordedAsOf":"2026-02-03T10:00:00.000001Z"}

            """;

    private static final String TOLD =
            """

            2026-01-24
              + new        meeting scheduled  cgtn  round-2, 2026-02-01, Abu Dhabi  A week later. Perhaps [31m.
              * schedule   round-2            2026-02-01  Abu Dhabi  tentative  revision 1

            2026-01-26T08:00:00Z
              ~ changed    meeting scheduled  cgtn  round-2, 2026-02-01 → 2026-02-04  It moved.
              - withdrawn  statement made     cgtn  Talks went well.

            as it was recorded by 2026-02-03T10:00:00.000001Z
            """;

    @Test
    void each_moment_is_a_heading_and_each_development_a_line() throws IOException {
        try (CannedServer server = CannedServer.answering(_ -> new Answer(200, FIRST + REST))) {
            CommandRun run = replay(server, "abu-dhabi");

            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEqualTo(TOLD);
        }
    }

    @Test
    void of_all_negotiations_each_line_says_which() throws IOException {
        try (CannedServer server = CannedServer.answering(_ -> new Answer(200, FIRST + REST))) {
            assertThat(replay(server).out())
                    .contains("meeting scheduled  cgtn  abu-dhabi  round-2, 2026-02-01")
                    .contains("* schedule   round-2            abu-dhabi  2026-02-01");
        }
    }

    @Test
    void where_nobody_looks_it_goes_as_fast_as_it_can_and_else_as_it_is_told() throws IOException {
        try (CannedServer server = CannedServer.answering(_ -> new Answer(200, REST))) {
            replay(server, "abu-dhabi", "--recorded", "2026-02-03T10:00:00+01:00");
            replay(server, "--speed", "0.5");

            assertThat(server.requests())
                    .extracting(Request::uri)
                    .containsExactly(
                            "/api/replay?from=2026-01-24&to=2026-02-01&negotiation=abu-dhabi"
                                    + "&speed=1000000&recordedAsOf=2026-02-03T10%3A00%3A00%2B01%3A00",
                            "/api/replay?from=2026-01-24&to=2026-02-01&speed=0.5");
        }
    }

    @Test
    void if_the_connection_breaks_it_goes_on_where_it_did() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        try (CannedServer server = CannedServer.answering(_ -> part(asked.getAndIncrement()))) {
            CommandRun run = replay(server, "abu-dhabi");

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEqualTo(TOLD);
            assertThat(run.err())
                    .isEqualTo("The connection broke; trying to go on where it did.\n");
            assertThat(server.requests())
                    .extracting(Request::lastEventId)
                    .containsExactly("null", "two", "two");
        }
    }

    /** The first part and a bit, then an outage, then the rest. */
    private static Answer part(int number) {
        return switch (number) {
            case 0 -> new Answer(200, FIRST + "id: three\nevent: meeting-sch");
            case 1 -> new Answer(503, "{}");
            default -> new Answer(200, REST);
        };
    }

    @Test
    void if_nothing_became_known_it_says_so() throws IOException {
        String end = REST.substring(REST.indexOf("id: five"));
        try (CannedServer server = CannedServer.answering(_ -> new Answer(200, end))) {
            assertThat(replay(server, "abu-dhabi").out())
                    .isEqualTo(
                            """

                            Nothing became known.

                            as it was recorded by 2026-02-03T10:00:00.000001Z
                            """);
        }
    }

    @Test
    void what_the_server_has_to_say_against_it_is_printed_and_not_asked_again() throws IOException {
        Answer bad = new Answer(400, "{\"detail\":\"Parameter speed: give more.\"}");
        try (CannedServer server = CannedServer.answering(_ -> bad)) {
            CommandRun run = replay(server, "--speed", "0");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).isEqualTo("Parameter speed: give more.\n");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void if_nobody_is_there_in_the_first_place_it_says_so_at_once() throws IOException {
        CannedServer gone = CannedServer.answering(_ -> new Answer(200, REST));
        gone.close();

        CommandRun run = replay(gone);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("No Parley answers at ");
    }

    private static CommandRun replay(CannedServer server, String... more) {
        String[] fixed = {"replay", "2026-01-24", "2026-02-01", "--server", server.url()};
        return CommandRun.of(Stream.of(fixed, more).flatMap(Arrays::stream).toArray(String[]::new));
    }
}
