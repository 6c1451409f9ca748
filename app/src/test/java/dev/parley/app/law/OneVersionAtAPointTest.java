package dev.parley.app.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.app.testing.RunningParley;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What lies on the plane of the two clocks lies there alone. */
class OneVersionAtAPointTest {

    private static RunningParley parley;

    @BeforeAll
    static void tell() throws InterruptedException {
        parley = RunningParley.start();
        for (long seed = 0; seed < 100; seed++) {
            parley.record(new Histories(seed).anyActs(16));
        }
    }

    @AfterAll
    static void stop() {
        parley.close();
    }

    @Test
    void the_database_refuses_a_second_version_of_a_report_at_one_point() {
        assertThatThrownBy(() ->
                        jdbc().sql(
                                        """
                                        insert into version
                                        select report, revision + 1_000, source, external_id,
                                            standing, heading, position, recorded_at, known,
                                            recorded
                                        from version limit 1
                                        """)
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("version_one_at_a_point");
    }

    @Test
    void the_database_refuses_a_claim_elsewhere_than_its_version() {
        assertThatThrownBy(() ->
                        jdbc().sql(
                                        """
                                        update claim set known = tstzrange('0044-03-15', null)
                                        where ctid = (select min(ctid) from claim)
                                        """)
                                .update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("claim_in_version");
    }

    @Test
    void the_database_refuses_a_second_claim_about_a_development_in_a_version() {
        assertThatThrownBy(
                        () -> jdbc().sql("insert into claim select * from claim limit 1").update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("claim_once");
    }

    @Test
    void a_claim_lies_where_its_version_lies() {
        assertThat(
                        count(
                                """
                                select count(*) from claim
                                where not exists (
                                    select from version
                                    where version.report = claim.report
                                        and version.revision = claim.revision
                                        and version.known = claim.known
                                        and version.recorded = claim.recorded)
                                """))
                .isZero();
    }

    @Test
    void no_development_has_two_claims_at_one_point() {
        assertThat(
                        count(
                                """
                                select count(*) from claim one join claim other
                                    on one.report = other.report
                                        and one.development = other.development
                                        and one.known && other.known
                                        and one.recorded && other.recorded
                                where one.ctid < other.ctid
                                """))
                .isZero();
    }

    private static long count(String sql) {
        return jdbc().sql(sql).query(Long.class).single();
    }

    private static JdbcClient jdbc() {
        return parley.part(JdbcClient.class);
    }
}
