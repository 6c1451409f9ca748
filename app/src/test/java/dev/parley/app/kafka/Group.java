package dev.parley.app.kafka;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.MemberDescription;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The consumers of reports, as the broker sees them. */
final class Group implements AutoCloseable {

    private static final String NAME = "parley";

    private final Admin admin;

    Group(String bootstrap) {
        admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
    }

    /** How many records the group is done with. */
    long committed() throws ExecutionException, InterruptedException {
        return offsets().values().stream()
                .filter(Objects::nonNull)
                .mapToLong(OffsetAndMetadata::offset)
                .sum();
    }

    /** How many records of the topic there are. */
    long sent(int partitions) throws ExecutionException, InterruptedException {
        Map<TopicPartition, OffsetSpec> latest =
                IntStream.range(0, partitions)
                        .boxed()
                        .collect(
                                Collectors.toMap(
                                        each -> new TopicPartition(Reports.TOPIC, each),
                                        _ -> OffsetSpec.latest()));
        return admin.listOffsets(latest).all().get().values().stream()
                .mapToLong(each -> each.offset())
                .sum();
    }

    List<String> members() throws ExecutionException, InterruptedException {
        return Objects.requireNonNull(
                        admin.describeConsumerGroups(List.of(NAME)).all().get().get(NAME))
                .members()
                .stream()
                .map(MemberDescription::consumerId)
                .toList();
    }

    /** Lets the only partition be delivered again from an offset on. */
    void goBackTo(long offset) throws ExecutionException, InterruptedException {
        TopicPartition only = new TopicPartition(Reports.TOPIC, 0);
        admin.alterConsumerGroupOffsets(NAME, Map.of(only, new OffsetAndMetadata(offset)))
                .all()
                .get();
    }

    private Map<TopicPartition, OffsetAndMetadata> offsets()
            throws ExecutionException, InterruptedException {
        return admin.listConsumerGroupOffsets(NAME).partitionsToOffsetAndMetadata().get();
    }

    @Override
    public void close() {
        admin.close();
    }
}
