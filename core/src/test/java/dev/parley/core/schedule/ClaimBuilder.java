package dev.parley.core.schedule;

import dev.parley.core.development.Details;
import dev.parley.core.development.Development;
import dev.parley.core.development.Development.MeetingCancelled;
import dev.parley.core.development.Development.MeetingHeld;
import dev.parley.core.development.Development.MeetingPostponed;
import dev.parley.core.development.Development.MeetingScheduled;
import dev.parley.core.development.Development.PositionTaken;
import dev.parley.core.development.Development.RoundHeld;
import dev.parley.core.development.Encounter;
import dev.parley.core.development.Firmness;
import dev.parley.core.report.ReportId;
import dev.parley.core.time.Edtf;
import dev.parley.core.time.Moment;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says in a sentence what a claim claims. */
final class ClaimBuilder {

    private static final Encounter NOBODY = new Encounter(List.of(), List.of(), null);

    private final String source;
    private String externalId = "article";
    private int place;
    private String meeting = "round-2";
    private @Nullable String when;
    private @Nullable String where;
    private @Nullable String origin;
    private Firmness firmness = Firmness.TENTATIVE;
    private @Nullable Instant knownFrom;
    private Instant knownTo = Instant.MAX;
    private Function<Details, Development> kind =
            details -> new MeetingScheduled(details, firmness, List.of());

    private ClaimBuilder(String source) {
        this.source = source;
    }

    static ClaimBuilder claim(String source) {
        return new ClaimBuilder(source);
    }

    ClaimBuilder scheduled(String date) {
        when = date;
        return this;
    }

    ClaimBuilder confirmed() {
        firmness = Firmness.CONFIRMED;
        return this;
    }

    ClaimBuilder postponed() {
        return saying(details -> new MeetingPostponed(details, List.of()));
    }

    ClaimBuilder postponedTo(String date) {
        when = date;
        return postponed();
    }

    ClaimBuilder cancelled() {
        return saying(details -> new MeetingCancelled(details, List.of()));
    }

    ClaimBuilder held(String date) {
        when = date;
        return saying(details -> new RoundHeld(details, NOBODY));
    }

    ClaimBuilder heldAside(String date) {
        when = date;
        return saying(details -> new MeetingHeld(details, NOBODY));
    }

    ClaimBuilder position(String party, String issue, String position) {
        return saying(details -> new PositionTaken(details, party, issue, position));
    }

    private ClaimBuilder saying(Function<Details, Development> what) {
        kind = what;
        return this;
    }

    ClaimBuilder of(String name) {
        meeting = name;
        return this;
    }

    ClaimBuilder at(String town) {
        where = town;
        return this;
    }

    ClaimBuilder origin(String voice) {
        origin = voice;
        return this;
    }

    ClaimBuilder in(String article) {
        externalId = article;
        return this;
    }

    ClaimBuilder place(int number) {
        place = number;
        return this;
    }

    ClaimBuilder knownFrom(String moment) {
        return knownFrom(Moment.parse(moment));
    }

    ClaimBuilder knownFrom(Instant moment) {
        knownFrom = moment;
        return this;
    }

    ClaimBuilder until(String moment) {
        return until(Moment.parse(moment));
    }

    ClaimBuilder until(Instant moment) {
        knownTo = moment;
        return this;
    }

    /** Known from then unless it was said from when. */
    ClaimBuilder knownFromAtLeast(Instant moment) {
        knownFrom = knownFrom == null ? moment : knownFrom;
        return this;
    }

    Claim claim() {
        Instant from = knownFrom == null ? Instant.EPOCH : knownFrom;
        return new Claim(
                ReportId.of(source, externalId),
                source,
                externalId,
                place,
                1,
                1,
                Instant.parse("2026-03-01T00:00:00Z"),
                from,
                knownTo,
                Instant.parse("2026-03-02T00:00:00Z"),
                kind.apply(details()));
    }

    MeetingClaim build() {
        return MeetingClaim.of(claim()).findFirst().orElseThrow();
    }

    private Details details() {
        return new Details(
                "d" + place,
                "abu-dhabi-trilateral",
                meeting,
                "A claim.",
                when == null ? null : Edtf.parse(when),
                where,
                List.of(),
                null,
                origin,
                null);
    }
}
