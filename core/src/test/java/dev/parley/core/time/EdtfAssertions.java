package dev.parley.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.assertj.core.api.AbstractStringAssert;

/** The checks that the tests of EDTF have in common. */
final class EdtfAssertions {

    private EdtfAssertions() {}

    static void assertDays(String text, String first, String last) {
        assertThat(Edtf.parse(text).span())
                .as(text)
                .isEqualTo(
                        new Span(
                                Instant.parse(first + "T00:00:00Z"),
                                Instant.parse(last + "T23:59:59.999999Z")));
    }

    static void assertInstant(String text, String instant) {
        var at = Instant.parse(instant);
        assertThat(Edtf.parse(text).span()).as(text).isEqualTo(new Span(at, at));
    }

    static AbstractStringAssert<?> assertRefused(String text) {
        var refusal = catchThrowableOfType(EdtfException.class, () -> Edtf.parse(text));
        assertThat(refusal).as(text).isNotNull();
        return assertThat(refusal.getMessage()).as(text);
    }
}
