package dev.parley.core.time;

import static dev.parley.core.time.EdtfAssertions.assertDays;
import static dev.parley.core.time.EdtfAssertions.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.time.Expression.CalendarDate;
import dev.parley.core.time.Expression.SubYear;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualifierTest {

    @ParameterizedTest
    @CsvSource({
        "2026-02-01?, ? ? ?",
        "2026-02~, ~ ~",
        "2026%, %",
        "Y17000~, ~",
        "-0044?, ?",
        "?-0044, ?",
        "2004-06~-11, ~ ~ .",
        "2004?-06-11, ? . .",
        "2004-?06-11, . ? .",
        "?2004-06-~11, ? . ~",
        "2004-06-%11, . . %",
        "2004?-06-11~, % ~ ~",
        "~2004?-06, % .",
        "2004-06-11, . . .",
    })
    void on_its_right_a_qualifier_covers_what_precedes_it_and_on_its_left_one_part(
            String text, String marks) {
        assertThat(marks(text)).isEqualTo(marks);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-01?", "2026-02-01~", "2026-02-01%", "?2026-~02-01"})
    void qualifiers_do_not_move_the_span(String text) {
        assertDays(text, "2026-02-01", "2026-02-01");
    }

    @Test
    void a_season_can_be_qualified() {
        assertThat(Edtf.parse("2026-21?").expression())
                .isInstanceOfSatisfying(
                        SubYear.class,
                        season -> assertThat(season.qualifier()).isEqualTo(Qualifier.of("?")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1984?~", "1984~?", "2004?~-06-11", "1984??", "?~1984"})
    void several_qualifiers_on_one_side_are_refused(String text) {
        assertRefused(text).contains("write %");
    }

    private static String marks(String text) {
        return switch (Edtf.parse(text).expression()) {
            case CalendarDate date ->
                    date.parts().stream()
                            .map(part -> mark(part.qualifier()))
                            .collect(Collectors.joining(" "));
            case Expression.DateTime _, SubYear _, Expression.Interval _ -> "no parts";
        };
    }

    private static String mark(Qualifier qualifier) {
        if (qualifier.uncertain()) {
            return qualifier.approximate() ? "%" : "?";
        }
        return qualifier.approximate() ? "~" : ".";
    }
}
