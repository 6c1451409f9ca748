package dev.parley.projections.web;

import dev.parley.core.development.Details;
import dev.parley.core.development.Development;
import dev.parley.core.schedule.Claim;
import dev.parley.core.time.Edtf;
import dev.parley.projections.claims.ReportHeading;
import dev.parley.projections.words.Labels;
import org.jspecify.annotations.Nullable;

/**
 * A development in the list of the latest.
 *
 * @param attributedTo {@code null} if the report names nobody
 */
record DevelopmentView(
        Dated knownFrom,
        String source,
        String kind,
        @Nullable Dated when,
        String summary,
        @Nullable String attributedTo,
        boolean anonymous,
        ReportHeading heading,
        String reportHref,
        String historyHref) {

    static DevelopmentView of(Claim claim, ReportHeading heading, Links links) {
        Development development = claim.development();
        Details details = development.details();
        Edtf when = development.when();
        var person = details.attributedTo();
        return new DevelopmentView(
                Dated.of(claim.knownFrom()),
                claim.source(),
                Labels.of(development.kind()),
                when == null ? null : Dated.of(when),
                details.summary(),
                person == null ? null : Labels.of(person),
                person != null && person.anonymous(),
                heading,
                links.report(claim.report()),
                links.history(claim.report()));
    }
}
