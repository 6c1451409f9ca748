package dev.parley.app.command;

import java.util.Map;
import picocli.CommandLine.TypeConversionException;

/** The brokers of Kafka to begin with; none if there is to be no Kafka. */
record Brokers(String bootstrap) {

    static final Brokers NONE = new Brokers("");

    private static final String BROKER = "[^\\s,]+:\\d{1,5}";

    static Brokers parse(String text) {
        if (!text.isBlank() && !text.matches(BROKER + "(," + BROKER + ")*")) {
            throw new TypeConversionException(
                    "the brokers are not given as HOST:PORT[,HOST:PORT...]");
        }
        return new Brokers(text.strip());
    }

    Map<String, Object> properties() {
        return bootstrap.isEmpty() ? Map.of() : Map.of("parley.kafka.bootstrap", bootstrap);
    }
}
