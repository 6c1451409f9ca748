package dev.parley.bench.load;

import dev.parley.core.wire.Json;
import dev.parley.core.wire.JsonObject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/**
 * Negotiations as they are reported, one after the other: each has ten meetings, and forty reports
 * of eight developments that are filed a day apart and then revised. At its end 24 live claims are
 * about each meeting.
 */
public final class Tracks {

    public static final int MEETINGS = 10;
    public static final int REPORTS = 40;

    private static final int OF_MEETINGS = 6;
    private static final int DEVELOPMENTS = 8;
    private static final int SOURCES = 12;
    private static final int DAYS_TO_A_MOVE = 9;
    private static final LocalDateTime FIRST = LocalDateTime.of(2020, 1, 1, 6, 0);
    private static final int HOURS_BETWEEN = 2;
    private static final List<String> PARTIES = List.of("Russia", "Ukraine", "United States");
    private static final List<String> TOWNS = List.of("Abu Dhabi", "Geneva", "Istanbul");

    private final Random random = new Random(1);
    private final int versions;
    private int number;

    /** Negotiations whose reports have that many versions each. */
    public Tracks(int versions) {
        this.versions = versions;
    }

    /** How many versions of developments one negotiation makes. */
    public int claims() {
        return REPORTS * DEVELOPMENTS * versions;
    }

    /** The name of the negotiation of that number, from 0. */
    public static String name(int number) {
        return "track-" + number;
    }

    /** When its first report is known. */
    public static LocalDateTime start(int number) {
        return FIRST.plusHours((long) HOURS_BETWEEN * number);
    }

    /** One day's work of the coders: a version of a report. */
    private record Version(int report, int version) {

        int day() {
            return report + version;
        }
    }

    /** The reports of the next negotiation, in the order in which they become known. */
    public Reports.Batch next() {
        List<byte[]> documents = new ArrayList<>();
        for (int day = 0; day < REPORTS + versions; day++) {
            for (int report = Math.min(day, REPORTS - 1);
                    report >= 0 && day - report < versions;
                    report--) {
                documents.add(Json.bytes(document(new Version(report, day - report))));
            }
        }
        number++;
        return new Reports.Batch(documents, documents.size() * (1 + DEVELOPMENTS));
    }

    private ObjectNode document(Version version) {
        LocalDateTime published = start(number).plusDays(version.report());
        return new JsonObject()
                .put("source", "source-" + version.report() % SOURCES)
                .put("externalId", "%s-%d".formatted(name(number), version.report()))
                .put("url", "https://news.example.org/" + name(number) + "/" + version.report())
                .put("headline", new Prose(random).headline())
                .put("language", "en")
                .put("publishedAt", published + ":00Z")
                .put(
                        "revisedAt",
                        version.version() == 0
                                ? null
                                : published.plusDays(version.version()) + ":00Z")
                .list(
                        "developments",
                        IntStream.range(0, DEVELOPMENTS)
                                .mapToObj(place -> development(version, place))
                                .toList())
                .node();
    }

    private ObjectNode development(Version version, int place) {
        JsonObject json =
                new JsonObject()
                        .put("id", "development-" + place)
                        .put("negotiation", name(number))
                        .put("summary", new Prose(random).summary());
        return place < OF_MEETINGS
                ? meeting(version, (version.report() * OF_MEETINGS + place) % MEETINGS, json)
                : place == OF_MEETINGS ? position(version, json) : statement(json);
    }

    private ObjectNode meeting(Version version, int meeting, JsonObject json) {
        LocalDate when =
                start(number)
                        .toLocalDate()
                        .plusDays(60 + 7L * meeting + version.day() / DAYS_TO_A_MOVE % 3);
        return json.put("kind", "meeting-scheduled")
                .put("meeting", "round-" + meeting)
                .put("when", when)
                .put("where", random.nextInt(4) == 0 ? TOWNS.get(meeting % TOWNS.size()) : null)
                .texts("parties", PARTIES)
                .node();
    }

    private ObjectNode position(Version version, JsonObject json) {
        return json.put("kind", "position-taken")
                .put("party", PARTIES.get(version.report() % PARTIES.size()))
                .put("issue", "issue-" + version.report() % 12)
                .put("position", new Prose(random).headline())
                .node();
    }

    private ObjectNode statement(JsonObject json) {
        return json.put("kind", "statement-made")
                .put(
                        "speaker",
                        Json.object()
                                .put("name", "Official %d".formatted(random.nextInt(200)))
                                .put("party", PARTIES.get(random.nextInt(PARTIES.size()))))
                .node();
    }
}
