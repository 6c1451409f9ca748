package dev.parley.projections.web;

import dev.parley.core.report.ReportId;
import dev.parley.core.schedule.Claim;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.claims.ReportHeadings;
import dev.parley.projections.negotiation.Negotiation;
import dev.parley.projections.negotiation.Negotiations;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.reading.Freshness;
import dev.parley.projections.reading.ReadProblem;
import dev.parley.projections.schedule.Schedules;
import dev.parley.projections.words.Names;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads all that the page at the root shows. */
final class FrontPageReader {

    private static final int LATEST = 20;

    private final Negotiations negotiations;
    private final Schedules schedules;
    private final Claims claims;
    private final Freshness freshness;
    private final NewsDays newsDays;
    private final ReportHeadings headings;

    FrontPageReader(
            Negotiations negotiations,
            Schedules schedules,
            Claims claims,
            Freshness freshness,
            NewsDays newsDays,
            ReportHeadings headings) {
        this.negotiations = negotiations;
        this.schedules = schedules;
        this.claims = claims;
        this.freshness = freshness;
        this.newsDays = newsDays;
        this.headings = headings;
    }

    FrontPage read(Asked asked) {
        return asked.faulty()
                ? FrontPage.without(
                        asked, 400, "There is nothing to show until the date is mended.")
                : read(asked, clocks(asked));
    }

    private Clocks clocks(Asked asked) {
        Instant recordedAsOf = freshness.recordedAsOf(asked.recordedAsOf().moment(), 0);
        return new Clocks(asked.asOf().moment(), recordedAsOf);
    }

    private FrontPage read(Asked asked, Clocks clocks) {
        List<Negotiation> all =
                negotiations.names(clocks).stream()
                        .map(name -> negotiations.state(name, clocks))
                        .toList();
        Optional<Negotiation> chosen = chosen(asked.negotiation(), all, clocks);
        Links links = Links.of(asked);
        return new FrontPage(
                chosen.isPresent() || asked.negotiation() == null ? 200 : 404,
                asked,
                links,
                ClocksView.of(clocks),
                all.stream()
                        .map(each -> NegotiationItem.of(each, links, isOf(each, chosen)))
                        .toList(),
                days(asked, chosen, clocks, links),
                chosen.map(negotiation -> view(negotiation, clocks, links)).orElse(null),
                chosen.isPresent() ? null : nothing(asked, clocks));
    }

    private Optional<Negotiation> chosen(
            @Nullable String asked, List<Negotiation> all, Clocks clocks) {
        if (asked == null) {
            return all.stream().findFirst();
        }
        return all.stream()
                .filter(negotiation -> negotiation.name().equals(asked))
                .findFirst()
                .or(() -> withdrawn(asked, clocks));
    }

    /** One of which nothing is said any more, but of which something was once known. */
    private Optional<Negotiation> withdrawn(String asked, Clocks clocks) {
        if (!Names.isSlug(asked)) {
            return Optional.empty();
        }
        try {
            return Optional.of(negotiations.state(asked, clocks));
        } catch (ReadProblem _) {
            return Optional.empty();
        }
    }

    private static boolean isOf(Negotiation each, Optional<Negotiation> chosen) {
        return chosen.filter(negotiation -> negotiation.name().equals(each.name())).isPresent();
    }

    private List<NewsDay> days(
            Asked asked, Optional<Negotiation> chosen, Clocks clocks, Links links) {
        return chosen.map(Negotiation::name)
                .or(() -> Optional.ofNullable(asked.negotiation()).filter(Names::isSlug))
                .map(name -> newsDays.around(clocks, name, links))
                .orElse(List.of());
    }

    private NegotiationView view(Negotiation negotiation, Clocks clocks, Links links) {
        List<Claim> latest = claims.latest(negotiation.name(), clocks, LATEST);
        Set<ReportId> reports = latest.stream().map(Claim::report).collect(Collectors.toSet());
        NegotiationView.Shown shown =
                new NegotiationView.Shown(
                        negotiation.name(),
                        schedules.revisions(negotiation.name(), clocks),
                        latest,
                        headings.of(reports, clocks));
        return NegotiationView.of(negotiation, shown, links);
    }

    private static String nothing(Asked asked, Clocks clocks) {
        if (clocks.recordedAsOf().equals(Instant.EPOCH)) {
            return "Nothing has been recorded yet. A report that is filed shows up here.";
        }
        String what =
                asked.negotiation() == null ? "any negotiation" : "“" + asked.negotiation() + "”";
        return "Nothing was known of %s at this point of the two clocks. ".formatted(what)
                + "Choose another date, or look at what is known now.";
    }
}
