package dev.parley.bench.asof;

import dev.parley.app.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** More databases on a server that has one. */
final class Databases {

    private Databases() {}

    /** A new one, beside the one at an address. */
    static DatabaseAddress create(DatabaseAddress server, String name) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(
                                server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + statement.enquoteIdentifier(name, true));
        }
        return new DatabaseAddress(
                server.url().replaceFirst("/[^/?]+\\?", "/" + name + "?"),
                server.user(),
                server.password());
    }
}
