package dev.parley.app.command;

import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/** The server as these commands see it: something that starts with properties. */
@FunctionalInterface
public interface Program {

    /** Returns once it answers requests; it leaves stopping to whoever called. */
    ConfigurableApplicationContext start(Map<String, Object> properties);
}
