package dev.parley.core.log;

import dev.parley.core.time.Span;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Rows on their way into a table, in PostgreSQL's binary form of COPY: the server takes them in
 * while the next ones are still being written. Closed before its end, it leaves nothing, and the
 * transaction can only be rolled back.
 */
public final class BinaryCopy implements AutoCloseable {

    private static final byte[] SIGNATURE =
            "PGCOPY\n\u00ff\r\n\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999Z");
    private static final int BUFFER = 1 << 16;
    private static final int NULL = -1;
    private static final int TEXT_TYPE = 25;
    private static final int FROM_INCLUDED = 0x02;
    private static final int TO_INCLUDED = 0x04;
    private static final int TO_UNBOUNDED = 0x10;

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

    /** Writes a row. */
    @FunctionalInterface
    public interface RowWriter<T> {
        void write(T row, BinaryCopy copy) throws IOException;
    }

    /** Copies rows in the current transaction. */
    public static <T> void into(
            JdbcTemplate jdbc, String statement, List<T> rows, RowWriter<T> writer) {
        if (!rows.isEmpty()) {
            jdbc.execute(
                    (ConnectionCallback<@Nullable Void>)
                            connection -> {
                                copy(connection, statement, rows, writer);
                                return null;
                            });
        }
    }

    private static <T> void copy(
            Connection connection, String statement, List<T> rows, RowWriter<T> writer)
            throws SQLException {
        try (BinaryCopy copy = new BinaryCopy(connection, statement)) {
            for (T row : rows) {
                writer.write(row, copy);
            }
            copy.end();
        } catch (IOException e) {
            throw new SQLException("The rows could not be written", e);
        }
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

    /** A value of type {@code integer}. */
    public BinaryCopy integer(int value) throws IOException {
        out.writeInt(Integer.BYTES);
        out.writeInt(value);
        return this;
    }

    public BinaryCopy flag(boolean value) throws IOException {
        out.writeInt(1);
        out.writeBoolean(value);
        return this;
    }

    public BinaryCopy uuid(UUID value) throws IOException {
        out.writeInt(2 * Long.BYTES);
        out.writeLong(value.getMostSignificantBits());
        out.writeLong(value.getLeastSignificantBits());
        return this;
    }

    public BinaryCopy text(@Nullable String value) throws IOException {
        return bytes(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    /** A value of type {@code text[]}. */
    public BinaryCopy texts(List<String> values) throws IOException {
        List<byte[]> encoded = new ArrayList<>(values.size());
        int bytes = 0;
        for (String value : values) {
            byte[] text = value.getBytes(StandardCharsets.UTF_8);
            encoded.add(text);
            bytes += Integer.BYTES + text.length;
        }
        boolean empty = encoded.isEmpty();
        out.writeInt((empty ? 3 : 5) * Integer.BYTES + bytes);
        out.writeInt(empty ? 0 : 1);
        out.writeInt(0);
        out.writeInt(TEXT_TYPE);
        if (!empty) {
            out.writeInt(encoded.size());
            out.writeInt(1);
        }
        for (byte[] text : encoded) {
            bytes(text);
        }
        return this;
    }

    /** A value of type {@code timestamptz}, to the microsecond. */
    public BinaryCopy instant(Instant value) throws IOException {
        return number(micros(value));
    }

    /** A {@code tstzrange} without its end; {@link Instant#MAX} is no end. */
    public BinaryCopy range(Instant from, Instant to) throws IOException {
        boolean unbounded = to.equals(Instant.MAX);
        out.writeInt(1 + (unbounded ? 1 : 2) * (Integer.BYTES + Long.BYTES));
        out.writeByte(FROM_INCLUDED | (unbounded ? TO_UNBOUNDED : 0));
        return unbounded ? instant(from) : instant(from).instant(to);
    }

    /** A {@code tstzrange} with both ends. */
    public BinaryCopy range(@Nullable Span span) throws IOException {
        if (span == null) {
            return bytes(null);
        }
        out.writeInt(1 + 2 * (Integer.BYTES + Long.BYTES));
        out.writeByte(FROM_INCLUDED | TO_INCLUDED);
        return instant(span.earliest()).instant(span.latest());
    }

    public BinaryCopy bytes(byte @Nullable [] value) throws IOException {
        if (value == null) {
            out.writeInt(NULL);
        } else {
            out.writeInt(value.length);
            out.write(value);
        }
        return this;
    }

    /** Years that have no four digits are infinite. */
    private static long micros(Instant value) {
        if (value.isBefore(FIRST)) {
            return Long.MIN_VALUE;
        }
        return value.isAfter(LAST) ? Long.MAX_VALUE : ChronoUnit.MICROS.between(EPOCH, value);
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
