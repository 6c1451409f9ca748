package dev.parley.core.wire;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.development.Development;
import dev.parley.core.development.Kind;
import dev.parley.core.report.ReportEvent;
import dev.parley.core.report.ReportEvent.DevelopmentReported;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** What is written is read again as it was. */
class RoundTripTest {

    static Stream<Arguments> seeds() {
        return Arrays.stream(Kind.values())
                .flatMap(kind ->
                        Stream.iterate(1L, seed -> seed + 1)
                                .limit(10)
                                .map(seed -> Arguments.of(kind, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void a_development_is_read_as_it_was_written(Kind kind, long seed) {
        RandomDevelopments random = new RandomDevelopments(new Random(seed));
        for (int i = 0; i < 20; i++) {
            Development development = random.of(kind);
            ObjectNode written = DevelopmentJson.write(development);
            assertThat(DevelopmentJson.read(written)).isEqualTo(development);
            assertThat(DevelopmentJson.read(Json.object(Json.bytes(written))))
                    .isEqualTo(development);
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void a_stored_development_is_read_as_it_was_written_in_the_same_bytes(Kind kind, long seed) {
        RandomDevelopments random = new RandomDevelopments(new Random(seed));
        for (int i = 0; i < 20; i++) {
            DevelopmentReported event = new DevelopmentReported(random.of(kind));
            byte[] stored = EventJson.write(event);
            ReportEvent read = EventJson.read(kind.slug(), EventJson.version(kind.slug()), stored);
            assertThat(read).isEqualTo(event);
            assertThat(EventJson.write(read)).isEqualTo(stored);
        }
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void what_is_written_holds_no_null_and_no_empty_list(Kind kind, long seed) {
        Development development = new RandomDevelopments(new Random(seed)).of(kind);
        assertThat(DevelopmentJson.write(development).properties())
                .allSatisfy(field -> {
                    assertThat(field.getValue().isNull()).as(field.getKey()).isFalse();
                    assertThat(field.getValue().isContainer() && field.getValue().isEmpty())
                            .as(field.getKey())
                            .isFalse();
                });
    }
}
