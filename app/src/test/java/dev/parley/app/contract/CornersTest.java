package dev.parley.app.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.testing.RunningParley;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** Corners in which the contract was broken once. */
@ExtendWith(Contract.class)
class CornersTest {

    private final Client client;
    private final RunningParley parley;
    private final String source = Wire.fresh("corners");
    private final String talks = Wire.fresh("corners-talks");

    CornersTest(Client client, RunningParley parley) {
        this.client = client;
        this.parley = parley;
    }

    @Test
    void a_report_echoes_the_recorded_clock_that_was_used() {
        String id = client.filed(Wire.report(source, "2026-01-24"));

        Answer answer = client.get("/api/reports/" + id, "asOf", "2026-01-25");

        assertThat(answer.text("/recordedAsOf"))
                .isEqualTo(client.get("/api/timeline").text("/recordedAsOf"));
        assertThat(answer.text("/asOf")).isEqualTo("2026-01-25T23:59:59.999999Z");
    }

    @Test
    void the_entry_of_a_position_taken_tells_both_its_position_in_the_log_and_what_is_held() {
        Answer filed =
                client.file(
                        Wire.report(
                                source,
                                "2026-01-24",
                                Wire.position(talks, "Russia", "All of Donbas")));

        Answer timeline = client.get("/api/timeline", "source", source);

        assertThat(timeline.at("/developments/0/logPosition")).isEqualTo(filed.at("/positions/1"));
        assertThat(timeline.at("/developments/0/position").isString()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%zz", "%ff"})
    void a_parameter_that_is_no_text_is_answered_400(String text) throws IOException {
        assertThat(raw("/api/timeline?text=" + text)).startsWith("HTTP/1.1 400");
    }

    @Test
    void a_cursor_whose_range_is_none_is_answered_400() {
        client.getAsIs("/api/timeline?cursor=" + forged("happens", "x"))
                .problem(400, "bad-request");
    }

    @Test
    void a_cursor_of_another_list_is_answered_400() {
        client.getAsIs("/api/reports?cursor=" + forged("kind", "round-held"))
                .problem(400, "bad-request");
    }

    @Test
    void a_recorded_clock_in_a_cursor_that_is_ahead_of_the_log_is_answered_400() {
        ObjectNode cursor =
                Wire.object()
                        .put("recordedAsOf", "9999-01-01T00:00:00Z")
                        .put("lastKnown", "2026-01-01T00:00:00Z");
        client.getAsIs("/api/timeline?cursor=" + encoded(cursor)).problem(400, "bad-request");
    }

    @Test
    void too_large_a_report_has_a_verdict() {
        byte[] large = new byte[(1 << 20) + 1];
        Answer answer = client.post("/api/reports", Client.JSON, large);
        answer.problem(413, "too-large");
        assertThat(answer.text("/verdict")).isEqualTo("malformed");
    }

    @Test
    void a_report_of_another_media_type_has_a_verdict() {
        assertThat(client.post("/api/reports", "text/plain", new byte[1]).text("/verdict"))
                .isEqualTo("malformed");
    }

    @Test
    void an_amendment_of_what_has_no_id_has_a_verdict() {
        Answer answer = client.amend("no-such-report", Wire.reason());
        answer.problem(404, "unknown-report");
        assertThat(answer.text("/verdict")).isEqualTo("refused");
    }

    @Test
    void a_void_is_in_the_history_at_every_known_clock() {
        ObjectNode filing = Wire.report(source, "2026-01-24");
        String id = client.filed(filing);
        client.filed(Wire.revised(filing, "2026-01-28"));
        client.takeBack(id);

        Answer history = client.get("/api/reports/" + id + "/history", "asOf", "2026-01-25");

        assertThat(client.get("/api/reports/" + id, "asOf", "2026-01-25").text("/standing"))
                .isEqualTo("voided");
        assertThat(history.texts("/entries", "act")).containsExactly("filed", "voided");
    }

    @Test
    void the_entry_of_a_void_has_a_known_from() {
        String id = client.filed(Wire.report(source, "2026-01-24"));
        client.takeBack(id);

        assertThat(client.get("/api/reports/" + id + "/history").at("/entries/1").has("knownFrom"))
                .isTrue();
    }

    @Test
    void the_head_of_the_feed_ends() throws IOException {
        assertThat(raw("HEAD", "/api/feed")).doesNotContain("timed out");
    }

    @Test
    void a_report_that_was_withdrawn_before_it_was_known_says_when_it_was_published() {
        ObjectNode revised = Wire.revised(Wire.report(source, "2026-01-20"), "2026-01-28");
        String id = client.filed(revised);
        client.retract(id, "2026-01-26");

        Answer answer = client.get("/api/reports/" + id, "asOf", "2026-01-27");

        assertThat(answer.text("/standing")).isEqualTo("retracted");
        assertThat(answer.text("/publishedAt")).isEqualTo("2026-01-20");
    }

    @Test
    void the_feed_tells_that_an_amendment_brought_a_report_back() throws Exception {
        String id =
                client.filed(Wire.report(source, "2026-01-24", Wire.statement(talks, "Peskov")));
        client.takeBack(id);
        long after = client.written();
        client.amend(id, Wire.reason());

        try (FeedReader feed = client.feed("?source=" + source + "&after=" + after, "")) {
            assertThat(feed.next(2))
                    .extracting(e -> e.envelope().at("/type").asString(""))
                    .containsExactly("parley.report-restored", "parley.statement-made");
        }
    }

    private String forged(String field, String value) {
        return encoded(
                Wire.object()
                        .put("recordedAsOf", client.get("/api/timeline").text("/recordedAsOf"))
                        .put("lastKnown", "2026-01-01T00:00:00Z")
                        .put(field, value));
    }

    private static String encoded(ObjectNode cursor) {
        cursor.put("read", "timeline");
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(cursor.toString().getBytes(StandardCharsets.UTF_8));
    }

    private String raw(String path) throws IOException {
        return raw("GET", path);
    }

    private String raw(String method, String path) throws IOException {
        URI address = URI.create(parley.address());
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            socket.setSoTimeout(3_000);
            socket.getOutputStream()
                    .write(
                            "%s %s HTTP/1.1\r\nHost: parley\r\nConnection: close\r\n\r\n"
                                    .formatted(method, path)
                                    .getBytes(StandardCharsets.US_ASCII));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (SocketTimeoutException _) {
            return "timed out";
        }
    }
}
