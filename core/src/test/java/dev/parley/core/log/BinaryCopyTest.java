package dev.parley.core.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.core.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

class BinaryCopyTest {

    private static final String COPY = "copy sample from stdin (format binary)";

    private final JdbcTemplate jdbc = new JdbcTemplate(TestDatabase.fresh());

    @BeforeEach
    void createTable() {
        jdbc.execute(
                """
                create table sample (
                    number bigint, words text, moment timestamptz, content bytea)
                """);
    }

    @Test
    void values_arrive_as_they_were_written() {
        Instant moment = Instant.parse("1999-12-31T23:59:59.123456Z");

        copying(copy ->
                copy.row(4)
                        .number(-7)
                        .text("переговоры – 谈判")
                        .instant(moment)
                        .bytes(new byte[] {0, -1}));

        assertThat(stored())
                .containsExactly("-7 переговоры – 谈判 1999-12-31T23:59:59.123456Z \\x00ff");
    }

    @Test
    void a_copy_that_breaks_off_leaves_nothing() {
        assertThatThrownBy(() ->
                        copying(copy -> {
                            sample(copy.row(4));
                            throw new UnsupportedOperationException("broken off");
                        }))
                .hasMessage("broken off");

        assertThat(stored()).isEmpty();
    }

    @Test
    void what_the_server_refuses_is_told() {
        assertThatThrownBy(() -> copying(copy -> sample(copy.row(3))))
                .rootCause()
                .hasMessageContaining("row field count is 3, expected 4");

        assertThat(stored()).isEmpty();
    }

    private static void sample(BinaryCopy row) throws IOException {
        row.number(1)
                .text("words")
                .instant(Instant.EPOCH)
                .bytes("content".getBytes(StandardCharsets.UTF_8));
    }

    private void copying(Rows rows) {
        jdbc.execute((ConnectionCallback<Boolean>) connection -> copy(connection, rows));
    }

    private static boolean copy(Connection connection, Rows rows) {
        try (BinaryCopy copy = new BinaryCopy(connection, COPY)) {
            rows.writeTo(copy);
            copy.end();
            return true;
        } catch (Exception e) {
            throw e instanceof RuntimeException broken ? broken : new IllegalStateException(e);
        }
    }

    private List<@Nullable String> stored() {
        return jdbc.queryForList(
                """
                select concat_ws(' ', number, words,
                    to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), content)
                from sample
                """,
                String.class);
    }

    private interface Rows {
        void writeTo(BinaryCopy copy) throws IOException;
    }
}
