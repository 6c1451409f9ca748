package dev.parley.bench.load;

import dev.parley.bench.measure.Figures;
import dev.parley.bench.measure.Latencies;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Many clients that each post one report, wait for the answer, and post the next. */
public record HttpClients(int count, int port, String path) {

    /** Posts every document once. */
    public Figures post(Reports.Batch batch) throws Exception {
        Queue<Double> millis = new ConcurrentLinkedQueue<>();
        long nanos = Crew.nanos(count, batch.documents(), () -> client(millis));
        Latencies latencies =
                new Latencies(millis.stream().mapToDouble(Double::doubleValue).toArray());
        return Figures.rate(batch.events(), nanos)
                .and("reportsPerSecond", batch.documents().size() * 1e9 / nanos)
                .and("p50Ms", latencies.p50())
                .and("p99Ms", latencies.p99());
    }

    private Crew.Member<byte[]> client(Queue<Double> millis) throws Exception {
        HttpConnection connection = new HttpConnection(port, path);
        return new Crew.Member<>() {
            @Override
            public void take(byte[] document) throws Exception {
                long start = System.nanoTime();
                requireCreated(connection.post(document));
                millis.add((System.nanoTime() - start) / 1e6);
            }

            @Override
            public void leave() throws Exception {
                connection.close();
            }
        };
    }

    private static void requireCreated(int status) {
        if (status != 201) {
            throw new IllegalStateException("A report was answered with " + status);
        }
    }
}
