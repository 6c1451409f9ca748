package dev.parley.bench.stock;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Fills stock Axon's table with what Parley's log holds: the same payloads in the same order, and
 * with the microseconds by which acts are told apart, which its own engine would drop.
 */
public record StockCopy(DataSource dataSource) {

    public void fill() {
        JdbcClient.create(dataSource)
                .sql(
                        """
                        insert into axon.domainevententry (
                            aggregateidentifier, sequencenumber, type, eventidentifier,
                            metadata, payload, payloadrevision, payloadtype, timestamp)
                        select stream, sequence, 'ReportAggregate', id, metadata, payload, version,
                            type, to_char(recorded_at at time zone 'UTC',
                                'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')
                        from public.event
                        order by position
                        """)
                .update();
    }
}
