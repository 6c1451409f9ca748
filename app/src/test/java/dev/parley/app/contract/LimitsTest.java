package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Contract.class)
class LimitsTest {

    private static final int MEBIBYTE = 1 << 20;

    private final Client client;

    LimitsTest(Client client) {
        this.client = client;
    }

    @Test
    void a_report_of_more_than_a_mebibyte_is_too_large() {
        client.post("/api/reports", Client.JSON, blank(MEBIBYTE + 1)).problem(413, "too-large");
    }

    @Test
    void ten_thousand_lines_are_taken_and_one_more_is_too_many() {
        assertThat(lines(10_000).lines()).hasSize(10_000);
        assertThat(lines(10_001).problem(413, "too-large").text("/detail")).contains("10,000");
    }

    @Test
    void a_request_of_64_mebibytes_is_taken_and_one_byte_more_is_too_large() {
        assertThat(client.post("/api/reports", Client.NDJSON, blank(64 * MEBIBYTE)).status())
                .isEqualTo(200);
        client.post("/api/reports", Client.NDJSON, blank(64 * MEBIBYTE + 1))
                .problem(413, "too-large");
    }

    @Test
    void a_request_far_too_large_is_still_answered() {
        client.post("/api/reports", Client.JSON, blank(16 * MEBIBYTE)).problem(413, "too-large");
    }

    private Answer lines(int count) {
        byte[] body = "{}\n".repeat(count).getBytes(StandardCharsets.UTF_8);
        return client.post("/api/reports", Client.NDJSON, body);
    }

    private static byte[] blank(int length) {
        byte[] blank = new byte[length];
        Arrays.fill(blank, (byte) ' ');
        return blank;
    }
}
