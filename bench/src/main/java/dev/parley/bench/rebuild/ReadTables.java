package dev.parley.bench.rebuild;

import dev.parley.projections.processing.ReadModel;
import dev.parley.projections.processing.ReadModels;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of the read models, and how far they are. */
public record ReadTables(ReadModels readModels, JdbcClient jdbc) {

    List<String> names() {
        return readModels.all().stream().map(ReadModel::tables).flatMap(List::stream).toList();
    }

    /** Empties them, as before the first event. */
    void empty() {
        jdbc.sql("truncate " + String.join(", ", names())).update();
        move("0, 'epoch'");
    }

    /** Lets them pass for complete, so that a rebuild has somewhere to go. */
    void passForComplete() {
        move(
                """
                (select position from event order by position desc limit 1),
                (select recorded_at from event order by position desc limit 1)
                """);
    }

    private void move(String where) {
        jdbc.sql("update read_model set (position, recorded_at) = row(%s)".formatted(where))
                .update();
    }

    /** How many versions of developments they hold. */
    long claims() {
        return jdbc.sql("select count(*) from claim").query(Long.class).single();
    }

    /** How far the log goes. */
    long end() {
        return jdbc.sql("select max(position) from event").query(Long.class).single();
    }

    /** How far they have come. */
    long position() {
        return jdbc.sql("select position from read_model").query(Long.class).single();
    }
}
