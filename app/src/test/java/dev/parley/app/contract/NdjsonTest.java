package dev.parley.app.contract;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ExtendWith(Contract.class)
class NdjsonTest {

    private static final int THREADS = 16;

    private final Client client;
    private final String source = Wire.fresh("lines");
    private final String talks = Wire.fresh("lines-talks");

    NdjsonTest(Client client) {
        this.client = client;
    }

    @Test
    void every_line_has_its_verdict_in_order_and_blank_lines_count() {
        List<JsonNode> verdicts =
                client.lines(line("a"), "", line("b"), " \r", "{}", line("a"), "");

        assertThat(verdicts).extracting(v -> v.path("line").asInt()).containsExactly(1, 3, 5, 6);
        assertThat(words(verdicts)).containsExactly("filed", "filed", "malformed", "duplicate");
    }

    @Test
    void the_answer_is_ndjson() {
        Answer answer =
                client.post(
                        "/api/reports", Client.NDJSON, line("a").getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith(Client.NDJSON);
        assertThat(Answer.fields(answer.lines().getFirst()))
                .containsExactly("line", "positions", "report", "revision", "verdict");
    }

    @Test
    void a_bad_line_says_why_and_spoils_no_other() {
        String unlike = report("a").put("headline", "Another").toString();

        List<JsonNode> verdicts = client.lines(line("a"), "{\"source\":1}", unlike, line("b"));

        assertThat(words(verdicts)).containsExactly("filed", "malformed", "refused", "filed");
        assertThat(verdicts.get(1).path("pointer").asString()).isEqualTo("/source");
        assertThat(verdicts.get(2).path("type").asString())
                .isEqualTo("urn:parley:problem:content-differs");
        assertThat(verdicts.subList(1, 3)).allMatch(verdict -> verdict.path("detail").isString());
    }

    @Test
    void an_oversized_line_spoils_no_other() {
        String oversized = line("x" + " ".repeat(1 << 20));

        List<JsonNode> verdicts = client.lines(line("a"), oversized, line("b"));

        assertThat(words(verdicts)).containsExactly("filed", "malformed", "filed");
        assertThat(verdicts.get(1).path("detail").asString()).contains("longer than");
    }

    @Test
    void a_report_and_its_revision_may_share_a_request() {
        String revised = Wire.revised(report("a"), "2026-01-25").toString();

        List<JsonNode> verdicts = client.lines(line("a"), revised, line("a"), revised);

        assertThat(words(verdicts)).containsExactly("filed", "revised", "duplicate", "duplicate");
        assertThat(verdicts.get(2).path("positions")).isEqualTo(verdicts.get(0).path("positions"));
        assertThat(verdicts.get(3).path("positions")).isEqualTo(verdicts.get(1).path("positions"));
    }

    @Test
    void the_acts_of_one_request_are_recorded_strictly_one_after_another() {
        List<JsonNode> verdicts = client.lines(lines(50));

        JsonNode reports = client.get("/api/reports", "source", source).at("/reports");

        assertThat(reports.valueStream().map(each -> each.path("recordedAt").asString()))
                .hasSize(50)
                .doesNotHaveDuplicates();
        assertThat(verdicts.stream().map(each -> each.at("/positions/0").asLong())).isSorted();
    }

    @Test
    void more_lines_than_one_transaction_takes_keep_their_order() {
        List<JsonNode> verdicts = client.lines(lines(2_100));

        assertThat(words(verdicts)).hasSize(2_100).containsOnly("filed");
        assertThat(verdicts).extracting(v -> v.path("line").asInt()).isSorted();
        assertThat(verdicts.stream().map(each -> each.at("/positions/0").asLong())).isSorted();
    }

    @Test
    void the_same_report_from_many_threads_at_once_is_one_filing() throws Exception {
        List<Answer> answers = atOnce(() -> client.file(report("a")));

        assertThat(answers.stream().collect(groupingBy(a -> a.text("/verdict"), counting())))
                .containsEntry("filed", 1L)
                .containsEntry("duplicate", THREADS - 1L);
        assertThat(answers)
                .extracting(answer -> answer.at("/positions"))
                .containsOnly(answers.getFirst().at("/positions"));
    }

    @Test
    void other_content_from_many_threads_at_once_is_one_filing_and_refusals() throws Exception {
        List<Answer> answers =
                atOnce(() -> client.file(report("a").put("headline", Wire.fresh("headline"))));

        assertThat(answers.stream().collect(groupingBy(a -> a.text("/verdict"), counting())))
                .containsEntry("filed", 1L)
                .containsEntry("refused", THREADS - 1L);
    }

    private static <T> List<T> atOnce(Callable<T> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                futures.add(
                        threads.submit(() -> {
                            start.await();
                            return call.call();
                        }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    private String[] lines(int count) {
        return IntStream.range(0, count)
                .mapToObj(each -> line("%04d".formatted(each)))
                .toArray(String[]::new);
    }

    private String line(String externalId) {
        return report(externalId).toString();
    }

    private ObjectNode report(String externalId) {
        return Wire.report(source, "2026-01-24", Wire.statement(talks, "Peskov"))
                .put("externalId", externalId);
    }

    private static List<String> words(List<JsonNode> verdicts) {
        return verdicts.stream().map(each -> each.path("verdict").asString("")).toList();
    }
}
