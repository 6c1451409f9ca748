package dev.parley.projections.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.development.Development;
import dev.parley.core.development.Kind;
import dev.parley.core.report.ReportId;
import dev.parley.core.wire.DevelopmentJson;
import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import dev.parley.core.wire.RandomDevelopments;
import dev.parley.projections.claims.EntryHead;
import dev.parley.projections.processing.ReportName;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is put together from texts is what is written field by field, to the last byte. */
class EntryLawTest {

    private static final String EXTERNAL_ID = "https://news.example/1?\"a\"=\\/ 会谈 😀";

    static Stream<Arguments> seeds() {
        return Arrays.stream(Kind.values())
                .flatMap(kind ->
                        LongStream.rangeClosed(1, 10).mapToObj(seed -> Arguments.of(kind, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void an_entry_is_written_as_it_is_read(Kind kind, long seed) {
        RandomDevelopments random = new RandomDevelopments(new Random(seed));
        for (int i = 0; i < 20; i++) {
            Entry entry = entry(random.of(kind));
            assertThat(text(entry.written())).isEqualTo(text(entry.json()));
        }
    }

    private static Entry entry(Development development) {
        Instant known = Instant.parse("2026-01-24T22:30:00.000001Z");
        ReportName name = new ReportName(ReportId.of("desk", EXTERNAL_ID), "desk", EXTERNAL_ID);
        return new Entry(
                new EntryHead(name, 1_234_567_890_123L, 2, known, known.plusSeconds(60)),
                3,
                development.kind().slug(),
                development.details().id(),
                DevelopmentJson.write(development).toString());
    }

    /** By the mapper that the web server has, and by Parley's own. */
    private static List<String> text(JsonNode entry) {
        JsonNode answer = new JsonObject().list("developments", List.of(entry)).node();
        return List.of(
                new String(new JsonMapper().writeValueAsBytes(answer), UTF_8),
                new String(Json.bytes(answer), UTF_8));
    }
}
