package dev.parley.projections.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that the page at the root shows.
 *
 * @param status of HTTP
 * @param clocks where both clocks stand; {@code null} if nothing was read
 * @param days on which news of the negotiation came
 * @param message in place of a negotiation
 */
record FrontPage(
        int status,
        Asked asked,
        Links links,
        @Nullable ClocksView clocks,
        List<NegotiationItem> negotiations,
        List<NewsDay> days,
        @Nullable NegotiationView chosen,
        @Nullable String message) {

    /** A page that only says why it shows nothing. */
    static FrontPage without(Asked asked, int status, String message) {
        return new FrontPage(
                status, asked, Links.of(asked), null, List.of(), List.of(), null, message);
    }

    /** What the title of the page begins with. */
    public String subject() {
        return chosen == null ? "Parley" : chosen.title() + " · Parley";
    }

    /** The negotiation that the form asks for again with another date. */
    public @Nullable String negotiation() {
        return chosen == null ? asked.negotiation() : chosen.name();
    }
}
