package dev.parley.core.log;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/**
 * Rows on their way into a table, in PostgreSQL's binary form of COPY: the server takes them in
 * while the next ones are still being written. Closed before its end, it leaves nothing, and the
 * transaction can only be rolled back.
 */
public final class BinaryCopy implements AutoCloseable {

    private static final byte[] SIGNATURE =
            "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final int BUFFER = 1 << 16;

    private final PGCopyOutputStream copy;
    private final DataOutputStream out;

    /** Starts a {@code copy … from stdin (format binary)} on a connection to PostgreSQL. */
    public BinaryCopy(Connection connection, String statement) throws SQLException, IOException {
        copy =
                new PGCopyOutputStream(
                        connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement),
                        BUFFER);
        out = new DataOutputStream(copy);
        out.write(SIGNATURE);
        out.writeInt(0);
        out.writeInt(0);
    }

    /** Starts a row, whose values follow in the order of the columns. */
    public BinaryCopy row(int columns) throws IOException {
        out.writeShort(columns);
        return this;
    }

    /** A value of type {@code bigint}. */
    public BinaryCopy number(long value) throws IOException {
        out.writeInt(Long.BYTES);
        out.writeLong(value);
        return this;
    }

    public BinaryCopy text(String value) throws IOException {
        return bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    /** A value of type {@code timestamptz}, to the microsecond. */
    public BinaryCopy instant(Instant value) throws IOException {
        return number(ChronoUnit.MICROS.between(EPOCH, value));
    }

    public BinaryCopy bytes(byte[] value) throws IOException {
        out.writeInt(value.length);
        out.write(value);
        return this;
    }

    /** Ends the copy: its rows are in the table. */
    public void end() throws IOException {
        out.writeShort(-1);
        out.close();
    }

    @Override
    public void close() throws SQLException {
        if (copy.isActive()) {
            copy.cancelCopy();
        }
    }
}
