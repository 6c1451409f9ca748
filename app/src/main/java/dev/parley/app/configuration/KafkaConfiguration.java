package dev.parley.app.configuration;

import dev.parley.ingest.Intake;
import dev.parley.ingest.kafka.DeadLetters;
import dev.parley.ingest.kafka.KafkaReports;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Kafka at both ends, if there is one. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(KafkaConfiguration.BOOTSTRAP)
class KafkaConfiguration {

    /** Where the brokers are; without it Parley runs without any. */
    static final String BOOTSTRAP = "parley.kafka.bootstrap";

    /** What else clients are to know, such as how to prove who they are. */
    private static final String MORE = "parley.kafka.properties";

    @Bean
    SmartLifecycle kafkaReports(Environment environment, Intake intake, DeadLetters letters) {
        KafkaReports reports = new KafkaReports(clients(environment), intake, letters);
        return new StartedLast(reports::start, reports::stop);
    }

    private static Map<String, Object> clients(Environment environment) {
        Map<String, Object> clients =
                new HashMap<>(
                        Binder.get(environment)
                                .bind(MORE, Bindable.mapOf(String.class, String.class))
                                .orElse(Map.of()));
        clients.put("bootstrap.servers", environment.getRequiredProperty(BOOTSTRAP));
        return clients;
    }
}
