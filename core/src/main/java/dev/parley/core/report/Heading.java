package dev.parley.core.report;

import dev.parley.core.time.Edtf;
import org.jspecify.annotations.Nullable;

/**
 * What a version of a report says of itself, its developments aside.
 *
 * @param revisedAt when the source changed the report to this version; {@code null} for the filing
 */
public record Heading(
        Edtf publishedAt,
        @Nullable Edtf revisedAt,
        @Nullable String url,
        @Nullable String headline,
        @Nullable String language) {}
