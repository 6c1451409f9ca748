package dev.parley.bench.raw;

import dev.parley.bench.measure.Figures;
import dev.parley.core.wire.EventJson;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import tools.jackson.databind.json.JsonMapper;

/** Reads the log's own rows with a cursor, in one thread. */
public record RawReplay(DataSource dataSource, Decoding decoding) {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final JsonMapper PLAIN = new JsonMapper();

    /** What is made of a payload. */
    public enum Decoding {
        /** Its JSON, as a tree. */
        JSON {
            @Override
            Object decode(String type, String version, byte[] payload) {
                return PLAIN.readTree(payload);
            }
        },
        /** The event, as every reader of Parley gets it. */
        EVENT {
            @Override
            Object decode(String type, String version, byte[] payload) {
                return EventJson.read(type, version, payload);
            }
        };

        abstract Object decode(String type, String version, byte[] payload);
    }

    public Figures run() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement select =
                    connection.prepareStatement("select * from public.event order by position")) {
                select.setFetchSize(ROWS_AT_ONCE);
                return rate(select);
            }
        }
    }

    private Figures rate(PreparedStatement select) throws SQLException {
        long start = System.nanoTime();
        long events = 0;
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                events += decode(rows) != null ? 1 : 0;
            }
        }
        return Figures.rate(events, System.nanoTime() - start);
    }

    private Object decode(ResultSet row) throws SQLException {
        return decoding.decode(
                row.getString("type"), row.getString("version"), row.getBytes("payload"));
    }
}
