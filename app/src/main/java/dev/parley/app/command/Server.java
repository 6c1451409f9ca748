package dev.parley.app.command;

import dev.parley.app.database.DatabaseAddress;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** The program on its database at its address, from start to stop. */
final class Server {

    private final Lifetime lifetime = Lifetime.ofThisProcess();
    private final Program program;
    private final Address address;
    private final Brokers brokers;

    Server(Program program, Address address, Brokers brokers) {
        this.program = program;
        this.address = address;
        this.brokers = brokers;
    }

    ConfigurableApplicationContext start(Database database) {
        // Nothing may log before the program has said how: it would end up on standard output.
        LoggingSystem.get(Server.class.getClassLoader()).beforeInitialize();
        address.requireFree();
        Map<String, Object> properties = properties(database.open(lifetime));
        return lifetime.open(() -> program.start(properties));
    }

    /** The one line that tells people and scripts that requests are answered from now on. */
    void sayReady(ConfigurableApplicationContext context, Terminal terminal) {
        terminal.out().println("Parley is ready at " + url(context));
    }

    String url(ConfigurableApplicationContext context) {
        return address.urlAt(
                context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    int runUntilStopped() throws InterruptedException {
        lifetime.awaitEnd();
        return 0;
    }

    private Map<String, Object> properties(DatabaseAddress database) {
        Map<String, Object> properties = new HashMap<>();
        properties.put("server.port", address.port().number());
        properties.put("server.address", address.bind().getHostAddress());
        properties.put("spring.datasource.url", database.url());
        putIfPresent(properties, "spring.datasource.username", database.user());
        putIfPresent(properties, "spring.datasource.password", database.password());
        properties.putAll(brokers.properties());
        return properties;
    }

    private static void putIfPresent(
            Map<String, Object> properties, String key, @Nullable String value) {
        if (value != null) {
            properties.put(key, value);
        }
    }
}
