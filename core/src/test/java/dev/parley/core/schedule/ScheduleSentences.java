package dev.parley.core.schedule;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.time.Moment;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Given these claims about a meeting, then this is its schedule. Claims become known an hour apart,
 * in the order in which they are told, unless they say otherwise.
 */
final class ScheduleSentences {

    private static final Instant FIRST = Instant.parse("2026-01-20T00:00:00Z");

    private final List<MeetingClaim> claims;
    private Instant asOf = Moment.parse("2026-12-31");

    private ScheduleSentences(List<MeetingClaim> claims) {
        this.claims = claims;
    }

    static ScheduleSentences given(ClaimBuilder... claims) {
        List<MeetingClaim> built = new ArrayList<>();
        for (ClaimBuilder claim : claims) {
            Instant told = FIRST.plus(Duration.ofHours(built.size()));
            built.add(claim.knownFromAtLeast(told).build());
        }
        return new ScheduleSentences(built);
    }

    ScheduleSentences asOf(String moment) {
        asOf = Moment.parse(moment);
        return this;
    }

    Schedule schedule() {
        return Resolution.resolve(live().reversed()).orElseThrow();
    }

    Explanation explanation() {
        return Explanation.of(live().reversed()).orElseThrow();
    }

    private List<MeetingClaim> live() {
        return claims.stream().filter(claim -> claim.knownAt(asOf)).toList();
    }

    ScheduleSentences then(@Nullable String when, Status status) {
        assertThat(text(schedule())).isEqualTo(when);
        assertThat(schedule().status()).isEqualTo(status);
        return this;
    }

    ScheduleSentences at(@Nullable String where) {
        assertThat(schedule().where()).isEqualTo(where);
        return this;
    }

    ScheduleSentences supportedBy(String... voices) {
        assertThat(schedule().support()).map(MeetingClaim::voice).containsExactly(voices);
        return this;
    }

    ScheduleSentences deniedBy(String... voices) {
        assertThat(schedule().dissent()).map(MeetingClaim::voice).containsExactly(voices);
        return this;
    }

    ScheduleSentences contested() {
        assertThat(schedule().contested()).as("contested").isTrue();
        return this;
    }

    ScheduleSentences uncontested() {
        assertThat(schedule().contested()).as("contested").isFalse();
        return this;
    }

    /** Each as its number, when, where and status, as far as it has them. */
    ScheduleSentences revised(String... lines) {
        assertThat(lines()).containsExactly(lines);
        return this;
    }

    /** Each as the source and development that caused it, and when it did. */
    ScheduleSentences causedBy(String... lines) {
        assertThat(timeline().revisions()).map(this::cause).containsExactly(lines);
        return this;
    }

    /** Each as its source, its role, the rule, what it refined, and the source it lost to. */
    ScheduleSentences explained(String... lines) {
        assertThat(explanation().hearings()).map(ScheduleSentences::heard).containsExactly(lines);
        return this;
    }

    ScheduleSentences wonBy(String source) {
        assertThat(explanation().won().claim().source()).isEqualTo(source);
        return this;
    }

    private static String heard(Hearing hearing) {
        return hearing.claim().source()
                + ": "
                + hearing.role().slug()
                + ", "
                + hearing.rule().slug()
                + hearing.refined().stream().map(each -> " " + each.slug()).collect(joining())
                + hearing.yieldsTo().map(claim -> ", to " + claim.source()).orElse("");
    }

    MeetingTimeline timeline() {
        return MeetingTimeline.replay("round-2", claims, asOf).orElseThrow();
    }

    static @Nullable String text(Schedule schedule) {
        return schedule.when() == null ? null : schedule.when().text();
    }

    private List<String> lines() {
        List<Revision> revisions = timeline().revisions();
        return IntStream.range(0, revisions.size())
                .mapToObj(i -> line(i + 1, revisions.get(i)))
                .toList();
    }

    private static String line(int number, Revision revision) {
        return Stream.of(number, revision.when(), revision.where(), revision.status().slug())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(joining(" "));
    }

    private String cause(Revision revision) {
        return "%s/%s at %s"
                .formatted(
                        revision.cause().source(),
                        externalId(revision.cause()),
                        revision.knownFrom());
    }

    private String externalId(Cause cause) {
        return claims.stream()
                .filter(claim -> claim.report().equals(cause.report()))
                .map(MeetingClaim::externalId)
                .findFirst()
                .orElseThrow();
    }
}
