package dev.parley.projections.kafka;

import dev.parley.core.wire.Json;
import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.kafka.KafkaMessageFactory;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.kafka.clients.producer.ProducerRecord;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes announcements as records, each a CloudEvent.
 *
 * @param structured whether the whole event stands in the value, instead of in headers around data
 */
record Developments(String topic, boolean structured) {

    /**
     * What the feed says, once for each negotiation that it is about; what is about none is told
     * under its report's name.
     */
    Stream<ProducerRecord<String, byte[]>> records(Announced announced) {
        ObjectNode envelope = Json.object(announced.envelope());
        List<String> negotiations = announced.negotiations();
        return negotiations.isEmpty()
                ? Stream.of(record(envelope.path("source").asString(), event(envelope).build()))
                : negotiations.stream()
                        .map(each -> record(each, event(envelope).withSubject(each).build()));
    }

    private static io.cloudevents.core.v1.CloudEventBuilder event(ObjectNode envelope) {
        return CloudEventBuilder.v1()
                .withId(envelope.path("id").asString())
                .withSource(URI.create(envelope.path("source").asString()))
                .withType(envelope.path("type").asString())
                .withTime(OffsetDateTime.parse(envelope.path("time").asString()))
                .withData(
                        envelope.path("datacontenttype").asString(),
                        Json.bytes(envelope.path("data")));
    }

    private ProducerRecord<String, byte[]> record(String key, CloudEvent event) {
        var writer = KafkaMessageFactory.createWriter(topic, key);
        return structured
                ? writer.writeStructured(event, JsonFormat.CONTENT_TYPE)
                : writer.writeBinary(event);
    }
}
