package dev.parley.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.command.CannedServer.Answer;
import dev.parley.app.command.CannedServer.Request;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AsOfCommandTest {

    private static final String STATE =
            """
            {"negotiation":"abu-dhabi-trilateral","asOf":"2026-01-30T23:59:59.999999Z",
             "recordedAsOf":"2026-02-03T10:00:00.000001Z","phase":"next-round-scheduled",
             "lastHeld":{"meeting":"round-1","when":"2026-01-23/2026-01-24","where":"Abu Dhabi","status":"held"},
             "next":{"meeting":"round-2","when":"2026-02-01","where":"Abu Dhabi","status":"confirmed","contested":true},
             "overdue":[{"meeting":"davos","when":"2026-01-22","status":"tentative"}],
             "positions":[{"party":"Ukraine","issue":"territory","position":"No withdrawal from Donetsk.",
                           "since":"2026-01-24T23:59:59.999999Z","report":"r"}],
             "agreements":[{"parties":["Russia","Ukraine"],"subject":"Prisoners are exchanged.","when":"2026-01-24"}],
             "counts":{"meeting-scheduled":3,"round-held":12}}\
            """;

    private static final String SCHEDULE =
            """
            {"meetings":[
              {"meeting":"round-1","when":"2026-01-23/2026-01-24","where":"Abu Dhabi","status":"held","revision":1,"contested":false},
              {"meeting":"round-2","when":"2026-02-01","status":"confirmed","revision":2,"contested":true}]}\
            """;

    @Test
    void the_state_is_laid_out_for_a_person() throws IOException {
        try (CannedServer server = CannedServer.answering(AsOfCommandTest::answer)) {
            CommandRun run = asOf("2026-01-30", server);

            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .isEqualTo(
                            """
                            abu-dhabi-trilateral
                            as it was known through 2026-01-30
                            as it was recorded by 2026-02-03T10:00:00.000001Z

                            Next round scheduled
                              Last held  round-1  2026-01-23/2026-01-24  Abu Dhabi  held
                              Next       round-2  2026-02-01             Abu Dhabi  confirmed  contested
                              Overdue    davos    2026-01-22                        tentative

                            Schedule
                              meeting  when                   where      status     rev.
                              round-1  2026-01-23/2026-01-24  Abu Dhabi  held       1
                              round-2  2026-02-01                        confirmed  2     contested

                            Positions
                              party    issue      since       position
                              Ukraine  territory  2026-01-24  No withdrawal from Donetsk.

                            Agreements
                              when        parties          subject
                              2026-01-24  Russia, Ukraine  Prisoners are exchanged.

                            Reported
                              3   meeting scheduled
                              12  round held
                            """);
        }
    }

    @Test
    void the_schedule_is_asked_on_the_clock_that_the_state_was_answered_on() throws IOException {
        try (CannedServer server = CannedServer.answering(AsOfCommandTest::answer)) {
            asOf("2026-01-30", server);

            assertThat(server.requests())
                    .extracting(Request::uri)
                    .containsExactly(
                            "/api/negotiations/abu-dhabi-trilateral?asOf=2026-01-30",
                            "/api/negotiations/abu-dhabi-trilateral/schedule?asOf=2026-01-30"
                                    + "&recordedAsOf=2026-02-03T10%3A00%3A00.000001Z");
        }
    }

    @Test
    void a_clock_of_ones_own_is_passed_on() throws IOException {
        try (CannedServer server = CannedServer.answering(AsOfCommandTest::answer)) {
            asOf("2026-01-30", server, "--recorded", "2026-02-04T08:00:00+04:00");

            assertThat(server.requests().getFirst().uri())
                    .endsWith("&recordedAsOf=2026-02-04T08%3A00%3A00%2B04%3A00");
        }
    }

    @Test
    void what_the_server_has_to_say_against_it_is_printed() throws IOException {
        Answer unknown =
                new Answer(404, "{\"title\":\"Not found\",\"detail\":\"Not known then.\"}");
        try (CannedServer server = CannedServer.answering(_ -> unknown)) {
            CommandRun run = asOf("2020-01-01", server);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo("Not known then.\n");
        }
    }

    private static CommandRun asOf(String date, CannedServer server, String... options) {
        String[] fixed = {"as-of", date, "abu-dhabi-trilateral", "--server", server.url()};
        return CommandRun.of(
                Stream.of(fixed, options).flatMap(Arrays::stream).toArray(String[]::new));
    }

    private static Answer answer(Request request) {
        return new Answer(200, request.uri().contains("/schedule") ? SCHEDULE : STATE);
    }
}
