package dev.parley.projections.claims;

import dev.parley.projections.Sql;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** Meetings, each with the moment of the known clock since when it is wanted. */
public record Since(Map<MeetingName, Instant> meetings) {

    /** The meetings as a table, made of the {@link #parameters}. */
    public static final String TABLE =
            "unnest(?, ?, ?::timestamptz[]) as wanted(negotiation, meeting, since)\n";

    public Since {
        meetings = Map.copyOf(meetings);
    }

    public Object[] parameters() {
        return new Object[] {
            texts(each -> each.getKey().negotiation()),
            texts(each -> each.getKey().meeting()),
            texts(each -> Sql.text(each.getValue()))
        };
    }

    private String[] texts(Function<Map.Entry<MeetingName, Instant>, String> text) {
        return meetings.entrySet().stream().map(text).toArray(String[]::new);
    }
}
