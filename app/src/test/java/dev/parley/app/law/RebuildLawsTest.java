package dev.parley.app.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.app.testing.RunningParley;
import dev.parley.core.log.ReportLog;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.processing.ReadModels;
import dev.parley.projections.reading.Clocks;
import dev.parley.projections.rebuilding.OtherRebuildException;
import dev.parley.projections.rebuilding.RebuildStatus;
import dev.parley.projections.rebuilding.Rebuilder;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** Read models that are filled anew, beside those that came about act by act. */
@Timeout(120)
class RebuildLawsTest {

    private RunningParley parley;

    @BeforeEach
    void start() {
        parley = RunningParley.start();
    }

    @AfterEach
    void stop() {
        parley.close();
    }

    private void tell(long firstSeed, int histories) throws InterruptedException {
        parley.record(Histories.anyActs(firstSeed, histories));
    }

    @ParameterizedTest(name = "{0} events at once")
    @ValueSource(ints = {1, 7, 1_000})
    void rebuilt_in_batches_of_any_size_they_are_the_same(int batch) throws Exception {
        tell(0, 60);
        tell(20, 20);
        Tables before = Tables.of(parley);

        Rebuilds.run(rebuilder(batch), List.of());

        assertThat(Tables.of(parley)).isEqualTo(before);
        tell(60, 5);
        Tables after = Tables.of(parley);
        Rebuilds.run(parley.part(Rebuilder.class), List.of());
        assertThat(Tables.of(parley)).isEqualTo(after);
    }

    @Test
    void what_was_lost_is_made_again() throws Exception {
        tell(0, 10);
        Tables before = Tables.of(parley);
        parley.part(JdbcTemplate.class).update("delete from announcement");

        Rebuilds.run(parley.part(Rebuilder.class), List.of("claims"));

        assertThat(Tables.of(parley)).isEqualTo(before);
    }

    @Test
    void reads_are_served_and_reports_are_taken_meanwhile() throws Exception {
        tell(0, 200);
        String negotiation = new Histories(3).negotiation();
        Clocks clocks = new Clocks(null, Instant.now());
        int live = parley.part(Claims.class).live(negotiation, clocks).size();
        AtomicBoolean ended = new AtomicBoolean();
        CompletableFuture<Integer> reading =
                CompletableFuture.supplyAsync(() -> {
                    int reads = 0;
                    for (; !ended.get(); reads++) {
                        assertThat(parley.part(Claims.class).live(negotiation, clocks))
                                .hasSize(live);
                    }
                    return reads;
                });

        parley.part(Rebuilder.class).start(List.of());
        tell(1_000, 100);
        Rebuilds.awaitEnd(parley.part(Rebuilder.class));
        ended.set(true);

        assertThat(reading.get()).isPositive();
        Tables after = Tables.of(parley);
        Rebuilds.run(parley.part(Rebuilder.class), List.of());
        assertThat(Tables.of(parley)).isEqualTo(after);
    }

    @Test
    void a_read_that_lasts_is_waited_for() throws Exception {
        tell(0, 10);
        Tables before = Tables.of(parley);
        Rebuilder rebuilder = parley.part(Rebuilder.class);
        try (Connection reader = parley.part(DataSource.class).getConnection()) {
            reader.setAutoCommit(false);
            reader.createStatement().execute("select from claim");
            rebuilder.start(List.of());
            while (!rebuilder.status().orElseThrow().state().equals("switching")) {
                Thread.sleep(1);
            }
            Thread.sleep(2_500);
            assertThat(rebuilder.status().orElseThrow().state()).isEqualTo("switching");
            reader.rollback();
        }

        Rebuilds.awaitEnd(rebuilder);

        assertThat(Tables.of(parley)).isEqualTo(before);
    }

    @Test
    void one_that_was_left_half_way_is_resumed_by_whoever_comes_next() throws Exception {
        tell(0, 60);
        Tables before = Tables.of(parley);
        leaveHalfWay();

        Rebuilder next = parley.part(Rebuilder.class);
        RebuildStatus left = next.status().orElseThrow();
        assertThat(left.state()).isEqualTo("interrupted");
        assertThat(left.position()).isPositive().isLessThan(left.end());
        assertThat(Tables.of(parley)).isEqualTo(before);
        assertThatThrownBy(() -> next.start(List.of("another")))
                .isInstanceOf(OtherRebuildException.class)
                .hasMessage("A rebuild of claims is not at its end: resume it, or drop it.");

        Rebuilds.run(next, List.of());

        assertThat(Tables.of(parley)).isEqualTo(before);
    }

    @Test
    void one_that_was_left_half_way_can_be_dropped() throws Exception {
        tell(0, 60);
        Tables before = Tables.of(parley);
        leaveHalfWay();

        Rebuilder next = parley.part(Rebuilder.class);
        next.drop();

        assertThat(next.status()).isEmpty();
        assertThat(Tables.of(parley)).isEqualTo(before);
        Rebuilds.run(next, List.of("claims"));
        assertThat(Tables.of(parley)).isEqualTo(before);
    }

    private void leaveHalfWay() throws InterruptedException {
        Rebuilder first = rebuilder(1);
        first.start(List.of());
        while (first.status().orElseThrow().position() == 0) {
            Thread.sleep(1);
        }
        first.close();
    }

    private Rebuilder rebuilder(int batch) {
        return new Rebuilder(
                parley.part(ReportLog.class),
                parley.part(Progress.class),
                parley.part(ReadModels.class),
                parley.part(JdbcTemplate.class),
                parley.part(PlatformTransactionManager.class),
                batch);
    }
}
