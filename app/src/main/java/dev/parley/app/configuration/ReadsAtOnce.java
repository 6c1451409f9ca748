package dev.parley.app.configuration;

import java.util.regex.Pattern;
import org.springframework.core.env.Environment;

/**
 * How many reads run at once: what {@code parley.reads-at-once} says. Else, if the database runs on
 * the same machine, one more than there are processors to share; beside another machine's as many
 * as there are connections.
 */
final class ReadsAtOnce {

    private static final Pattern ON_THIS_MACHINE =
            Pattern.compile("jdbc:postgresql:(?!//)|jdbc:postgresql://(localhost|127\\.|\\[::1])");

    private ReadsAtOnce() {}

    static int of(Environment environment) {
        return environment.getProperty("parley.reads-at-once", Integer.class, usual(environment));
    }

    private static int usual(Environment environment) {
        String database = environment.getRequiredProperty("spring.datasource.url");
        return ON_THIS_MACHINE.matcher(database).lookingAt()
                ? Runtime.getRuntime().availableProcessors() + 1
                : environment.getRequiredProperty(
                        "spring.datasource.hikari.maximum-pool-size", Integer.class);
    }
}
