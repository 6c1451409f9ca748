package dev.parley.projections.claims;

import java.net.URI;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a report says of itself.
 *
 * @param url of http or https and nothing else, exactly as given
 * @param language a language tag
 */
public record ReportHeading(
        @Nullable String url, @Nullable String headline, @Nullable String language) {

    public static final ReportHeading NONE = new ReportHeading(null, null, null);

    private static final Set<String> WEB = Set.of("http", "https");

    static ReportHeading of(JsonNode heading) {
        return new ReportHeading(
                text(heading, "url").filter(ReportHeading::leadsToTheWeb).orElse(null),
                text(heading, "headline").orElse(null),
                text(heading, "language").orElse(null));
    }

    private static Optional<String> text(JsonNode heading, String field) {
        return heading.path(field).asStringOpt();
    }

    /** The door let no other in; a page in which it is clicked looks again. */
    private static boolean leadsToTheWeb(String url) {
        try {
            URI uri = URI.create(url);
            return uri.getHost() != null && WEB.contains(uri.getScheme());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
