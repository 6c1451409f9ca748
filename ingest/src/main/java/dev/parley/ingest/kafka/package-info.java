/** The door over Kafka: reports from a topic, and what becomes of those that cannot be taken. */
@NullMarked
package dev.parley.ingest.kafka;

import org.jspecify.annotations.NullMarked;
