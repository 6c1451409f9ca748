package dev.parley.projections.web;

import dev.parley.projections.negotiation.Negotiation;
import dev.parley.projections.words.Labels;
import dev.parley.projections.words.Names;
import org.jspecify.annotations.Nullable;

/**
 * A negotiation in the list of them.
 *
 * @param current {@code page} for the one that the page shows, as {@code aria-current} has it
 */
record NegotiationItem(String title, String phase, String href, @Nullable String current) {

    static NegotiationItem of(Negotiation negotiation, Links links, boolean chosen) {
        return new NegotiationItem(
                Names.title(negotiation.name()),
                Labels.of(negotiation.state().phase()),
                links.page(negotiation.name()),
                chosen ? "page" : null);
    }
}
