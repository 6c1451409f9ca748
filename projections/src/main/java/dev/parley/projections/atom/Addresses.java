package dev.parley.projections.atom;

import com.rometools.rome.feed.atom.Link;
import dev.parley.core.report.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Where the links of a feed lead.
 *
 * @param self the feed itself, as it was asked for
 * @param root Parley
 */
record Addresses(String self, String root) {

    /** The position that a request waits for is no part of what it asks for. */
    static Addresses ofRequest() {
        return new Addresses(
                ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQueryParam("atLeast")
                        .toUriString(),
                ServletUriComponentsBuilder.fromCurrentContextPath().toUriString());
    }

    String report(ReportId report) {
        return root + "/api/reports/" + report;
    }

    /** The page of a negotiation, for a person. */
    String page(@Nullable String negotiation) {
        return root + "/" + (negotiation == null ? "" : "?negotiation=" + negotiation);
    }

    /** The page of the feed that a cursor names. */
    String at(String cursor) {
        return UriComponentsBuilder.fromUriString(self)
                .replaceQueryParam("cursor", cursor)
                .toUriString();
    }

    static Link link(String rel, @Nullable String type, String href) {
        Link link = new Link();
        link.setRel(rel);
        link.setType(type);
        link.setHref(href);
        return link;
    }
}
