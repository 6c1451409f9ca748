package dev.parley.bench;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.bench.kafka.KafkaImport;
import dev.parley.bench.kafka.Topic;
import dev.parley.bench.load.Reports;
import dev.parley.bench.measure.Figures;
import dev.parley.bench.measure.Outcome;
import dev.parley.bench.measure.Ratio;
import dev.parley.bench.measure.Rounds;
import dev.parley.bench.measure.Row;
import dev.parley.bench.measure.Trial;
import dev.parley.bench.parley.Import;
import dev.parley.bench.parley.ParleyNode;
import java.util.List;

/** How many events a second are committed, when reports come over Kafka instead of in bulk. */
final class KafkaBenchmark implements Benchmark {

    @Override
    public String name() {
        return "kafka";
    }

    @Override
    public int usualEvents() {
        return 200_000;
    }

    @Override
    public Outcome run(DatabaseAddress database, int events) {
        try (Topic topic = Topic.start();
                ParleyNode parley = ParleyNode.start(database, "bench");
                KafkaImport kafka = KafkaImport.start(topic, parley)) {
            int each = Math.max(1, events / Rounds.MEASURED);
            List<Row> rows = Rounds.of(List.of(kafka(kafka, each), append(parley, each)), WARM_UP);
            return new Outcome(name(), events, rows, ratios(rows));
        }
    }

    private static Trial kafka(KafkaImport in, int events) {
        Reports reports = new Reports("kafka", 1);
        return new Trial(
                "kafka",
                () -> {
                    Reports.Batch batch = reports.next(events);
                    return Figures.rate(batch.events(), in.nanos(batch));
                });
    }

    private static Trial append(ParleyNode node, int events) {
        Reports reports = new Reports("append", 1);
        Import in = new Import(node.intake());
        return new Trial(
                "append",
                () -> {
                    Reports.Batch batch = reports.next(events);
                    return Figures.rate(batch.events(), in.nanos(batch));
                });
    }

    private static List<Ratio> ratios(List<Row> rows) {
        double vsAppend = rows.get(0).eventsPerSecond() / rows.get(1).eventsPerSecond();
        return List.of(Ratio.atLeast(0.7, "vsAppend", vsAppend));
    }
}
