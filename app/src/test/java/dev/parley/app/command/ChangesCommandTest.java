package dev.parley.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.app.command.CannedServer.Answer;
import dev.parley.app.command.CannedServer.Request;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangesCommandTest {

    private static final String NOTHING =
            """
            {"negotiation":"abu-dhabi-trilateral","from":"2026-01-30T23:59:59.999999Z",
             "to":"2026-02-01T23:59:59.999999Z","recordedAsOf":"2026-02-03T10:00:00.000001Z",
             "schedule":[],"moved":[],"new":[],"changed":[],"withdrawn":[],"contradictions":[],"settled":[]}\
            """;

    private static final String CHANGES =
            """
            {"negotiation":"abu-dhabi-trilateral","recordedAsOf":"2026-02-03T10:00:00.000001Z",
             "moved":[
              {"meeting":"round-2",
               "before":{"revision":2,"when":"2026-02-01","where":"Abu Dhabi","status":"confirmed"},
               "after":{"revision":4,"when":"2026-02-04/2026-02-05","where":"Abu Dhabi","status":"confirmed"},
               "revisions":[
                {"revision":3,"status":"postponed","knownFrom":"2026-01-31T23:59:59.999999Z","source":"tass"},
                {"revision":4,"when":"2026-02-04/2026-02-05","where":"Abu Dhabi","status":"confirmed",
                 "knownFrom":"2026-02-01T23:59:59.999999Z","source":"isw"}]}],
             "new":[
              {"position":27,"logPosition":27,"source":"isw","development":"next","kind":"meeting-scheduled",
               "meeting":"round-2","when":"2026-02-04/2026-02-05","knownFrom":"2026-02-01T23:59:59.999999Z",
               "summary":"The round\\nhas moved."}],
             "changed":[
              {"before":{"position":4,"logPosition":4,"revision":1,"source":"cgtn","development":"caption",
                "kind":"round-held","when":"2025-01-24","parties":["Russia"],"summary":"They met."},
               "after":{"position":9,"logPosition":9,"revision":2,"source":"cgtn","development":"caption",
                "kind":"round-held","when":"2026-01-24","parties":["Russia","Ukraine"],"summary":"They met.",
                "outcome":"None."}},
              {"before":{"position":"All of Donbas","logPosition":5,"source":"cgtn","development":"donbas"},
               "after":{"position":"Most of it","logPosition":8,"source":"cgtn","development":"donbas"}}],
             "withdrawn":[
              {"position":3,"logPosition":3,"source":"meduza","development":"1","kind":"statement-made",
               "knownFrom":"2026-01-24T23:59:59.999999Z","summary":"Peskov spoke."}],
             "contradictions":[
              {"meeting":"round-2","status":"confirmed","contested":true,
               "dissent":[
                {"voice":"us-officials","source":"cgtn","when":"2026-02-01","status":"tentative",
                 "knownFrom":"2026-01-24T23:59:59.999999Z","against":["isw","meduza"]},
                {"voice":"tass","source":"tass","status":"postponed",
                 "knownFrom":"2026-01-31T23:59:59.999999Z","against":["isw"]}],
               "support":[
                {"voice":"isw","source":"isw","when":"2026-02-04/2026-02-05","status":"confirmed"},
                {"voice":"meduza","source":"meduza","when":"2026-02-04","status":"tentative"}]}],
             "settled":[
              {"meeting":"round-1","status":"held","contested":false,
               "dissent":[{"voice":"rbc","source":"rbc","status":"cancelled",
                 "knownFrom":"2026-01-20T23:59:59.999999Z","against":["cgtn"]}],
               "support":[{"voice":"cgtn","source":"cgtn","when":"2026-01-23","status":"tentative"}]}]}\
            """;

    @Test
    void the_changes_are_laid_out_for_a_person() throws IOException {
        try (CannedServer server = answering(CHANGES)) {
            CommandRun run = changes(server);

            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isZero();
            assertThat(run.out())
                    .isEqualTo(
                            """
                            abu-dhabi-trilateral
                            from what was known through 2026-01-30
                            to what was known at 2026-02-01T12:00:00Z
                            as it was recorded by 2026-02-03T10:00:00.000001Z

                            Moved
                              meeting  rev.  when                   where      status     known since  said by
                              round-2  2     2026-02-01             Abu Dhabi  confirmed  before
                              round-2  3                                       postponed  2026-01-31   tass
                              round-2  4     2026-02-04/2026-02-05  Abu Dhabi  confirmed  2026-02-01   isw

                            New
                              known since  source  kind               meeting  when                   summary
                              2026-02-01   isw     meeting scheduled  round-2  2026-02-04/2026-02-05  The round has moved.

                            Changed
                              source  development  field     was            is
                              cgtn    caption      outcome                  None.
                              cgtn    caption      parties   ["Russia"]     ["Russia","Ukraine"]
                              cgtn    caption      when      2025-01-24     2026-01-24
                              cgtn    donbas       position  All of Donbas  Most of it

                            Withdrawn
                              known since  source  kind            meeting  when  summary
                              2026-01-24   meduza  statement made                 Peskov spoke.

                            Who now contradicts whom
                              meeting  who                  says                  since       against
                              round-2  us-officials (cgtn)  2026-02-01 tentative  2026-01-24  isw: 2026-02-04/2026-02-05 confirmed; meduza: 2026-02-04 tentative
                              round-2  tass                 postponed             2026-01-31  isw: 2026-02-04/2026-02-05 confirmed

                            Who no longer contradicts whom
                              meeting  who  says       since       against
                              round-1  rbc  cancelled  2026-01-20  cgtn: 2026-01-23 tentative
                            """);
        }
    }

    @Test
    void nothing_that_changed_is_said_in_a_line() throws IOException {
        try (CannedServer server = answering(NOTHING)) {
            assertThat(changes(server).out()).endsWith("000001Z\n\nNothing changed.\n");
        }
    }

    @Test
    void both_dates_and_the_recorded_clock_are_passed_on() throws IOException {
        try (CannedServer server = answering(NOTHING)) {
            changes(server, "--recorded", "2026-02-04T08:00:00+04:00");

            assertThat(server.requests())
                    .extracting(Request::uri)
                    .containsExactly(
                            "/api/negotiations/abu-dhabi-trilateral/changes?from=2026-01-30"
                                    + "&to=2026-02-01T12%3A00%3A00Z"
                                    + "&recordedAsOf=2026-02-04T08%3A00%3A00%2B04%3A00");
        }
    }

    @Test
    void what_the_server_has_to_say_against_it_is_printed() throws IOException {
        Answer refused = new Answer(400, "{\"title\":\"Bad\",\"detail\":\"Parameter to: no.\"}");
        try (CannedServer server = CannedServer.answering(_ -> refused)) {
            CommandRun run = changes(server);

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).isEqualTo("Parameter to: no.\n");
        }
    }

    private static CannedServer answering(String body) throws IOException {
        return CannedServer.answering(_ -> new Answer(200, body));
    }

    private static CommandRun changes(CannedServer server, String... options) {
        String[] fixed = {
            "changes",
            "2026-01-30",
            "2026-02-01T12:00:00Z",
            "abu-dhabi-trilateral",
            "--server",
            server.url()
        };
        return CommandRun.of(
                Stream.of(fixed, options).flatMap(Arrays::stream).toArray(String[]::new));
    }
}
