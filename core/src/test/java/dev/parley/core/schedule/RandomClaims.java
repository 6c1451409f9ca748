package dev.parley.core.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Claims about one meeting at random: few voices, few dates and few moments, so that they meet. */
record RandomClaims(Random random) {

    static final Instant DAWN = Instant.parse("2026-01-20T00:00:00Z");

    private static final List<String> SOURCES = List.of("cgtn", "meduza", "tass");
    private static final List<String> VOICES = List.of("cgtn", "officials", "wire");
    private static final List<String> TOWNS = List.of("Abu Dhabi", "Geneva", "Istanbul");
    private static final List<String> DATES =
            List.of(
                    """
                    2026-02-01 2026-02-01? 2026-02-01/2026-02-01 2026-02-01~ 2026-01-31 2026-02-02 \
                    2026-01-26/2026-02-01 2026-01-26/2026-02-01~ 2026-02-04/2026-02-05 2026-02-05 \
                    2026-02-05/2026-02-06 2026-02 2026-01-25/.. ../2026-02-04 2026-02-01T09:00:00Z \
                    2026-02-01T13:00:00+04:00 2026-01-31T10:00:00Z 2026-01-31T09:59:59Z \
                    2026-02-02T11:59:59Z 2026-02-02T12:00:00Z 2026-02-02T11:59:59.999999Z \
                    2026-01-31T23:00:00Z/2026-02-01T20:00:00Z\
                    """
                            .split(" "));

    List<MeetingClaim> some(int most) {
        return IntStream.range(0, random.nextInt(1, most + 1)).mapToObj(this::claim).toList();
    }

    private MeetingClaim claim(int place) {
        ClaimBuilder claim =
                ClaimBuilder.claim(one(SOURCES)).in(one(List.of("x", "y"))).place(place);
        says(claim);
        if (random.nextInt(3) == 0) {
            claim.origin(one(VOICES));
        }
        if (random.nextInt(3) > 0) {
            claim.at(one(TOWNS));
        }
        return known(claim).build();
    }

    private void says(ClaimBuilder claim) {
        switch (random.nextInt(12)) {
            case 0 -> claim.cancelled();
            case 1 -> claim.postponed();
            case 2 -> claim.postponedTo(one(DATES));
            case 3 -> claim.held(one(DATES));
            case 4, 5, 6 -> claim.scheduled(one(DATES)).confirmed();
            default -> claim.scheduled(one(DATES));
        }
    }

    private ClaimBuilder known(ClaimBuilder claim) {
        Instant from = moment(0);
        claim.knownFrom(from);
        return random.nextInt(3) == 0
                ? claim.until(from.plus(Duration.ofHours(12L * random.nextInt(1, 8))))
                : claim;
    }

    /** Half days over a week, and now and then a microsecond off. */
    Instant moment(long shift) {
        Instant moment = DAWN.plus(Duration.ofHours(12 * (shift + random.nextInt(14))));
        return random.nextInt(6) == 0 ? moment.minusNanos(1_000) : moment;
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }
}
