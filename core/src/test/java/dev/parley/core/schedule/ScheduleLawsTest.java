package dev.parley.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScheduleLawsTest {

    private static final int SETS_PER_SEED = 100;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_schedule_equals_the_naive_reading_of_the_design(long seed) {
        RandomClaims random = new RandomClaims(new Random(seed));
        for (int i = 0; i < SETS_PER_SEED; i++) {
            List<MeetingClaim> live = random.some(9);
            assertThat(Resolution.resolve(live).map(ScheduleLawsTest::naive))
                    .as(() -> told(live).toString())
                    .hasValue(required(NaiveSchedule.of(live)));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_revisions_equal_the_naive_reading_of_the_design(long seed) {
        RandomClaims random = new RandomClaims(new Random(seed));
        for (int i = 0; i < SETS_PER_SEED; i++) {
            List<MeetingClaim> claims = random.some(9);
            Instant asOf = random.moment(5);
            assertThat(revised(claims, asOf))
                    .as(() -> asOf + ": " + told(claims))
                    .isEqualTo(NaiveRevisions.of(claims, asOf).lines());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void the_order_of_arrival_changes_neither_schedule_nor_revisions(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < SETS_PER_SEED; i++) {
            List<MeetingClaim> claims = new RandomClaims(random).some(9);
            List<MeetingClaim> shuffled = new ArrayList<>(claims);
            Collections.shuffle(shuffled, random);
            assertThat(Resolution.resolve(shuffled)).isEqualTo(Resolution.resolve(claims));
            assertThat(MeetingTimeline.replay("round-2", shuffled, Instant.MAX))
                    .isEqualTo(MeetingTimeline.replay("round-2", claims, Instant.MAX));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_revision_is_caused_by_a_claim_that_came_or_went_at_its_moment(long seed) {
        RandomClaims random = new RandomClaims(new Random(seed));
        for (int i = 0; i < SETS_PER_SEED; i++) {
            List<MeetingClaim> claims = random.some(9);
            assertThat(timelines(claims, Instant.MAX))
                    .flatMap(MeetingTimeline::revisions)
                    .allSatisfy(revision ->
                            assertThat(revision.knownFrom()).isIn(moments(claims, revision)));
        }
    }

    /** When the claims come and go that may be the one that a revision names. */
    private static List<Instant> moments(List<MeetingClaim> claims, Revision revision) {
        Cause cause = revision.cause();
        return claims.stream()
                .filter(claim -> claim.report().equals(cause.report()))
                .filter(claim -> claim.development().equals(cause.development()))
                .flatMap(claim -> Stream.of(claim.knownFrom(), claim.knownTo()))
                .toList();
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void a_schedule_at_a_moment_reads_like_its_last_revision(long seed) {
        RandomClaims random = new RandomClaims(new Random(seed));
        for (int i = 0; i < SETS_PER_SEED; i++) {
            assertThat(timelines(random.some(9), random.moment(5)))
                    .allSatisfy(timeline -> {
                        Revision last = timeline.revisions().getLast();
                        assertThat(timeline.revisions()).hasSize(timeline.meeting().revision());
                        assertThat(last.status()).isEqualTo(timeline.meeting().status());
                        assertThat(last.when()).isEqualTo(timeline.meeting().when());
                    });
        }
    }

    private static List<NaiveRevisions.Line> revised(List<MeetingClaim> claims, Instant asOf) {
        return timelines(claims, asOf).stream()
                .flatMap(timeline -> NaiveRevisions.told(timeline).stream())
                .toList();
    }

    private static List<MeetingTimeline> timelines(List<MeetingClaim> claims, Instant asOf) {
        return MeetingTimeline.replay("round-2", claims, asOf).stream().toList();
    }

    private static NaiveSchedule naive(Schedule schedule) {
        return new NaiveSchedule(
                schedule.when(),
                schedule.where(),
                schedule.status().slug(),
                schedule.contested(),
                schedule.support(),
                schedule.dissent());
    }

    private static NaiveSchedule required(@Nullable NaiveSchedule schedule) {
        return Objects.requireNonNull(schedule);
    }

    private static List<String> told(List<MeetingClaim> claims) {
        return claims.stream()
                .map(c ->
                        "%s (%s) %s %s at %s, known %s to %s"
                                .formatted(
                                        c.source(),
                                        c.voice(),
                                        c.status(),
                                        c.when(),
                                        c.where(),
                                        c.knownFrom(),
                                        c.knownTo()))
                .toList();
    }
}
