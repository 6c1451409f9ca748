package dev.parley.core.report;

import dev.parley.core.report.Stated.Content;
import dev.parley.core.report.Stated.Withdrawal;
import dev.parley.core.time.Edtf;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * "The fold" of DESIGN section 2, written down a second time from its text alone and sharing
 * nothing with {@link Report} but what was recorded.
 */
final class NaiveFold {

    private static final int FILING = 0;
    private static final int REVISION = 1;
    private static final int WITHDRAWAL = 2;

    private final TreeMap<Integer, Integer> natures = new TreeMap<>();
    private final TreeMap<Integer, Stated> contents = new TreeMap<>();
    private boolean voided;

    /**
     * What speaks at a moment of the known clock: nothing, one version, or any of those revisions
     * that are known from the very same instant, between which the design does not choose.
     */
    static Set<Stated> speaking(List<RecordedAct> acts, Instant known, Instant recorded) {
        NaiveFold fold = new NaiveFold();
        for (RecordedAct act : acts) {
            if (act.recordedAt().compareTo(recorded) <= 0) {
                fold.take(act);
            }
        }
        return fold.voided ? Set.of() : fold.speakingAt(known);
    }

    private void take(RecordedAct act) {
        switch (act.act()) {
            case ReportEvent.ReportFiled e -> put(e.revision(), FILING, content(e.heading(), act));
            case ReportEvent.ReportRevised e ->
                    put(e.revision(), REVISION, content(e.heading(), act));
            case ReportEvent.ReportRetracted e ->
                    put(e.revision(), WITHDRAWAL, new Withdrawal(e.retractedAt()));
            case ReportEvent.RecordAmended e -> amend(e.revision(), content(e.heading(), act));
            case ReportEvent.RetractionAmended e ->
                    amend(e.revision(), new Withdrawal(e.retractedAt()));
            case ReportEvent.RecordVoided _ -> voided = true;
        }
    }

    private static Content content(Heading heading, RecordedAct act) {
        return new Content(heading, act.developments());
    }

    private void put(int revision, int nature, Stated stated) {
        natures.put(revision, nature);
        contents.put(revision, stated);
    }

    private void amend(int revision, Stated stated) {
        contents.put(revision, stated);
        voided = false;
    }

    private Set<Stated> speakingAt(Instant known) {
        Set<Stated> best = new HashSet<>();
        int last = 0;
        for (int revision : contents.keySet()) {
            if (from(revision).compareTo(known) <= 0) {
                int order = best.isEmpty() ? 1 : order(revision, last);
                if (order > 0) {
                    best.clear();
                    last = revision;
                }
                if (order >= 0) {
                    best.add(content(revision));
                }
            }
        }
        return best;
    }

    private int order(int revision, int other) {
        int order = from(revision).compareTo(from(other));
        return order != 0 ? order : nature(revision) - nature(other);
    }

    private Instant from(int revision) {
        Instant from = dated(revision);
        if (nature(revision) == FILING) {
            for (int other : contents.keySet()) {
                from = dated(other).isBefore(from) ? dated(other) : from;
            }
        }
        return from;
    }

    private Instant dated(int revision) {
        return switch (content(revision)) {
            case Withdrawal w -> w.retractedAt().span().latest();
            case Content c -> {
                Edtf revised = c.heading().revisedAt();
                yield (revised == null ? c.heading().publishedAt() : revised).span().latest();
            }
        };
    }

    private int nature(int revision) {
        return Objects.requireNonNull(natures.get(revision));
    }

    private Stated content(int revision) {
        return Objects.requireNonNull(contents.get(revision));
    }
}
