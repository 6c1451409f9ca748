package dev.parley.projections.live;

import dev.parley.core.time.Span;
import dev.parley.projections.Sql;
import dev.parley.projections.reading.Filter;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Messages and filters of few words, few names and few instants, so that they meet often. */
final class RandomFeed {

    private static final List<String> TALKS = List.of("geneva", "geneva-2", "abu-dhabi", "oslo");
    private static final List<String> KINDS = List.of("round-held", "statement-made", "contested");
    private static final List<String> SOURCES = List.of("cgtn", "isw", "meduza");

    private static final List<String> ACTORS =
            List.of("lavrov", "lavrov's aide", "ünal", "u\u0308nal", "i̇zmir", "王毅", "{\"a\",b}");

    private static final List<String> WORDS =
            List.of("50%", "a_b", "peace", "pea", "мир", "\\", "'", "😀", "é", "e\u0301", "ß");

    private static final List<Instant> INSTANTS =
            Stream.of(
                            "0001-01-01T00:00:00Z",
                            "2026-01-24T00:00:00Z",
                            "2026-01-24T00:00:00.000001Z",
                            "2026-01-24T23:59:59.999999Z",
                            "2026-02-01T09:00:00Z",
                            "9999-12-31T23:59:59.999999Z")
                    .map(Instant::parse)
                    .toList();

    private final Random random;

    RandomFeed(long seed) {
        this.random = new Random(seed);
    }

    /** Puts messages into the table, as if all were announced. */
    void fill(JdbcClient jdbc, int messages) {
        for (long position = 1; position <= messages; position++) {
            for (int part = 0; part <= random.nextInt(2); part++) {
                insert(jdbc, new FeedPosition(position, part));
            }
        }
        jdbc.sql("update read_model set position = ?").param(messages).update();
    }

    private void insert(JdbcClient jdbc, FeedPosition position) {
        jdbc.sql(
                        """
                        insert into announcement (position, part, kind, source, negotiations,
                            actors, words, happens, envelope)
                        values (?, ?, ?, ?, ?, ?, ?, nullif(?, '')::tstzrange, '{}')
                        """)
                .params(
                        position.position(),
                        position.part(),
                        any(KINDS),
                        any(SOURCES),
                        some(TALKS).toArray(String[]::new),
                        some(ACTORS).toArray(String[]::new),
                        text(),
                        Objects.requireNonNullElse(maybe(happens()), ""))
                .update();
    }

    Filter filter() {
        return new Filter(
                maybe(any(TALKS)),
                maybe(any(KINDS)),
                maybe(any(ACTORS)),
                maybe(any(SOURCES)),
                maybe(text()),
                maybe(happens()));
    }

    private <T> @Nullable T maybe(T value) {
        return random.nextInt(3) == 0 ? value : null;
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private List<String> some(List<String> all) {
        return all.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    private String text() {
        return random.ints(random.nextInt(3), 0, WORDS.size())
                .mapToObj(WORDS::get)
                .collect(Collectors.joining(random.nextBoolean() ? "" : "\n"));
    }

    private String happens() {
        Instant one = random.nextInt(4) == 0 ? Instant.MIN : any(INSTANTS);
        Instant two = random.nextInt(4) == 0 ? Instant.MAX : any(INSTANTS);
        Span span = one.isBefore(two) ? new Span(one, two) : new Span(two, one);
        return String.valueOf(Sql.range(span));
    }
}
