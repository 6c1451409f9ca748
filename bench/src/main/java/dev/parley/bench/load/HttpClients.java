package dev.parley.bench.load;

import dev.parley.bench.measure.Figures;
import dev.parley.bench.measure.Latencies;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Many clients that each make one request, wait for the answer, and make the next. */
public record HttpClients(int count, int port) {

    /** How many questions were answered in a second. */
    public static final String READS_PER_SECOND = "readsPerSecond";

    /** Posts every document once. */
    public Figures post(String path, Reports.Batch batch) throws Exception {
        Run run = run(batch.documents(), (http, each) -> http.post(path, each), 201);
        return Figures.rate(batch.events(), run.nanos())
                .and("reportsPerSecond", batch.documents().size() * 1e9 / run.nanos())
                .and("p50Ms", run.latencies().p50())
                .and("p99Ms", run.latencies().p99());
    }

    /** Asks every question once. */
    public Figures get(List<String> targets) throws Exception {
        Run run = run(targets, HttpConnection::get, 200);
        double rate = targets.size() * 1e9 / run.nanos();
        return new Figures(new LinkedHashMap<>(Map.of(READS_PER_SECOND, rate)))
                .and(run.latencies().figures());
    }

    private record Run(long nanos, Latencies latencies) {}

    /** Makes a request of a piece of work, and gives back the status of the answer. */
    @FunctionalInterface
    private interface Request<T> {
        int status(HttpConnection http, T piece) throws IOException;
    }

    private <T> Run run(List<T> work, Request<T> request, int expected) throws Exception {
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        long nanos = Crew.nanos(count, work, () -> client(request, expected, millis));
        return new Run(nanos, new Latencies(millis));
    }

    private <T> Crew.Member<T> client(Request<T> request, int expected, Queue<Double> millis)
            throws Exception {
        HttpConnection connection = new HttpConnection(port);
        return new Crew.Member<>() {
            @Override
            public void take(T piece) throws Exception {
                long start = System.nanoTime();
                int status = request.status(connection, piece);
                millis.add((System.nanoTime() - start) / 1e6);
                require(expected, status);
            }

            @Override
            public void leave() throws Exception {
                connection.close();
            }
        };
    }

    private static void require(int expected, int status) {
        if (status != expected) {
            throw new IllegalStateException("A request was answered with " + status);
        }
    }
}
