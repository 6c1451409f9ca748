package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdom2.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** The timeline as Atom, as a feed reader reads it. */
@ExtendWith(Contract.class)
class AtomTest {

    private final Client client;
    private final String source = Wire.fresh("atom");
    private final String talks = Wire.fresh("atom-talks");
    private final String path = "/atom/" + talks;
    private final ObjectNode filing = Talks.ofEveryKind(source, talks);

    AtomTest(Client client) {
        this.client = client;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/atom", "/atom/{talks}", "/atom?kind=round-held"})
    void a_feed_has_every_element_that_atom_requires(String address) {
        client.filed(filing);

        String where = address.replace("{talks}", talks);
        client.get("/api/timeline");
        Answer answer = client.getAsIs(where);

        assertThat(answer.contentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        Element root = AtomReader.root(answer);
        assertRequired(root);
        assertThat(root.getChildren("author", AtomReader.ATOM)).hasSize(1);
        assertThat(root.getChildren("entry", AtomReader.ATOM))
                .isNotEmpty()
                .allSatisfy(AtomTest::assertEntry);
        assertThat(AtomReader.links(root, "self")).singleElement().asString().endsWith(where);
    }

    @Test
    void each_live_development_is_an_entry_in_the_order_of_the_timeline() {
        client.filed(filing);
        String later = Wire.fresh("atom-later");
        String report =
                client.filed(Wire.report(later, "2026-01-25", Wire.statement(talks, "Peskov")));

        Feed feed = feed();

        assertThat(feed.getTitle()).startsWith("Atom Talks").endsWith(" · Parley");
        assertThat(feed.getEntries()).hasSize(11);
        Entry newest = feed.getEntries().getFirst();
        assertThat(newest.getTitle()).isEqualTo("Statement: Peskov");
        assertThat(newest.getAuthors().getFirst().getName()).isEqualTo(later);
        assertThat(newest.getCategories().getFirst().getTerm()).isEqualTo("statement-made");
        assertThat(newest.getContents().getFirst().getValue()).isEqualTo("As the source tells it.");
        assertThat(AtomReader.hrefs(newest))
                .singleElement()
                .asString()
                .endsWith("/api/reports/" + report);
        Entry scheduled = AtomReader.titled("Meeting scheduled: Round 2, 1 February 2026", feed);
        assertThat(AtomReader.hrefs(scheduled))
                .hasSize(2)
                .first()
                .isEqualTo("https://news.example/talks");
        assertThat(scheduled.getContents().getFirst().getValue())
                .endsWith("\nArticle: The first talks end");
        assertThat(
                        client.getAsIs(URI.create(AtomReader.hrefs(newest).getFirst()).getPath())
                                .status())
                .isEqualTo(200);
    }

    @Test
    void an_id_is_the_same_across_revisions_and_published_stays() {
        client.filed(filing);
        Entry before = AtomReader.titled("Meeting scheduled", feed());
        client.filed(
                Wire.revised(
                        filing,
                        "2026-01-26",
                        Wire.scheduled(talks, "round-2", "2026-02-03")
                                .put("id", "meeting-scheduled"),
                        Wire.statement(talks, "Peskov").put("id", "statement-made")));

        Entry after = AtomReader.titled("Meeting scheduled", feed());
        Entry unchanged = AtomReader.titled("Statement", feed());

        assertThat(after.getTitle()).endsWith("3 February 2026");
        assertThat(after.getId()).isEqualTo(before.getId()).startsWith("urn:uuid:");
        assertThat(before.getPublished()).isEqualTo("2026-01-24T23:59:59Z");
        assertThat(before.getUpdated()).isEqualTo("2026-01-24T23:59:59Z");
        assertThat(after.getPublished()).isEqualTo("2026-01-24T23:59:59Z");
        assertThat(after.getUpdated()).isEqualTo("2026-01-26T23:59:59Z");
        assertThat(unchanged.getUpdated()).isEqualTo("2026-01-24T23:59:59Z");
    }

    @Test
    void an_amendment_updates_what_it_changes_when_it_was_recorded() {
        ObjectNode statement = Wire.statement(talks, "Peskov").put("id", "s");
        ObjectNode position = Wire.position(talks, "Russia", "All of Donbas").put("id", "p");
        String report = client.filed(Wire.report(source, "2026-01-24", statement, position));
        Answer amended =
                client.amend(report, Wire.amendment(statement.put("summary", "Else."), position));

        assertThat(amended.status()).isEqualTo(200);
        assertThat(AtomReader.titled("Statement", feed()).getPublished())
                .isEqualTo("2026-01-24T23:59:59Z");
        assertThat(AtomReader.titled("Statement", feed()).getUpdated())
                .isAfter("2026-02-01T00:00:00Z");
        assertThat(AtomReader.titled("Position", feed()).getUpdated())
                .isEqualTo("2026-01-24T23:59:59Z");
    }

    @Test
    void what_was_withdrawn_dropped_or_voided_has_a_tombstone() {
        String withdrawn = client.filed(of("withdrawn", Wire.statement(talks, "A").put("id", "a")));
        client.filed(
                of(
                        "dropping",
                        Wire.statement(talks, "B").put("id", "b"),
                        Wire.statement(talks, "C").put("id", "c")));
        String voided = client.filed(of("voided", Wire.statement(talks, "D").put("id", "d")));
        List<Entry> before = feed().getEntries();

        client.retract(withdrawn, "2026-01-26");
        client.filed(
                Wire.revised(
                        of("dropping"), "2026-01-26", Wire.statement(talks, "C").put("id", "c")));
        client.takeBack(voided);
        Answer answer = client.get(path);

        List<String> left =
                AtomReader.parse(answer).getEntries().stream().map(Entry::getId).toList();
        assertThat(left).hasSize(1);
        assertThat(AtomReader.refs(answer))
                .containsExactlyInAnyOrderElementsOf(
                        before.stream()
                                .map(Entry::getId)
                                .filter(id -> !left.contains(id))
                                .toList());
        assertThat(AtomReader.refs(client.get(path, "asOf", "2026-01-25"))).hasSize(1);
        assertThat(AtomReader.tombstones(AtomReader.root(answer)))
                .allSatisfy(each ->
                        assertThat(OffsetDateTime.parse(each.getAttributeValue("when")))
                                .isNotNull());
        assertThat(AtomReader.refs(client.get("/atom"))).containsAll(AtomReader.refs(answer));
    }

    @Test
    void a_feed_of_which_nothing_is_left_still_says_what_is_gone() {
        String report = client.filed(of("only", Wire.statement(talks, "A").put("id", "a")));
        client.takeBack(report);

        Answer answer = client.get(path);

        assertThat(AtomReader.parse(answer).getEntries()).isEmpty();
        assertThat(AtomReader.refs(answer)).hasSize(1);
        assertRequired(AtomReader.root(answer));
    }

    @Test
    void what_is_told_again_has_no_tombstone() {
        String report = client.filed(of("again", Wire.statement(talks, "A").put("id", "a")));
        client.takeBack(report);
        client.amend(report, Wire.reason().put("headline", "Restored"));

        assertThat(feed().getEntries()).hasSize(1);
        assertThat(AtomReader.refs(client.get(path))).isEmpty();
    }

    @Test
    void pages_follow_each_other_to_the_end() {
        ObjectNode report = Wire.report(source, "2026-01-24");
        for (int i = 0; i < 120; i++) {
            report.withArray("/developments").add(Wire.strike(talks, "Kyiv " + i));
        }
        client.filed(report);

        List<String> ids = new ArrayList<>();
        String next = path + "?atLeast=" + client.written();
        for (int page = 1; !next.isEmpty(); page++) {
            Answer answer = client.getAsIs(next);
            Feed feed = AtomReader.parse(answer);
            feed.getEntries().forEach(entry -> ids.add(entry.getId()));
            assertThat(feed.getEntries()).hasSize(page < 3 ? 50 : 20);
            next =
                    AtomReader.links(AtomReader.root(answer), "next").stream()
                            .findFirst()
                            .map(AtomReader::query)
                            .orElse("");
        }

        assertThat(ids).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void who_asks_again_is_told_when_nothing_changed() {
        ObjectNode report = Wire.report(source, "2026-01-24");
        for (int i = 0; i < 60; i++) {
            report.withArray("/developments").add(Wire.strike(talks, "Kyiv " + i));
        }
        client.filed(report);
        String address = path + "?atLeast=" + client.written();
        String tag = client.getAsIs(address).header("ETag").orElseThrow();
        client.filed(
                Wire.report(
                        Wire.fresh("elsewhere"),
                        "2026-01-25",
                        Wire.statement(Wire.fresh("other-talks"), "Peskov")));
        client.get("/api/timeline");

        Answer unchanged = client.getWith(address, "If-None-Match", tag);
        client.filed(of("new", Wire.statement(talks, "A")).put("publishedAt", "2026-01-26"));
        client.get("/api/timeline");
        Answer changed = client.getWith(address, "If-None-Match", tag);

        assertThat(unchanged.status()).isEqualTo(304);
        assertThat(unchanged.body()).isEmpty();
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.header("ETag")).isPresent().isNotEqualTo(Optional.of(tag));
    }

    @Test
    void clocks_and_filters_are_those_of_the_timeline() {
        client.filed(filing);
        client.filed(Wire.revised(filing, "2026-01-26", Wire.statement(talks, "Peskov")));

        assertThat(AtomReader.parse(client.get(path, "asOf", "2026-01-25")).getEntries())
                .hasSize(10);
        assertThat(AtomReader.parse(client.get(path)).getEntries()).hasSize(1);
        assertThat(
                        AtomReader.parse(
                                        client.get(
                                                path, "asOf", "2026-01-25", "kind", "round-held"))
                                .getEntries())
                .hasSize(1);
        assertThat(AtomReader.refs(client.get(path, "kind", "round-held"))).hasSize(1);
        client.get(path, "negotiation", "other").problem(400, "bad-request");
        client.get(path, "cursor", "x").problem(400, "bad-request");
        client.get(path, "limit", "3").problem(400, "bad-request");
        client.get(path, "asOf", "2026-01-23").problem(404, "not-known");
        client.get("/atom/nobody-knows").problem(404, "not-known");
        assertThat(client.get("/atom", "asOf", "0001-01-01").status()).isEqualTo(200);
    }

    @Test
    void what_a_report_says_is_text_whatever_it_holds() {
        String summary = "<b>&amp; ]]> \uFFFF 🕊️";
        client.filed(of("hostile", Wire.statement(talks, "<script>").put("summary", summary)));

        Entry entry = feed().getEntries().getFirst();

        assertThat(entry.getTitle()).isEqualTo("Statement: <script>");
        assertThat(entry.getContents().getFirst().getValue())
                .isEqualTo(summary.replace('\uFFFF', '\uFFFD'));
    }

    private ObjectNode of(String externalId, ObjectNode... developments) {
        return Wire.report(source, "2026-01-24", developments).put("externalId", externalId);
    }

    private Feed feed() {
        return AtomReader.parse(client.get(path));
    }

    private static void assertEntry(Element entry) {
        assertRequired(entry);
        assertThat(entry.getChildren("author", AtomReader.ATOM)).hasSize(1);
        assertThat(entry.getChildren("published", AtomReader.ATOM)).hasSize(1);
        assertThat(entry.getChildren("content", AtomReader.ATOM)).hasSize(1);
        assertThat(AtomReader.links(entry, "alternate")).isNotEmpty();
    }

    private static void assertRequired(Element element) {
        for (String name : List.of("id", "title", "updated")) {
            assertThat(element.getChildren(name, AtomReader.ATOM)).as(name).hasSize(1);
        }
        assertThat(URI.create(element.getChildText("id", AtomReader.ATOM)).isAbsolute()).isTrue();
        assertThat(OffsetDateTime.parse(element.getChildText("updated", AtomReader.ATOM)))
                .isNotNull();
        assertThat(element.getChildText("title", AtomReader.ATOM)).isNotBlank();
    }
}
