package dev.parley.bench.asof;

import dev.parley.bench.load.HttpClients;
import dev.parley.bench.measure.Rounds;
import dev.parley.bench.measure.Row;
import dev.parley.bench.measure.Trial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Asks the product's questions over HTTP, each alone and all in one. */
public final class HttpReads {

    /** All questions, each as often as the others. */
    public static final String MIX = "mix";

    private static final int CLIENTS = 8;

    private final HttpClients clients;
    private final List<Point> points;
    private final Random random = new Random(1);

    public HttpReads(int port, List<Point> points) {
        this.clients = new HttpClients(CLIENTS, port);
        this.points = List.copyOf(points);
    }

    static String name(String question) {
        return question + ", over HTTP";
    }

    /** Asks so often a round. */
    public List<Row> measure(int perRound, Duration warmUp) {
        List<Trial> trials = new ArrayList<>();
        for (Question question : Question.values()) {
            trials.add(trial(question.words(), perRound, () -> question));
        }
        Question[] all = Question.values();
        trials.add(trial(MIX, 2 * perRound, () -> all[random.nextInt(all.length)]));
        return Rounds.of(trials, warmUp);
    }

    private Trial trial(String name, int perRound, Supplier<Question> question) {
        return new Trial(name(name), () -> clients.get(targets(perRound, question)));
    }

    private List<String> targets(int count, Supplier<Question> question) {
        List<String> targets = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            targets.add(question.get().target(points.get(random.nextInt(points.size()))));
        }
        return targets;
    }
}
