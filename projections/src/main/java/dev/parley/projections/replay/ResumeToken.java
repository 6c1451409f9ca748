package dev.parley.projections.replay;

import dev.parley.core.report.ReportId;
import dev.parley.projections.claims.MeetingName;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/**
 * Names a message of a replay, so that a reader who comes back is told what follows it, as it was
 * recorded then.
 */
record ResumeToken(Mark mark, Instant recordedAsOf) {

    private static final String SEPARATOR = "~";

    /** As it is sent: the moment, the place in it, and the recorded clock. */
    String text() {
        return String.join(
                SEPARATOR, mark.moment().toString(), place(mark), recordedAsOf.toString());
    }

    private static String place(Mark mark) {
        return switch (mark) {
            case Mark.Start _ -> "start";
            case Mark.Development at ->
                    String.join(
                            SEPARATOR,
                            at.went() ? "went" : "came",
                            at.report().toString(),
                            Integer.toString(at.place()));
            case Mark.Schedule at ->
                    String.join(
                            SEPARATOR,
                            "schedule",
                            at.meeting().negotiation(),
                            at.meeting().meeting());
            case Mark.End _ -> "end";
        };
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is none
     */
    static ResumeToken parse(String text) {
        String[] parts = text.split(SEPARATOR, -1);
        try {
            Mark mark = mark(parts);
            ResumeToken token = new ResumeToken(mark, Instant.parse(parts[parts.length - 1]));
            if (token.text().equals(text)) {
                return token;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("This is no moment.", e);
        }
        throw new IllegalArgumentException("This is written in another way.");
    }

    private static Mark mark(String[] parts) {
        Instant moment = Instant.parse(parts[0]);
        return switch (parts.length + " " + (parts.length > 1 ? parts[1] : "")) {
            case "3 start" -> new Mark.Start(moment);
            case "5 came", "5 went" ->
                    new Mark.Development(
                            moment,
                            new ReportId(UUID.fromString(parts[2])),
                            parts[1].equals("went"),
                            Integer.parseInt(parts[3]));
            case "5 schedule" -> new Mark.Schedule(moment, new MeetingName(parts[2], parts[3]));
            case "3 end" -> new Mark.End(moment);
            default -> throw new IllegalArgumentException("This is no place.");
        };
    }
}
