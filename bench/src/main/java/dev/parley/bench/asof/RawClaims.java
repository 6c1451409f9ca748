package dev.parley.bench.asof;

import dev.parley.app.database.DatabaseAddress;
import dev.parley.projections.Sql;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The same rectangles in plain tables whose indexes were built in bulk, read with prepared
 * statements on one connection: every row that an answer is made of, and all it shows of them.
 */
public final class RawClaims implements AutoCloseable {

    private final Connection connection;
    private final Map<Question, PreparedStatement> statements = new EnumMap<>(Question.class);
    private final PreparedStatement meeting;

    private RawClaims(Connection connection) throws SQLException {
        this.connection = connection;
        for (Question question : Question.values()) {
            statements.put(question, connection.prepareStatement(RawSql.of(question)));
        }
        this.meeting = connection.prepareStatement(RawSql.OF_ONE_MEETING);
    }

    public static RawClaims on(DatabaseAddress database) throws SQLException {
        return new RawClaims(
                DriverManager.getConnection(database.url(), database.user(), database.password()));
    }

    /** Makes the tables anew from what the read models hold. */
    public void fill() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(RawSql.FILL);
            statement.execute("vacuum (analyze) raw_claim, raw_text, raw_revision");
        }
    }

    /** What reads the rows of an answer. */
    public Subject to(Question question) {
        PreparedStatement statement = Objects.requireNonNull(statements.get(question));
        return point -> rows(statement, parameters(question, point));
    }

    /** What reads the rows of one meeting's schedule. */
    public Subject toMeeting() {
        return point ->
                rows(meeting, point.negotiation(), point.meeting(), known(point), recorded(point));
    }

    private static Object[] parameters(Question question, Point point) {
        return switch (question) {
            case SCHEDULE, STATE, TIMELINE ->
                    new Object[] {point.negotiation(), known(point), recorded(point)};
            case TIMELINE_OF_ALL ->
                    new Object[] {known(point), recorded(point), known(point), known(point)};
            case REVISIONS ->
                    new Object[] {
                        point.negotiation(), point.meeting(), known(point), recorded(point)
                    };
            case HISTORY -> new Object[] {point.report().toString(), recorded(point)};
        };
    }

    private static Object known(Point point) {
        return Sql.timestamp(point.asOf());
    }

    private static Object recorded(Point point) {
        return Sql.timestamp(point.recordedAsOf());
    }

    private static List<Object[]> rows(PreparedStatement statement, Object... parameters)
            throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        try (ResultSet rows = statement.executeQuery()) {
            List<Object[]> all = new ArrayList<>();
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                Object[] row = new Object[columns];
                for (int i = 0; i < columns; i++) {
                    row[i] = rows.getObject(i + 1);
                }
                all.add(row);
            }
            return all;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
