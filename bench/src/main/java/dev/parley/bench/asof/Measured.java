package dev.parley.bench.asof;

import dev.parley.bench.measure.Row;
import java.util.List;

/** What was measured at one size of the log. */
public record Measured(Size size, List<Row> rows) {

    static final String PARLEY = "parley";
    static final String RAW = "raw";
    static final String STOCK = "axon-stock";

    /** What raw JDBC and stock Axon are asked: the product has no read of a meeting alone. */
    static final String MEETING = "meeting";

    public Measured {
        rows = List.copyOf(rows);
    }

    static String name(Size size, String question, String subject) {
        return "%s, %s, %s".formatted(size, question, subject);
    }

    double of(String question, String subject, String figure) {
        String name = name(size, question, subject);
        return rows.stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow()
                .median(figure);
    }
}
