package dev.parley.bench.load;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One negotiation as the news tells it: a report a day about its ten meetings, each revised a day
 * at a time, so that in the end 24 claims are live about each meeting.
 *
 * @param versions how many each report comes to have
 */
record Track(String name, Instant start, int versions) {

    static final int REPORTS = 40;
    static final int MEETINGS = 10;

    private static final Duration BETWEEN_REPORTS = Duration.ofDays(1).plusMinutes(7);
    private static final Duration BETWEEN_VERSIONS = Duration.ofDays(1).plusMinutes(13);

    /** A version of a report, and when the world comes to know it. */
    record Told(Track track, int report, int version, Instant at) {

        /** How much of the negotiation's life is over by then. */
        double progress() {
            return (double) Duration.between(track.start, at).toSeconds()
                    / track.life().toSeconds();
        }
    }

    /** All that is told, in known order. */
    Stream<Told> told() {
        return IntStream.range(0, REPORTS)
                .boxed()
                .flatMap(report ->
                        IntStream.range(0, versions).mapToObj(version -> told(report, version)))
                .sorted(Comparator.comparing(Told::at));
    }

    Told told(int report, int version) {
        Instant at =
                start.plus(BETWEEN_REPORTS.multipliedBy(report))
                        .plus(BETWEEN_VERSIONS.multipliedBy(version));
        return new Told(this, report, version, at);
    }

    /** When a meeting takes place. */
    Instant held(int meeting) {
        return start.plusSeconds((long) (life().toSeconds() * share(meeting)));
    }

    /** The share of the negotiation's life that is over when a meeting takes place. */
    static double share(int meeting) {
        return 0.2 + 0.08 * meeting;
    }

    private Duration life() {
        return BETWEEN_REPORTS.multipliedBy(REPORTS).plus(BETWEEN_VERSIONS.multipliedBy(versions));
    }
}
