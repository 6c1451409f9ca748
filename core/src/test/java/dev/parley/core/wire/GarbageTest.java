package dev.parley.core.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.development.Kind;
import dev.parley.core.report.ReportId;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is sent, it is read or it is malformed: nothing else is ever thrown. */
class GarbageTest {

    private static final int DOCUMENTS_PER_SEED = 100;
    private static final ReportId REPORT = ReportId.of("cgtn", "a");
    private static final List<String> VALUES =
            List.of(
                    """
                    null true 0 -1 1e400 0.1 99999999999 '' ' ' 'x' 'a/b' '\\ud800' '\\u0000' [] {} \
                    [[]] [null] ['x'] {'name':'x'} '2026' '2026-02-30' '2026/..' '../..' 'Y999999999' \
                    'confirmed' [{}] {'killed':{'min':2,'max':1}} '999999999-01-01' '-9999-01-01' \
                    'https://[' 'https://x' '2026-02-01T00:00:00-18:00' 1.0 1e1 ] } ,\
                    """
                            .split(" "));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 20);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void bytes_at_random_are_malformed(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            byte[] document = new byte[random.nextInt(40)];
            random.nextBytes(document);
            assertThat(read(document)).as(Arrays.toString(document)).isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reports_with_a_byte_gone_wrong_are_read_or_malformed(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            byte[] document = whole(random);
            document[random.nextInt(document.length)] = (byte) random.nextInt();
            read(document);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reports_that_break_off_are_malformed(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            byte[] document = whole(random);
            assertThat(read(Arrays.copyOf(document, random.nextInt(document.length)))).isFalse();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reports_with_fields_gone_wrong_are_read_or_malformed(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS_PER_SEED; i++) {
            read(scrambled(random).getBytes(UTF_8));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void reports_left_alone_are_read(long seed) {
        assertThat(read(whole(new Random(seed)))).isTrue();
    }

    private static byte[] whole(Random random) {
        RandomDevelopments developments = new RandomDevelopments(random);
        String three =
                Arrays.stream(Kind.values())
                        .skip(random.nextInt(Kind.values().length))
                        .map(kind -> DevelopmentJson.write(developments.of(kind)))
                        .map(node -> node.put("id", "d" + random.nextLong(1L << 60)))
                        .map(Object::toString)
                        .collect(Collectors.joining(","));
        return ("{" + Wire.REPORT.replace('\'', '"') + ",\"developments\":[" + three + "]}")
                .getBytes(UTF_8);
    }

    /** Replaces one value after a colon. */
    private static String scrambled(Random random) {
        String document = new String(whole(random), UTF_8);
        int colon = document.indexOf(':', random.nextInt(document.length()));
        int end = document.indexOf(',', Math.max(colon, 0));
        String value = VALUES.get(random.nextInt(VALUES.size())).replace('\'', '"');
        return colon < 0 || end < 0
                ? value
                : document.substring(0, colon + 1) + value + document.substring(end);
    }

    private static boolean read(byte[] document) {
        try {
            ReportJson.report(document);
            return true;
        } catch (Malformed fault) {
            assertThat(fault.detail()).isNotBlank();
            assertThat(fault.pointer()).matches("(?s)(/.*)?");
            assertAskedRefused(document);
            return false;
        }
    }

    private static void assertAskedRefused(byte[] document) {
        try {
            assertThat(ReportJson.amendment(REPORT, document).reason()).isNotBlank();
        } catch (Malformed fault) {
            assertThat(fault.detail()).isNotBlank();
        }
    }
}
