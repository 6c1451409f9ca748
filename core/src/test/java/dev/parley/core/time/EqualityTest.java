package dev.parley.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EqualityTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-01T08:00:00Z, 2026-02-01T09:00:00+01:00",
        "2026-02-01T08:00:00Z, 2026-02-01T08:00:00.000Z",
        "2026-02-01T08:00:00Z, 2026-02-01T08:00:00",
        "2026-02-01T08:00:00Z, 2026-02-01T08:00:00-00:00",
        "2026-02-01T08:00:00.1Z/.., 2026-02-01T09:00:00.100+01/..",
        "2026-02-01?, 2026-02-01?",
        "2026-02-01?, ?2026-?02-?01",
        "2026-02~/2026-03, 2026-02~/2026-03",
    })
    void two_spellings_of_one_meaning_are_equal(String one, String other) {
        assertThat(Edtf.parse(one))
                .isEqualTo(Edtf.parse(other))
                .hasSameHashCodeAs(Edtf.parse(other));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-02-01, 2026-02-02",
        "2026-02-01, 2026-02-01?",
        "2026-02-01?, 2026-02-01~",
        "2026-02-01?, 2026-02?-01",
        "2026, 2026-XX",
        "2026-01-25/.., 2026-01-25/",
        "2026-21, 2026-25",
        "2026-02-01, 2026-02-01/2026-02-01",
        "2026-02-01T00:00:00Z, 2026-02-01",
        "2026-02-01T08:00:00Z, 2026-02-01T08:00:00.000001Z",
    })
    void two_meanings_are_not_equal(String one, String other) {
        assertThat(Edtf.parse(one)).isNotEqualTo(Edtf.parse(other));
    }
}
