package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.jdom2.Element;
import org.jdom2.JDOMException;
import org.jdom2.Namespace;
import org.jdom2.input.SAXBuilder;

/** Reads a feed as a program would, and as the XML that it is. */
final class AtomReader {

    static final Namespace ATOM = Namespace.getNamespace("http://www.w3.org/2005/Atom");

    private AtomReader() {}

    static Feed parse(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        try {
            return (Feed) new WireFeedInput().build(new StringReader(answer.body()));
        } catch (FeedException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    static Element root(Answer answer) {
        try {
            return new SAXBuilder().build(new StringReader(answer.body())).getRootElement();
        } catch (JDOMException | IOException e) {
            throw new AssertionError(answer.body(), e);
        }
    }

    static List<String> links(Element element, String rel) {
        return element.getChildren("link", ATOM).stream()
                .filter(link -> rel.equals(link.getAttributeValue("rel")))
                .map(link -> link.getAttributeValue("href"))
                .toList();
    }

    static List<Element> tombstones(Element root) {
        return root.getChildren(
                "deleted-entry", Namespace.getNamespace("http://purl.org/atompub/tombstones/1.0"));
    }

    static List<String> refs(Answer answer) {
        return tombstones(root(answer)).stream()
                .map(each -> each.getAttributeValue("ref"))
                .toList();
    }

    static String query(String address) {
        URI uri = URI.create(address);
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    static List<String> hrefs(Entry entry) {
        return entry.getAlternateLinks().stream().map(Link::getHref).toList();
    }

    static Entry titled(String start, Feed feed) {
        return feed.getEntries().stream()
                .filter(entry -> entry.getTitle().startsWith(start))
                .findFirst()
                .orElseThrow();
    }
}
