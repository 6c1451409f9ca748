package dev.parley.projections.replay;

import dev.parley.projections.reading.Filter;

/**
 * Asks for a page of what comes and goes: the ends of claims in order, and with each what the same
 * development says on the other side of that moment.
 *
 * @param filter which claims are shown, on either side of a moment
 * @param part which of them lie in the span, and the order in which they are read
 */
record ChangesSql(Filter filter, String part) {

    /** The index on moments yields them in order. Its form keeps other queries away from it. */
    private static final String OF_ALL =
            """
            and ({end} at time zone 'UTC')
                between (:moment::timestamptz at time zone 'UTC')
                and (:through::timestamptz at time zone 'UTC')
            order by {end} at time zone 'UTC', source, external_id, place
            """;

    /** Few claims of one negotiation reach into the span: they are sorted. */
    private static final String OF_ONE =
            """
            and known && tstzrange(:moment - interval '1 microsecond', :through, '[]')
            and {end} between :moment and :through
            order by {end}, source, external_id, place
            """;

    static String page(Filter filter) {
        return new ChangesSql(filter, filter.negotiation() == null ? OF_ALL : OF_ONE).page();
    }

    private String page() {
        return """
        with page as materialized (
        %s
        union all
        %s
        order by moment, source, external_id, went, place
        limit :limit)
        select page.*, lower(known) as known_from, (
            select body from development_text text where text.position = page.position) as body, (
            select body from claim other join development_text using (position)
            where other.report = page.report and other.development = page.development
                and page.moment
                    = case when went then lower(other.known) else upper(other.known) end
                and recorded @> :recordedAsOf %s
            ) as other
        from page
        order by moment, source, external_id, went, place
        """
                .formatted(ends("lower", false), ends("upper", true), conditions("other"));
    }

    private String ends(String bound, boolean went) {
        String end = bound + "(known)";
        return """
        (select %1$s as moment, %2$s as went, report, revision, source, external_id, place,
            development, position, recorded_at, known
        from claim
        where not %3$s_inf(known) and recorded @> :recordedAsOf %4$s
            and (%1$s, 0, source, external_id, %2$s, place) > (
                :moment, :phase,
                coalesce((select source from claim where report = :report limit 1), ''),
                coalesce((select external_id from claim where report = :report limit 1), ''),
                :went, :place)
            %5$s
        limit :limit)
        """
                .formatted(end, went, bound, conditions("claim"), part.replace("{end}", end));
    }

    private String conditions(String claims) {
        String negotiation = filter.negotiation() == null ? "" : "and negotiation = :negotiation ";
        return negotiation + filter.conditionsOn(claims);
    }
}
