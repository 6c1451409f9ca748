package dev.parley.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.core.report.ReportId;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

class LogUnavailableTest {

    private static final ReportId REPORT = ReportId.of("meduza", "article");

    @Test
    void a_database_that_is_out_passes() {
        assertThat(passes(new CannotCreateTransactionException("Out"))).isTrue();
        assertThat(passes(new DataAccessResourceFailureException("Out"))).isTrue();
        assertThat(passes(new IllegalStateException("Parley is shutting down."))).isTrue();
    }

    @Test
    void a_report_that_breaks_over_its_own_deciding_does_not_pass() {
        assertThat(passes(new Undecided(REPORT, new IllegalStateException("A fault")))).isFalse();
        assertThat(passes(new Undecided(REPORT, null))).isFalse();
    }

    @Test
    void a_report_that_could_not_be_read_for_deciding_passes() {
        assertThat(
                        passes(
                                new Undecided(
                                        REPORT,
                                        new IllegalStateException(new SQLException("Closed")))))
                .isTrue();
    }

    private static boolean passes(Throwable cause) {
        return new LogUnavailable(cause).passes();
    }
}
