/** What is announced, told to a topic of Kafka: at least once, and in order per negotiation. */
@NullMarked
package dev.parley.projections.kafka;

import org.jspecify.annotations.NullMarked;
