package dev.parley.core.log;

import static dev.parley.core.log.LogFixture.act;
import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import dev.parley.core.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockJumpTest {

    private static final int DAY = 86_400;

    private final HikariDataSource dataSource = (HikariDataSource) TestDatabase.fresh();
    private final LogFixture log = LogFixture.on(dataSource);

    /** The clock of a database cannot be set, but another can be found in its place. */
    @BeforeEach
    void replaceTheClock() {
        log.jdbc()
                .sql(
                        """
                        create table jump as select 0 as seconds;

                        create function public.clock_timestamp() returns timestamptz
                        language sql volatile as $$
                            select pg_catalog.clock_timestamp() + seconds * interval '1 second'
                            from public.jump
                        $$;

                        do $$ begin
                            execute format(
                                'alter database %I set search_path = public, pg_catalog',
                                current_database());
                        end $$
                        """)
                .update();
        dataSource.getHikariPoolMXBean().softEvictConnections();
    }

    @Test
    void a_clock_that_jumps_disturbs_neither_positions_nor_the_order_of_record_times() {
        long seed = 20;
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            jumpTo(random.nextInt(-DAY, DAY));
            log.append(act("stream " + i, 2));
        }

        var entries = log.log().read(0, 1_000);
        assertThat(entries)
                .extracting(LogEntry::position)
                .containsExactlyElementsOf(LongStream.rangeClosed(1, 200).boxed().toList());
        assertThat(entries).extracting(LogEntry::recordedAt).isSorted();
        assertThat(entries.stream().map(LogEntry::recordedAt).distinct()).hasSize(100);
        assertThat(entries)
                .filteredOn(entry -> entry.sequence() == 1)
                .allSatisfy(this::isTheLastRecordedByThen);
    }

    @Test
    void a_log_whose_clock_was_ahead_waits_at_its_last_moment_for_the_clock_to_catch_up() {
        jumpTo(DAY);
        Instant ahead = log.append(act("one", 1)).getFirst().recordedAt();
        assertThat(ahead).isAfter(Instant.now().plus(Duration.ofHours(23)));

        jumpTo(-DAY);
        assertThat(log.append(act("two", 1)).getFirst().recordedAt())
                .isEqualTo(ahead.plusNanos(1_000));

        jumpTo(2 * DAY);
        assertThat(log.append(act("three", 1)).getFirst().recordedAt())
                .isAfter(ahead.plus(Duration.ofHours(23)));
    }

    private void isTheLastRecordedByThen(LogEntry entry) {
        assertThat(log.log().positionAt(entry.recordedAt())).isEqualTo(entry.position());
    }

    private void jumpTo(int seconds) {
        log.jdbc().sql("update public.jump set seconds = ?").param(seconds).update();
    }
}
