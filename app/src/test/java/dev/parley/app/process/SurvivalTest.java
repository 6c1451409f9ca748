package dev.parley.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there again, however Parley ended. */
class SurvivalTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir Path data;

    @Test
    void what_was_acknowledged_survives_a_kill_of_the_program_and_of_its_database()
            throws Exception {
        try (ParleyProcess parley = ParleyProcess.start(data, "serve")) {
            assertThat(post(parley, "before-kill").statusCode()).isEqualTo(201);
            parley.kill();
        }
        try (ParleyProcess parley = ParleyProcess.start(data, "serve")) {
            assertThat(post(parley, "before-kill").statusCode()).isEqualTo(200);
            assertThat(post(parley, "after-kill").statusCode()).isEqualTo(201);
            parley.killWithItsDatabase();
        }
        try (ParleyProcess parley = ParleyProcess.start(data, "serve")) {
            HttpResponse<String> again = post(parley, "after-kill");
            assertThat(again.body()).contains("duplicate");
            assertThat(
                            get(
                                    parley,
                                    "/api/reports?atLeast="
                                            + again.headers().firstValue("Parley-Position").get()))
                    .contains("before-kill", "after-kill");
            assertThat(parley.stop(20)).isTrue();
        }
    }

    @Test
    void a_demo_with_a_reader_on_its_feed_stops_when_asked() throws Exception {
        try (ParleyProcess parley = ParleyProcess.start(data, "demo")) {
            assertThat(get(parley, "/api/negotiations")).contains("abu-dhabi-trilateral");
            HttpResponse<InputStream> feed =
                    HTTP.send(request(parley, "/api/feed?after=0"), BodyHandlers.ofInputStream());
            assertThat(feed.body().read()).isPositive();

            assertThat(parley.stop(20)).isTrue();
            assertThat(parley.process().exitValue()).isEqualTo(143);
        }
    }

    private static HttpResponse<String> post(ParleyProcess parley, String externalId)
            throws Exception {
        String report =
                """
                {"source":"survivor","externalId":"%s","publishedAt":"2026-01-24","developments":[]}
                """
                        .formatted(externalId);
        return HTTP.send(
                HttpRequest.newBuilder(URI.create(parley.address() + "/api/reports"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(report))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String get(ParleyProcess parley, String path) throws Exception {
        return HTTP.send(request(parley, path), BodyHandlers.ofString()).body();
    }

    private static HttpRequest request(ParleyProcess parley, String path) {
        return HttpRequest.newBuilder(URI.create(parley.address() + path)).build();
    }
}
