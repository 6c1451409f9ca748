package dev.parley.projections.web;

import dev.parley.core.schedule.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A schedule as it stood for a while.
 *
 * @param since when that became known
 * @param source who said so
 */
record RevisionView(
        @Nullable Dated when,
        @Nullable String where,
        String status,
        Dated since,
        String source,
        String reportHref) {

    static RevisionView of(Revision revision, Links links) {
        return new RevisionView(
                revision.when() == null ? null : Dated.of(revision.when()),
                revision.where(),
                revision.status().slug(),
                Dated.of(revision.knownFrom()),
                revision.cause().source(),
                links.report(revision.cause().report()));
    }
}
