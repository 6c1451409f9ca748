package dev.parley.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportIdTest {

    @Test
    void a_report_has_one_name_for_ever() {
        ReportId id = ReportId.of("cgtn", "2026-01-24-first-talks-conclude");
        assertThat(id).isEqualTo(ReportId.of("cgtn", "2026-01-24-first-talks-conclude"));
        assertThat(id.toString()).isEqualTo("5f78b135-6ef1-54d5-89aa-a308bb885fe3");
    }

    @Test
    void it_is_a_name_based_uuid_of_version_5() {
        assertThat(ReportId.of("cgtn", "a").value().version()).isEqualTo(5);
        assertThat(ReportId.of("cgtn", "a").value().variant()).isEqualTo(2);
    }

    @Test
    void source_and_external_id_do_not_run_into_each_other() {
        assertThat(ReportId.of("ab", "c")).isNotEqualTo(ReportId.of("a", "bc"));
    }
}
