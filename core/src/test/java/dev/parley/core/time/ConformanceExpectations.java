package dev.parley.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.time.Expression.CalendarDate;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Checks one date against what the columns of the public EDTF suite say about it. */
record ConformanceExpectations(Edtf edtf) {

    void check(String column, String expected) {
        assertThat(actual(column, expected)).as(column).isEqualTo(expected);
    }

    private String actual(String column, String expected) {
        return switch (column) {
            case "string" -> edtf.text();
            case "printed" -> edtf.equals(Edtf.parse(expected)) ? expected : edtf.text();
            case "date" -> covers(expected) ? expected : edtf.span().toString();
            case "unknown" -> yesOrNo(covers("0000-01-01") && covers("9999-12-31"));
            case "year" -> String.valueOf(earliest().getYear());
            case "month" -> String.valueOf(earliest().getMonthValue());
            case "day" -> String.valueOf(earliest().getDayOfMonth());
            case "hours" -> String.valueOf(earliest().getHour());
            case "minutes" -> String.valueOf(earliest().getMinute());
            case "seconds" -> String.valueOf(earliest().getSecond());
            case "precision" -> List.of("year", "month", "day").get(parts().size() - 1);
            case "unspecified" ->
                    "%s-%s-%s".formatted(mask(0, "ssss"), mask(1, "ss"), mask(2, "ss"));
            case "?-year", "uncertain-year", "uncertain" -> yesOrNo(qualifier(0).uncertain());
            case "?-month", "uncertain-month" -> yesOrNo(qualifier(1).uncertain());
            case "?-day", "uncertain-day" -> yesOrNo(qualifier(2).uncertain());
            case "~-year", "approximate" -> yesOrNo(qualifier(0).approximate());
            case "~-month" -> yesOrNo(qualifier(1).approximate());
            case "~-day" -> yesOrNo(qualifier(2).approximate());
            default -> "nothing: no check understands this column";
        };
    }

    private OffsetDateTime earliest() {
        return edtf.span().earliest().atOffset(ZoneOffset.UTC);
    }

    private boolean covers(String day) {
        return edtf.span().contains(Instant.parse(day + "T00:00:00Z"));
    }

    private List<DatePart> parts() {
        return edtf.expression() instanceof CalendarDate date ? date.parts() : List.of();
    }

    private Qualifier qualifier(int place) {
        return place < parts().size() ? parts().get(place).qualifier() : Qualifier.NONE;
    }

    private String mask(int place, String unwritten) {
        return place < parts().size()
                ? parts().get(place).digits().replaceAll("[0-9]", "s")
                : unwritten;
    }

    private static String yesOrNo(boolean answer) {
        return answer ? "yes" : "no";
    }
}
