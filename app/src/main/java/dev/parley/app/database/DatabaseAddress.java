package dev.parley.app.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a PostgreSQL is, and as whom to connect to it unless the URL says so itself. */
public record DatabaseAddress(String url, @Nullable String user, @Nullable String password) {

    private static final int OLDEST_VERSION = 15;
    private static final String SECONDS_TO_ANSWER = "5";
    private static final Pattern SECRET = Pattern.compile("(?i)([?&][a-z]*password=)[^&]*");

    /** The address for people and logs, without its secrets. */
    public String withoutSecrets() {
        return SECRET.matcher(url).replaceAll("$1…");
    }

    /** Fails unless the database answers now, so that nobody waits for a pool to give up. */
    public DatabaseAddress requireReachable() {
        try (Connection connection = DriverManager.getConnection(url, properties())) {
            requireSupported(connection.getMetaData().getDatabaseMajorVersion());
            return this;
        } catch (SQLException e) {
            throw new DatabaseUnavailable(
                    "The database at %s cannot be used: %s".formatted(withoutSecrets(), reason(e)),
                    e);
        }
    }

    @Override
    public String toString() {
        return withoutSecrets();
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("loginTimeout", SECONDS_TO_ANSWER);
        properties.setProperty("connectTimeout", SECONDS_TO_ANSWER);
        setIfPresent(properties, "user", user);
        setIfPresent(properties, "password", password);
        return properties;
    }

    private static void setIfPresent(Properties properties, String key, @Nullable String value) {
        if (value != null) {
            properties.setProperty(key, value);
        }
    }

    private void requireSupported(int version) {
        if (version < OLDEST_VERSION) {
            throw new DatabaseUnavailable(
                    "The database at %s is PostgreSQL %d, and Parley needs %d or newer."
                            .formatted(withoutSecrets(), version, OLDEST_VERSION));
        }
    }

    /** The driver adds advice after the server's reason; the reason is enough. */
    private static String reason(SQLException e) {
        String message = String.valueOf(e.getMessage()).strip();
        int end = message.indexOf(". ");
        return end < 0 ? message : message.substring(0, end + 1);
    }
}
