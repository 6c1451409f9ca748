package dev.parley.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {

    private static final DatabaseAddress NOBODY_LISTENS =
            new DatabaseAddress(
                    "jdbc:postgresql://127.0.0.1:1/parley?user=p&password=secret&ssl=false",
                    null,
                    "secret");

    @Test
    void an_unreachable_database_is_named_with_the_reason_and_without_the_password() {
        assertThatThrownBy(NOBODY_LISTENS::requireReachable)
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessage(
                        "The database at jdbc:postgresql://127.0.0.1:1/parley?user=p&password=…"
                                + "&ssl=false cannot be used: Connection to 127.0.0.1:1 refused.");
    }

    @Test
    void its_text_shows_no_secret() {
        assertThat(NOBODY_LISTENS.toString()).doesNotContain("secret");
    }
}
