package dev.parley.projections.atom;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import dev.parley.core.development.Kind;
import dev.parley.core.time.Edtf;
import dev.parley.projections.claims.ReportHeading;
import dev.parley.projections.words.EdtfWords;
import dev.parley.projections.words.Labels;
import dev.parley.projections.words.Names;
import dev.parley.projections.words.Titles;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Entries of the timeline as entries of a feed. */
final class AtomEntry {

    private static final String JSON = "application/json";

    private AtomEntry() {}

    static Entry of(JsonNode told, EntryTimes times, ReportHeading heading, Addresses addresses) {
        EntryName name = EntryName.of(told);
        Entry entry = new Entry();
        entry.setId(name.uri());
        entry.setTitle(Xml.text(title(told)));
        entry.setAuthors(List.of(author(told)));
        entry.setPublished(Date.from(times.published()));
        entry.setUpdated(Date.from(times.updated()));
        entry.setCategories(categories(told));
        entry.setAlternateLinks(alternates(name, heading, addresses));
        entry.setContents(List.of(content(told, heading)));
        return entry;
    }

    private static String title(JsonNode told) {
        String when = told.path("when").asString("");
        return Titles.of(told) + (when.isEmpty() ? "" : ", " + EdtfWords.of(Edtf.parse(when)));
    }

    private static Person author(JsonNode told) {
        Person source = new Person();
        source.setName(told.path("source").asString());
        return source;
    }

    private static List<Category> categories(JsonNode told) {
        String kind = told.path("kind").asString();
        String negotiation = told.path("negotiation").asString();
        return List.of(
                category(kind, Labels.of(Kind.of(kind).orElseThrow())),
                category(negotiation, Names.title(negotiation)));
    }

    private static Category category(String term, String label) {
        Category category = new Category();
        category.setTerm(term);
        category.setLabel(label);
        return category;
    }

    /** What a person reads first, if there is an article; then the report as we hold it. */
    private static List<Link> alternates(
            EntryName name, ReportHeading heading, Addresses addresses) {
        List<Link> links = new ArrayList<>();
        if (heading.url() != null) {
            links.add(Addresses.link("alternate", null, Xml.text(heading.url())));
        }
        links.add(Addresses.link("alternate", JSON, addresses.report(name.report())));
        return links;
    }

    private static Content content(JsonNode told, ReportHeading heading) {
        String person = told.at("/attributedTo/name").asString("");
        Content content = new Content();
        content.setType(Content.TEXT);
        content.setValue(
                Xml.text(
                        told.path("summary").asString()
                                + line("Attributed to ", person)
                                + line("Article: ", heading.headline())));
        return content;
    }

    private static String line(String before, @Nullable String text) {
        return text == null || text.isEmpty() ? "" : "\n" + before + text;
    }
}
