package dev.parley.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedDatabaseTest {

    /** Of the class: the programs are unpacked once, and most tests go on with the same data. */
    @TempDir private static Path directory;

    private static Path data;

    @BeforeAll
    static void fill() throws Exception {
        data = directory.resolve("data");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            run(database.address(), "CREATE TABLE kept (text text)");
            run(database.address(), "INSERT INTO kept VALUES ('before')");
        }
    }

    @Test
    void what_was_stored_is_there_at_the_next_start() throws Exception {
        assertNothingIsLost();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes"})
    void what_was_committed_survives_a_loss_of_power(String setting) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(ask(database.address(), "SHOW " + setting)).isEqualTo("on");
        }
    }

    @Test
    void it_listens_on_loopback_only_and_orders_text_by_code_point() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            DatabaseAddress address = database.address();
            assertThat(ask(address, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(address, "SHOW unix_socket_directories")).isEmpty();
            assertThat(ask(address, "SELECT 'Z' < 'a' AND 'z' < 'é' AND lower('É') = 'é'"))
                    .isEqualTo("t");
        }
    }

    @Test
    void it_comes_back_after_its_server_was_killed() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(server(data).destroyForcibly()).isTrue();
            server(data).onExit().join();
            assertThatThrownBy(() -> ask(database.address(), "SELECT 1"))
                    .isInstanceOf(SQLException.class);
        }
        assertNothingIsLost();
    }

    @Test
    void it_takes_over_from_a_server_that_a_killed_parley_left_running() throws Exception {
        Process parley = AbandonedParley.start(data);
        ProcessHandle orphan = server(data);
        parley.destroyForcibly().waitFor();
        assertThat(orphan.isAlive()).isTrue();

        assertNothingIsLost();
    }

    @Test
    void it_begins_again_after_a_first_start_that_was_cut_off() throws Exception {
        Path half = directory.resolve("half");
        Files.createDirectories(half.resolve("postgres/data/base"));
        Files.writeString(half.resolve("postgres/data/PG_VERSION"), "18");
        Files.writeString(half.resolve("postgres/first-start"), "");
        Files.createDirectories(half.resolve("postgres/programs/PG-half/bin"));

        try (EmbeddedDatabase database = EmbeddedDatabase.start(half)) {
            assertThat(ask(database.address(), "SELECT current_database()")).isEqualTo("parley");
        }
    }

    @Test
    void data_that_is_not_of_a_first_start_is_never_thrown_away() throws Exception {
        Path foreign = directory.resolve("foreign");
        Files.createDirectories(foreign.resolve("postgres/data"));
        Path file = Files.writeString(foreign.resolve("postgres/data/precious"), "kept");

        assertThatThrownBy(() -> EmbeddedDatabase.start(foreign))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("server.log says why");
        assertThat(file).hasContent("kept");
    }

    @Test
    void a_directory_in_use_is_said_to_be_in_use() throws Exception {
        try (EmbeddedDatabase _ = EmbeddedDatabase.start(data)) {
            assertThatThrownBy(() -> EmbeddedDatabase.start(data))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageEndingWith(
                            "data is in use by another Parley: choose another with --data.");
        }
    }

    @Test
    void a_directory_that_cannot_be_written_is_said_so() throws Exception {
        Path file = Files.writeString(directory.resolve("file"), "not a directory");
        assertThatThrownBy(() -> EmbeddedDatabase.start(file.resolve("data")))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageStartingWith("The data directory %s/data cannot be written", file);
    }

    private static void assertNothingIsLost() throws IOException, SQLException {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(data)) {
            assertThat(ask(database.address(), "SELECT text FROM kept")).isEqualTo("before");
        }
    }

    private static ProcessHandle server(Path data) throws IOException {
        Path file = data.resolve("postgres/data/postmaster.pid");
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static void run(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = connect(address);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }
}
