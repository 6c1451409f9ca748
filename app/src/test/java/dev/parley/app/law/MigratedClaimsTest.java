package dev.parley.app.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

/** Read models that an upgrade finds, beside those that come about after it. */
@Timeout(60)
class MigratedClaimsTest {

    private static final int HISTORIES = 60;

    @Test
    void positions_are_taken_over_from_the_texts() throws Exception {
        try (RunningParley parley = RunningParley.start()) {
            parley.record(Histories.anyActs(0, HISTORIES));
            Tables before = Tables.of(parley);
            parley.part(JdbcTemplate.class)
                    .execute(
                            "alter table claim drop column party, drop column issue, drop column holds");

            new ResourceDatabasePopulator(new ClassPathResource("db/migration/V17__positions.sql"))
                    .execute(parley.part(DataSource.class));

            assertThat(Tables.of(parley)).isEqualTo(before);
        }
    }
}
