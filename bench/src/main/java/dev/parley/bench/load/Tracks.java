package dev.parley.bench.load;

import dev.parley.core.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reports of whole negotiations, the same ones every time, and in the order of the news. */
public final class Tracks {

    /** How the name of each negotiation of a wide log begins. */
    public static final String WIDE = "track-";

    /** The name of the negotiation of a deep log. */
    public static final String DEEP = "deep";

    /** How many versions each report of a wide log has. */
    private static final int USUAL_VERSIONS = 4;

    private static final Instant FIRST_START = Instant.parse("2020-01-01T00:00:00Z");
    private static final Instant DEEP_START = Instant.parse("2018-01-01T00:00:00Z");
    private static final Duration BETWEEN_STARTS = Duration.ofHours(2);

    private final int least;
    private final Iterator<Track.Told> told;

    private Tracks(int least, Stream<Track> tracks) {
        this.least = least;
        this.told = tracks.flatMap(Track::told).iterator();
    }

    /** Ever more negotiations of 1,280 claims, one begun two hours after the other. */
    public static Tracks wide() {
        return new Tracks(
                claims(USUAL_VERSIONS),
                IntStream.iterate(0, number -> number + 1).mapToObj(Tracks::track));
    }

    /** One negotiation whose reports are revised until it has so many claims. */
    public static Tracks deep(int claims) {
        int versions = Math.ceilDiv(claims, claims(1));
        return new Tracks(
                TrackForms.DEVELOPMENTS, Stream.of(new Track(DEEP, DEEP_START, versions)));
    }

    private static Track track(int number) {
        Instant start = FIRST_START.plus(BETWEEN_STARTS.multipliedBy(number));
        return new Track(WIDE + number, start, USUAL_VERSIONS);
    }

    private static int claims(int versions) {
        return Track.REPORTS * TrackForms.DEVELOPMENTS * versions;
    }

    /** The next reports, which tell so many claims; of a wide log, of whole negotiations. */
    public Reports.Batch next(int claims) {
        List<byte[]> documents = new ArrayList<>();
        int wanted = Math.ceilDiv(claims, least) * least / TrackForms.DEVELOPMENTS;
        while (documents.size() < wanted && told.hasNext()) {
            documents.add(Json.bytes(new TrackForms(told.next()).report()));
        }
        return new Reports.Batch(documents, documents.size() * (1 + TrackForms.DEVELOPMENTS));
    }
}
