package dev.parley.core.report;

import dev.parley.core.development.Development;
import dev.parley.core.time.Edtf;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a version that an amendment changes; what is {@code null} stays as it is. */
public record Amendment(
        @Nullable Edtf publishedAt,
        @Nullable Edtf revisedAt,
        @Nullable Edtf retractedAt,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String language,
        @Nullable List<Development> developments) {

    /** The field that a version of this nature does not have, if the amendment names one. */
    Optional<String> foreignTo(Stated stated) {
        return switch (stated) {
            case Stated.Withdrawal _ ->
                    firstNamed(
                            "publishedAt",
                            "revisedAt",
                            "url",
                            "headline",
                            "language",
                            "developments");
            case Stated.Content c when c.heading().revisedAt() == null ->
                    firstNamed("retractedAt", "revisedAt");
            case Stated.Content _ -> firstNamed("retractedAt");
        };
    }

    private Optional<String> firstNamed(String... fields) {
        return Arrays.stream(fields).filter(field -> value(field) != null).findFirst();
    }

    private @Nullable Object value(String field) {
        return switch (field) {
            case "publishedAt" -> publishedAt;
            case "revisedAt" -> revisedAt;
            case "retractedAt" -> retractedAt;
            case "url" -> url;
            case "headline" -> headline;
            case "language" -> language;
            default -> developments;
        };
    }

    /** What the version states once amended. */
    Stated applyTo(Stated stated) {
        return switch (stated) {
            case Stated.Withdrawal w -> new Stated.Withdrawal(or(retractedAt, w.retractedAt()));
            case Stated.Content c ->
                    new Stated.Content(applyTo(c.heading()), or(developments, c.developments()));
        };
    }

    private Heading applyTo(Heading heading) {
        return new Heading(
                or(publishedAt, heading.publishedAt()),
                revisedAt != null ? revisedAt : heading.revisedAt(),
                url != null ? url : heading.url(),
                headline != null ? headline : heading.headline(),
                language != null ? language : heading.language());
    }

    private static <T> T or(@Nullable T changed, T unchanged) {
        return Objects.requireNonNullElse(changed, unchanged);
    }
}
