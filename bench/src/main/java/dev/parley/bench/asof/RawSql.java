package dev.parley.bench.asof;

/** The plain tables, and what each question asks of them. */
final class RawSql {

    static final String FILL =
            """
            drop table if exists raw_claim, raw_text, raw_revision;
            create table raw_claim as
                select negotiation, meeting, known, recorded, report, revision, source, external_id,
                    place, development, kind, position, recorded_at, status, round, "when",
                    "where", origin, party, issue, holds
                from claim
                order by position, lower(recorded);
            create index raw_claim_plane on raw_claim
                using gist (negotiation, meeting, known, recorded);
            create index raw_claim_newest on raw_claim
                using gist (lower(known), known, recorded) where place >= 0;
            create table raw_text as
                select position, body from development_text order by position;
            alter table raw_text add primary key (position);
            create table raw_revision as select * from schedule_revision;
            create index raw_revision_plane on raw_revision
                using gist (negotiation, meeting, known_from, recorded);
            """;

    private static final String MEETING_COLUMNS =
            """
            select report, source, external_id, place, development, recorded_at,
                lower(known), upper(known), lower(recorded), meeting, status, round,
                "when", "where", origin
            """;

    private static final String AT_A_POINT =
            """
            from raw_claim
            where negotiation = ? and known @> ? and recorded @> ?
            """;

    static final String OF_ONE_MEETING =
            MEETING_COLUMNS
                    + """
                    from raw_claim
                    where negotiation = ? and meeting = ? and known @> ? and recorded @> ?
                    """;

    private static final String STATE =
            MEETING_COLUMNS
                    + """
                    , party, issue, holds, kind, revision, position,
                    case when kind = 'agreement-reached' then (
                        select body from raw_text text where text.position = raw_claim.position) end
                    """
                    + AT_A_POINT;

    private static final String ENTRY_COLUMNS =
            """
            select report, source, external_id, place, revision, position, recorded_at,
                lower(known), (
                    select body from raw_text text where text.position = raw_claim.position)
            """;

    private static final String TIMELINE =
            ENTRY_COLUMNS
                    + AT_A_POINT
                    + """
                    order by lower(known) desc, source, external_id, place
                    limit 50
                    """;

    private static final String TIMELINE_OF_ALL =
            ENTRY_COLUMNS
                    + """
                    from raw_claim
                    where known @> ? and recorded @> ? and lower(known) <= ? and place >= 0
                    order by lower(known) <-> ?, source, external_id, place
                    limit 50
                    """;

    private static final String REVISIONS =
            """
            select known_from, status, "when", "where", report, source, development, caused_at
            from raw_revision
            where negotiation = ? and meeting = ? and known_from <= ? and recorded @> ?
            order by known_from
            """;

    private static final String HISTORY =
            """
            select * from event
            where stream = ? and recorded_at <= ?
            order by sequence
            """;

    private RawSql() {}

    static String of(Question question) {
        return switch (question) {
            case SCHEDULE -> MEETING_COLUMNS + AT_A_POINT + "and meeting is not null";
            case STATE -> STATE;
            case TIMELINE -> TIMELINE;
            case TIMELINE_OF_ALL -> TIMELINE_OF_ALL;
            case REVISIONS -> REVISIONS;
            case HISTORY -> HISTORY;
        };
    }
}
