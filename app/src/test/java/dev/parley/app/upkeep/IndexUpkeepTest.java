package dev.parley.app.upkeep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import dev.parley.projections.upkeep.IndexUpkeep;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Indexes are made anew when their tables have grown by half, and else left alone. */
class IndexUpkeepTest {

    private static final int FEWEST = 100;

    private static RunningParley parley;
    private static JdbcTemplate jdbc;
    private static IndexUpkeep upkeep;

    @BeforeAll
    static void start() {
        parley = RunningParley.start();
        jdbc = parley.part(JdbcTemplate.class);
        upkeep = new IndexUpkeep(jdbc, FEWEST);
    }

    @AfterAll
    static void stop() {
        parley.close();
    }

    @BeforeEach
    void empty() {
        jdbc.update("delete from claim");
        jdbc.update("delete from index_upkeep");
    }

    @Test
    void an_index_is_made_anew_once_its_table_has_grown_by_half() {
        claims(100);
        String before = file();
        upkeep.tend();
        String after = file();
        assertThat(after).isNotEqualTo(before);

        upkeep.tend();
        claims(49);
        upkeep.tend();
        assertThat(file()).isEqualTo(after);

        claims(1);
        upkeep.tend();
        assertThat(file()).isNotEqualTo(after);
    }

    @Test
    void the_indexes_of_small_tables_are_left_alone() {
        claims(99);
        String before = file();

        upkeep.tend();

        assertThat(file()).isEqualTo(before);
    }

    @Test
    void what_an_attempt_left_that_was_broken_off_goes() {
        claims(100);
        jdbc.execute("create index claim_plane_ccnew on claim (position)");

        upkeep.tend();

        assertThat(jdbc.queryForObject("select to_regclass('claim_plane_ccnew')", String.class))
                .isNull();
        assertThat(indexed()).isEqualTo(100);
    }

    private static void claims(int more) {
        jdbc.update(
                """
                with laid as (
                    insert into version (report, revision, source, external_id, standing, heading,
                        position, recorded_at, known, recorded)
                    select gen_random_uuid(), 1, 'isw', 'article', 'live', '{}', each, now(),
                        tstzrange(now(), null), tstzrange(now(), null)
                    from generate_series(1, ?) each
                    returning *
                )
                insert into claim (report, revision, source, external_id, place, development,
                    negotiation, kind, position, recorded_at, known, recorded, round)
                select report, revision, source, external_id, 0, '1', 'talks', 'statement-made',
                    position, recorded_at, known, recorded, false
                from laid
                """,
                more);
        jdbc.execute("vacuum (analyze) claim");
    }

    /** Another after the index was made anew. */
    private static String file() {
        return String.valueOf(
                jdbc.queryForObject("select pg_relation_filenode('claim_plane')", Long.class));
    }

    private static int indexed() {
        return jdbc.query(
                        """
                        select from claim
                        where negotiation = 'talks' and known @> now() and recorded @> now()
                        """,
                        (_, number) -> number)
                .size();
    }
}
