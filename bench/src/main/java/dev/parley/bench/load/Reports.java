package dev.parley.bench.load;

import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Reports of 1 to 8 developments, the same ones from the same seed, and never one twice. */
public final class Reports {

    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final int MOST_DEVELOPMENTS = 8;
    private static final List<String> SOURCES =
            List.of("meduza", "cgtn", "asia-times", "reuters", "kyiv-independent", "tass");

    private final String series;
    private final Random random;
    private int number;

    /** Reports whose external ids begin with the name of the series. */
    public Reports(String series, long seed) {
        this.series = series;
        this.random = new Random(seed);
    }

    /** Documents as sources send them, and how many events they make. */
    public record Batch(List<byte[]> documents, int events) {

        public Batch {
            documents = List.copyOf(documents);
        }
    }

    /** The next reports, which make at least that many events. */
    public Batch next(int events) {
        List<byte[]> documents = new ArrayList<>();
        int made = 0;
        while (made < events) {
            int developments = 1 + random.nextInt(MOST_DEVELOPMENTS);
            documents.add(report(forms -> forms.first(developments)));
            made += 1 + developments;
        }
        return new Batch(documents, made);
    }

    /**
     * The next report, which makes two events: it tells a statement, from which nothing follows.
     */
    public byte[] statement() {
        return report(forms -> List.of(forms.statement(1)));
    }

    private byte[] report(Function<DevelopmentForms, List<ObjectNode>> developments) {
        LocalDate day = FIRST_DAY.plusDays(random.nextInt(365));
        String id = "%s-%s-%d".formatted(day, series, number++);
        JsonObject report =
                new JsonObject()
                        .put("source", SOURCES.get(random.nextInt(SOURCES.size())))
                        .put("externalId", id)
                        .put("url", "https://news.example.org/" + id)
                        .put("headline", new Prose(random).headline())
                        .put("language", "en")
                        .put("publishedAt", day)
                        .list(
                                "developments",
                                developments.apply(new DevelopmentForms(random, day)));
        return Json.bytes(report.node());
    }
}
