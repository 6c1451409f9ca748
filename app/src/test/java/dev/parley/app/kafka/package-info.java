/** Kafka at both ends, with real brokers that stop and start. */
@NullMarked
package dev.parley.app.kafka;

import org.jspecify.annotations.NullMarked;
