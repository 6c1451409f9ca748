package dev.parley.bench.stock;

import java.util.Collection;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills stock Axon's table with the events of negotiations, each an aggregate of its own. */
public record NegotiationCopy(DataSource dataSource) {

    public void fill(Collection<String> negotiations) {
        JdbcClient jdbc = JdbcClient.create(dataSource);
        jdbc.sql("truncate axon.domainevententry").update();
        jdbc.sql(
                        """
                        insert into axon.domainevententry (
                            aggregateidentifier, sequencenumber, type, eventidentifier,
                            metadata, payload, payloadrevision, payloadtype, timestamp)
                        select negotiation,
                            row_number() over (partition by negotiation order by position) - 1,
                            'Negotiation', id, metadata, payload, version,
                            type, to_char(event.recorded_at at time zone 'UTC',
                                'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                        from (
                            select distinct negotiation, report::text collate "C" as stream
                            from public.claim
                            where negotiation = any(?)
                        ) report
                        join public.event using (stream)
                        order by position
                        """)
                .param(negotiations.toArray(String[]::new))
                .update();
        jdbc.sql("vacuum (analyze) axon.domainevententry").update();
    }
}
