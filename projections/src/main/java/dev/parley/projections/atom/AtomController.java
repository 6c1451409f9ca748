package dev.parley.projections.atom;

import static java.util.stream.Collectors.toSet;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import dev.parley.core.report.ReportId;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.claims.ReportHeading;
import dev.parley.projections.claims.ReportHeadings;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.Filter;
import dev.parley.projections.reading.ReadProblem;
import dev.parley.projections.reading.Tagged;
import dev.parley.projections.timeline.Page;
import dev.parley.projections.timeline.Slice;
import dev.parley.projections.timeline.Timeline;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** The timeline as Atom feeds, newest known first. */
@RestController
public final class AtomController {

    private static final MediaType ATOM =
            new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8);
    private static final int ON_A_PAGE = 50;

    private final Timeline timeline;
    private final Claims claims;
    private final Versions versions;
    private final ReportHeadings headings;

    public AtomController(Timeline timeline, Claims claims, JdbcClient jdbc) {
        this.timeline = timeline;
        this.claims = claims;
        this.versions = new Versions(jdbc);
        this.headings = new ReportHeadings(jdbc);
    }

    @GetMapping("/atom")
    ResponseEntity<byte[]> all(
            Clocks clocks,
            Filter filter,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        return answer(Page.of(clocks, filter, cursor), cursor == null);
    }

    @GetMapping("/atom/{negotiation}")
    ResponseEntity<byte[]> one(
            @PathVariable String negotiation,
            Clocks clocks,
            Filter filter,
            @RequestParam(name = "cursor", required = false) @Nullable String cursor) {
        Page page = Page.of(clocks, filter.within(negotiation), cursor);
        page.filter().within(negotiation);
        if (!claims.knewOf(negotiation, page.clocks())) {
            throw ReadProblem.notKnown("The negotiation '%s'".formatted(negotiation));
        }
        return answer(page, cursor == null);
    }

    /** The tag leaves out where the feed goes on: that moves whenever anything is recorded. */
    private ResponseEntity<byte[]> answer(Page page, boolean first) {
        Addresses addresses = Addresses.ofRequest();
        Slice slice = timeline.slice(page, ON_A_PAGE);
        List<Tombstone> gone =
                first ? versions.gone(page.filter(), page.clocks(), ON_A_PAGE) : List.of();
        Feed feed =
                AtomFeed.of(
                        page.filter(),
                        entries(slice.json(), page.clocks(), addresses),
                        gone,
                        addresses);
        String tag = Tagged.weak(Xml.of(feed));
        Page next = slice.next();
        String text =
                Xml.of(next == null ? feed : AtomFeed.goingOn(feed, addresses.at(next.cursor())));
        return Tagged.document(ATOM, text, tag, page.clocks().recordedAsOf());
    }

    private List<Entry> entries(List<ObjectNode> told, Clocks clocks, Addresses addresses) {
        Set<EntryName> names = told.stream().map(EntryName::of).collect(toSet());
        Set<ReportId> reports = names.stream().map(EntryName::report).collect(toSet());
        Map<EntryName, EntryTimes> times = versions.times(names, clocks);
        Map<ReportId, ReportHeading> headed = headings.of(reports, clocks);
        return told.stream().map(each -> entry(each, times, headed, addresses)).toList();
    }

    private static Entry entry(
            ObjectNode told,
            Map<EntryName, EntryTimes> times,
            Map<ReportId, ReportHeading> headed,
            Addresses addresses) {
        EntryName name = EntryName.of(told);
        return AtomEntry.of(
                told,
                Objects.requireNonNull(times.get(name)),
                headed.getOrDefault(name.report(), ReportHeading.NONE),
                addresses);
    }
}
