package dev.parley.projections.atom;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import dev.parley.projections.NameUuid;
import dev.parley.projections.reading.Filter;
import dev.parley.projections.words.Names;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;

/** A page of a timeline as a feed. */
final class AtomFeed {

    static final String TYPE = "application/atom+xml";

    private static final NameUuid IDS = new NameUuid("c1a0e6b4-7d35-5a92-8f41-60d2b9e37f05");
    private static final Namespace TOMBSTONES =
            Namespace.getNamespace("at", "http://purl.org/atompub/tombstones/1.0");

    private AtomFeed() {}

    static Feed of(Filter filter, List<Entry> entries, List<Tombstone> gone, Addresses addresses) {
        String negotiation = filter.negotiation();
        Feed feed = new Feed("atom_1.0");
        feed.setId(id(filter));
        feed.setTitle(negotiation == null ? "Parley" : Names.title(negotiation) + " · Parley");
        feed.setAuthors(List.of(author()));
        feed.setUpdated(updated(entries, gone));
        feed.setAlternateLinks(
                List.of(Addresses.link("alternate", "text/html", addresses.page(negotiation))));
        feed.setOtherLinks(List.of(Addresses.link("self", TYPE, addresses.self())));
        feed.setEntries(entries);
        feed.setForeignMarkup(gone.stream().map(AtomFeed::deleted).toList());
        return feed;
    }

    /** Adds where the feed goes on (RFC 5005). */
    static Feed goingOn(Feed feed, String next) {
        List<Link> links = new ArrayList<>(feed.getOtherLinks());
        links.add(Addresses.link("next", TYPE, next));
        feed.setOtherLinks(links);
        return feed;
    }

    /** A feed is what it selects, at whichever clocks. */
    private static String id(Filter filter) {
        String[] selection =
                Stream.of(
                                filter.negotiation(),
                                filter.kind(),
                                filter.actor(),
                                filter.source(),
                                filter.text(),
                                filter.happens())
                        .map(value -> Objects.requireNonNullElse(value, ""))
                        .toArray(String[]::new);
        return "urn:uuid:" + IDS.of(selection);
    }

    private static Person author() {
        Person parley = new Person();
        parley.setName("Parley");
        return parley;
    }

    /** When anything in it last changed; an empty feed never did. */
    private static Date updated(List<Entry> entries, List<Tombstone> gone) {
        Instant last =
                Stream.concat(
                                entries.stream().map(entry -> entry.getUpdated().toInstant()),
                                gone.stream().map(Tombstone::when))
                        .max(Comparator.naturalOrder())
                        .orElse(Instant.EPOCH);
        return Date.from(last);
    }

    private static Element deleted(Tombstone tombstone) {
        return new Element("deleted-entry", TOMBSTONES)
                .setAttribute("ref", tombstone.name().uri())
                .setAttribute("when", tombstone.when().toString());
    }
}
