package dev.parley.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FuzzTest {

    private static final int TEXTS_PER_SEED = 2_000;
    private static final List<String> CHARACTERS =
            List.of("0123456789012XX--//..TZ:+?~%YESux^()[]{} ,\n\0é".split(""));
    private static final List<String> FRAGMENTS =
            List.of(
                    """
                    2026 0000 9999 1XX9 - -02 -13 -30 -3X -XX -24 Y 99999999 / .. ? ~ % \
                    T T09:00:00 T23:59:60 Z .5 +04:00 -18:00 +19\
                    """
                            .split(" "));

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void characters_at_random_are_read_or_refused_in_a_sentence(long seed) {
        assertThat(texts(seed, CHARACTERS, 24)).allSatisfy(FuzzTest::assertReadOrRefused);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fragments_of_dates_at_random_are_read_or_refused_in_a_sentence(long seed) {
        assertThat(texts(seed, FRAGMENTS, 7)).allSatisfy(FuzzTest::assertReadOrRefused);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void fragments_of_dates_at_random_are_read_often_enough_to_tell(long seed) {
        assertThat(texts(seed, FRAGMENTS, 7)).filteredOn(FuzzTest::isRead).hasSizeGreaterThan(50);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    private static List<String> texts(long seed, List<String> pieces, int longest) {
        var random = new Random(seed);
        return Stream.generate(() -> text(random, pieces, random.nextInt(1, longest)))
                .limit(TEXTS_PER_SEED)
                .toList();
    }

    private static String text(Random random, List<String> pieces, int length) {
        return IntStream.range(0, length)
                .mapToObj(_ -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }

    private static void assertReadOrRefused(String text) {
        try {
            assertCoherent(Edtf.parse(text));
        } catch (EdtfException refusal) {
            assertThat(refusal).message().endsWith(".");
        }
    }

    private static void assertCoherent(Edtf edtf) {
        assertThat(edtf.span().within(edtf.reach())).isTrue();
        assertThat(Edtf.parse(edtf.text())).isEqualTo(edtf);
    }

    private static boolean isRead(String text) {
        try {
            return Edtf.parse(text).text().equals(text);
        } catch (EdtfException _) {
            return false;
        }
    }
}
