package dev.parley.projections.upkeep;

import dev.parley.core.work.Worker;
import java.time.Duration;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Makes indexes anew, beside those that serve, whenever their tables have grown by half. A GiST
 * index into which rows came one by one has its entries on up to three times as many pages that a
 * read has to look at as one that was made of all rows at once.
 */
public final class IndexUpkeep {

    private static final Duration BETWEEN_LOOKS = Duration.ofMinutes(1);
    private static final int FEWEST_ROWS = 10_000;

    /** The only indexes of their kind that no constraint holds. */
    private static final List<String> INDEXES =
            List.of(
                    "claim_plane",
                    "claim_newest",
                    "schedule_revision_plane",
                    "version_newest",
                    "version_newest_of_source");

    /** Whoever writes the row is the one to make the index, on whatever node. */
    private static final String TAKE =
            """
            insert into index_upkeep
            select ?, reltuples from pg_class where oid = ?::regclass and reltuples >= ?
            on conflict (name) do update set rows = excluded.rows
            where excluded.rows >= 1.5 * index_upkeep.rows
            """;

    private final Worker worker = new Worker("parley-index-upkeep", this::run);
    private final JdbcTemplate jdbc;
    private final int fewestRows;

    /** Nothing happens before the start. */
    public IndexUpkeep(JdbcTemplate jdbc) {
        this(jdbc, FEWEST_ROWS);
    }

    /** One that begins with smaller tables, or larger ones. */
    public IndexUpkeep(JdbcTemplate jdbc, int fewestRows) {
        this.jdbc = jdbc;
        this.fewestRows = fewestRows;
    }

    public void start() {
        worker.start();
    }

    public void stop() {
        worker.close();
        worker.awaitEnd();
    }

    private void run(Worker current) throws InterruptedException {
        while (current.isOpen()) {
            current.rest(BETWEEN_LOOKS);
            if (current.isOpen()) {
                tend();
            }
        }
    }

    /** Makes those anew whose time has come. */
    public void tend() {
        for (String index : INDEXES) {
            if (jdbc.update(TAKE, index, index, fewestRows) == 1) {
                make(index);
            }
        }
    }

    /** PostgreSQL breaks it off if it gets in the way of a vacuum that somebody asked for. */
    private void make(String index) {
        try {
            // What is left of an attempt that was broken off.
            jdbc.execute("drop index concurrently if exists " + index + "_ccnew");
            jdbc.execute("reindex index concurrently " + index);
        } catch (DataAccessException e) {
            jdbc.update("delete from index_upkeep where name = ?", index);
            throw e;
        }
    }
}
