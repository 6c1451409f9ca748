package dev.parley.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.command.CannedServer.Answer;
import dev.parley.app.command.CannedServer.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {

    @TempDir private Path directory;

    @Test
    void verdicts_carry_the_numbers_that_their_lines_have_in_the_file() throws IOException {
        CommandRun run = importing("{\"a\":1}\n\n  \n{\"b\":2}\n{\"c\":3}", verdicts("filed"));

        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .isEqualTo(
                        """
                        {"line":1,"verdict":"filed"}
                        {"line":4,"verdict":"filed"}
                        {"line":5,"verdict":"filed"}
                        """);
        assertThat(run.err()).isEqualTo("3 lines: 3 filed\n");
    }

    @Test
    void a_long_file_goes_in_batches_of_ten_thousand_lines() throws IOException {
        String file = String.join("\n", Collections.nCopies(23_456, "{}"));
        try (CannedServer server = CannedServer.answering(verdicts("duplicate"))) {
            CommandRun run = CommandRun.of("import", saved(file), "--server", server.url());

            assertThat(run.out()).endsWith("{\"line\":23456,\"verdict\":\"duplicate\"}\n");
            assertThat(run.err()).isEqualTo("23,456 lines: 23,456 duplicate\n");
            assertThat(server.requests())
                    .extracting(request -> request.body().lines().count())
                    .containsExactly(10_000L, 10_000L, 3_456L);
            assertThat(server.requests())
                    .extracting(Request::contentType)
                    .containsOnly("application/x-ndjson");
        }
    }

    @Test
    void a_batch_of_long_lines_stays_under_eight_mebibytes() throws IOException {
        String line = "x".repeat(3_000_000);
        String file = String.join("\n", line, line, line, "y".repeat(20_000_000), "last");
        try (CannedServer server = CannedServer.answering(verdicts("filed"))) {
            CommandRun run = CommandRun.of("import", saved(file), "--server", server.url());

            assertThat(run.out()).endsWith("{\"line\":5,\"verdict\":\"filed\"}\n");
            assertThat(server.requests())
                    .allMatch(request -> request.body().length() <= 8 * 1024 * 1024);
        }
    }

    @Test
    void a_refused_or_malformed_line_is_told_by_the_exit_code() throws IOException {
        assertThat(importing("{}\n{}", verdicts("refused")).exitCode()).isEqualTo(1);
        assertThat(importing("{}\n{}", verdicts("malformed")).exitCode()).isEqualTo(1);
    }

    @Test
    void an_answer_that_breaks_off_names_the_first_line_without_a_verdict() throws IOException {
        CommandRun run =
                importing(
                        "{}\n{}\n{}", _ -> new Answer(200, "{\"line\":1,\"verdict\":\"filed\"}\n"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo(
                        "The server stopped answering at line 2; what was taken can be sent"
                                + " again.\n");
    }

    @Test
    void a_refused_request_is_explained_by_the_server() throws IOException {
        CommandRun run =
                importing("{}", _ -> new Answer(413, "{\"detail\":\"The body is too large.\"}"));

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("The body is too large.\n");
    }

    @Test
    void a_missing_file_and_a_missing_server_are_one_sentence_each() throws IOException {
        CommandRun noFile = CommandRun.of("import", "nowhere.ndjson");
        CommandRun noServer =
                CommandRun.of("import", saved("{}"), "--server", "http://127.0.0.1:1");

        assertThat(List.of(noFile.exitCode(), noServer.exitCode())).containsOnly(1);
        assertThat(noFile.err()).isEqualTo("There is no file nowhere.ndjson.\n");
        assertThat(noServer.err()).isEqualTo("No Parley answers at http://127.0.0.1:1.\n");
    }

    @Test
    void an_unknown_format_is_a_mistake_in_the_arguments() {
        CommandRun run = CommandRun.of("import", "reports.csv", "--format", "csv");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--format", "NDJSON", "csv");
    }

    private CommandRun importing(String file, Function<Request, Answer> answers)
            throws IOException {
        try (CannedServer server = CannedServer.answering(answers)) {
            return CommandRun.of("import", saved(file), "--server", server.url());
        }
    }

    private String saved(String file) throws IOException {
        return Files.writeString(directory.resolve("reports.ndjson"), file).toString();
    }

    private static Function<Request, Answer> verdicts(String verdict) {
        return request ->
                new Answer(
                        200,
                        IntStream.rangeClosed(1, (int) request.body().lines().count())
                                .mapToObj(line ->
                                        "{\"line\":%d,\"verdict\":\"%s\"}\n"
                                                .formatted(line, verdict))
                                .collect(Collectors.joining()));
    }
}
