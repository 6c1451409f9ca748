package dev.parley.core.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A meeting that is followed act by act, against all its claims replayed after each act. */
class OpenMeetingTest {

    private static final int ACTS = 40;

    private final List<MeetingClaim> claims = new ArrayList<>();
    private final List<Revision> kept = new ArrayList<>();
    private int number;

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void followed_act_by_act_it_has_the_revisions_of_a_replay(long seed) {
        Random random = new Random(seed);
        OpenMeeting open = new OpenMeeting(Instant.MAX, List.of(), List.of());
        for (int i = 0; i < ACTS; i++) {
            Shift shift = shift(random);
            open = reaching(shift, open, random);
            follow(open, shift);
        }
    }

    private void follow(OpenMeeting open, Shift shift) {
        OpenMeeting.Rewritten rewritten = open.on(shift);
        claims.removeAll(shift.gone());
        claims.addAll(shift.come());

        assertThat(kept)
                .map(Object::toString)
                .containsAll(rewritten.was().stream().map(Object::toString).toList());
        kept.removeIf(each -> rewritten.was().stream().anyMatch(each::readsLike));
        kept.addAll(rewritten.is());
        kept.sort(Comparator.comparing(Revision::knownFrom));
        assertThat(kept).hasToString(replayed().toString());
    }

    private List<Revision> replayed() {
        return MeetingTimeline.replay("round-2", claims, Instant.MAX)
                .map(MeetingTimeline::revisions)
                .orElse(List.of());
    }

    /** The one at hand or, now and then, one read anew with no more than it needs. */
    private OpenMeeting reaching(Shift shift, OpenMeeting atHand, Random random) {
        if (random.nextInt(3) > 0 && atHand.reaches(shift.from())) {
            return atHand;
        }
        Instant since = shift.from();
        List<Revision> before =
                kept.stream().filter(each -> each.knownFrom().isBefore(since)).toList();
        List<Revision> from = kept.subList(Math.max(before.size() - 1, 0), kept.size());
        return new OpenMeeting(
                since,
                claims.stream().filter(each -> !each.knownTo().isBefore(since)).toList(),
                from);
    }

    /** Something new, and something that goes or ends at another moment. */
    private Shift shift(Random random) {
        List<MeetingClaim> come = new ArrayList<>();
        List<MeetingClaim> gone = new ArrayList<>();
        if (random.nextBoolean() || claims.isEmpty()) {
            come.add(another(new RandomClaims(random).some(1).getFirst()));
        }
        if (!claims.isEmpty() && random.nextInt(3) > 0) {
            MeetingClaim goes = claims.get(random.nextInt(claims.size()));
            gone.add(goes);
            if (random.nextBoolean()) {
                come.add(ending(goes, random));
            }
        }
        come.removeAll(gone);
        return new Shift(gone, come);
    }

    /** One that no other is: each has a place and a time of recording of its own. */
    private MeetingClaim another(MeetingClaim claim) {
        number++;
        return copy(claim, number, claim.recordedAt().plusSeconds(number), claim.knownTo());
    }

    private static MeetingClaim ending(MeetingClaim claim, Random random) {
        Instant end =
                random.nextInt(3) == 0
                        ? Instant.MAX
                        : claim.knownFrom().plus(Duration.ofHours(12L * random.nextInt(1, 9)));
        return copy(claim, claim.place(), claim.recordedAt(), end);
    }

    private static MeetingClaim copy(
            MeetingClaim claim, int place, Instant recordedAt, Instant knownTo) {
        return new MeetingClaim(
                claim.report(),
                claim.source(),
                claim.externalId(),
                place,
                claim.development(),
                recordedAt,
                claim.knownFrom(),
                knownTo,
                claim.placedAt().plusSeconds(1),
                claim.meeting(),
                claim.status(),
                claim.round(),
                claim.when(),
                claim.where(),
                claim.origin());
    }
}
