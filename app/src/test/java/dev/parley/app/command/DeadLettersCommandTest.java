package dev.parley.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.command.CannedServer.Answer;
import dev.parley.app.command.CannedServer.Request;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class DeadLettersCommandTest {

    private static final String LETTER =
            """
            {"deadLetters":[{"id":"parley.reports-%d-%d","receivedAt":"2026-03-02T10:15:00.25Z",
             "state":"%s","reason":"%s"}]%s}
            """;

    @Test
    void dead_letters_are_listed_page_by_page() throws IOException {
        try (CannedServer server = CannedServer.answering(DeadLettersCommandTest::page)) {
            CommandRun run = CommandRun.of("dead-letters", "--server", server.url());

            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .isEqualTo(
                            """
                              id                     received                 state    reason
                              parley.reports-0-4711  2026-03-02T10:15:00.25Z  waiting  The field 'source' is missing.
                              parley.reports-1-7     2026-03-02T10:15:00.25Z  retried  The report is voided.
                            """);
            assertThat(server.requests())
                    .extracting(Request::uri)
                    .containsExactly(
                            "/api/dead-letters?limit=200", "/api/dead-letters?limit=200&cursor=12");
        }
    }

    @Test
    void that_there_are_none_is_said() throws IOException {
        Answer none = new Answer(200, "{\"deadLetters\":[]}");
        try (CannedServer server = CannedServer.answering(_ -> none)) {
            CommandRun run = CommandRun.of("dead-letters", "--server", server.url());

            assertThat(run.out()).isEqualTo("There are no dead letters.\n");
        }
    }

    @Test
    void one_is_sent_again_and_its_verdict_printed() throws IOException {
        Answer filed = new Answer(201, "{\"verdict\":\"filed\"}");
        try (CannedServer server = CannedServer.answering(_ -> filed)) {
            CommandRun run =
                    CommandRun.of(
                            "dead-letters",
                            "--retry",
                            "parley.reports-0-4711",
                            "--server",
                            server.url());

            assertThat(run.exitCode()).isZero();
            assertThat(run.out()).isEqualTo("{\"verdict\":\"filed\"}\n");
            assertThat(server.requests())
                    .extracting(Request::uri)
                    .containsExactly("/api/dead-letters/parley.reports-0-4711/retry");
        }
    }

    @Test
    void what_is_refused_again_is_said_and_fails() throws IOException {
        Answer refused = new Answer(409, "{\"detail\":\"The report is voided.\"}");
        try (CannedServer server = CannedServer.answering(_ -> refused)) {
            CommandRun run =
                    CommandRun.of("dead-letters", "--retry", "a-0-1", "--server", server.url());

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.err()).isEqualTo("The report is voided.\n");
        }
    }

    private static Answer page(Request request) {
        return new Answer(
                200,
                request.uri().contains("cursor")
                        ? LETTER.formatted(1, 7, "retried", "The report is voided.", "")
                        : LETTER.formatted(
                                0,
                                4711,
                                "waiting",
                                "The field 'source' is missing.",
                                ",\"next\":\"12\""));
    }
}
