package dev.parley.core.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.Test;

/**
 * Why Parley has a log of its own: in two cases a reader of Axon's JDBC engine never hears of an
 * event that was committed, and nobody is told.
 */
class StockEngineLossTest {

    private static final Instant OLD = Instant.parse("1990-01-01T00:00:00Z");
    private static final Duration AT_ONCE = Duration.ZERO;
    // Its default of a minute, as the test need not take one.
    private static final int GAP_TIMEOUT_MILLIS = 200;
    private static final Duration TOO_LONG = Duration.ofMillis(2 * GAP_TIMEOUT_MILLIS);

    private final LogFixture database = LogFixture.fresh();
    private final SlowWriterStory ours = new SlowWriterStory(database, database.engine());

    @Test
    void with_a_new_timestamp_the_stock_engine_gives_the_slow_event_late() {
        assertThat(stock().tell(Instant.now(), AT_ONCE)).containsExactly("quick", "slow", "later");
    }

    @Test
    void with_an_old_timestamp_the_stock_engine_loses_the_slow_event() {
        assertThat(stock().tell(OLD, AT_ONCE)).containsExactly("quick", "later");
    }

    @Test
    void after_its_gap_timeout_the_stock_engine_loses_the_slow_event() {
        assertThat(impatientStock().tell(Instant.now(), TOO_LONG))
                .containsExactly("quick", "later");
    }

    @Test
    void with_an_old_timestamp_the_log_gives_every_event_in_order() {
        assertThat(ours.tell(OLD, AT_ONCE)).containsExactly("slow", "quick", "later");
    }

    @Test
    void after_however_long_the_log_gives_every_event_in_order() {
        assertThat(ours.tell(Instant.now(), TOO_LONG)).containsExactly("slow", "quick", "later");
    }

    private SlowWriterStory stock() {
        return story(StockEngine.over(database.dataSource(), database.transactions()));
    }

    private SlowWriterStory impatientStock() {
        return story(
                StockEngine.withGapTimeout(
                        GAP_TIMEOUT_MILLIS, database.dataSource(), database.transactions()));
    }

    private SlowWriterStory story(EventStorageEngine engine) {
        return new SlowWriterStory(database, engine);
    }
}
