package dev.parley.app.configuration;

import dev.parley.core.log.Wakeups;
import dev.parley.ingest.Intake;
import dev.parley.ingest.kafka.DeadLetters;
import dev.parley.ingest.kafka.KafkaReports;
import dev.parley.projections.kafka.Publisher;
import dev.parley.projections.live.Bell;
import dev.parley.projections.processing.Progress;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
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

    /** Whether developments are told as CloudEvents in structured mode. */
    private static final String STRUCTURED = "parley.kafka.structured";

    /** What else clients are to know, such as how to prove who they are. */
    private static final String MORE = "parley.kafka.properties";

    @Bean
    SmartLifecycle kafkaReports(Environment environment, Intake intake, DeadLetters letters) {
        KafkaReports reports = new KafkaReports(clients(environment), intake, letters);
        return new StartedLast(reports::start, reports::stop);
    }

    @Bean
    SmartLifecycle kafkaDevelopments(
            Environment environment, DataSource database, Progress progress, Wakeups wakeups) {
        Publisher publisher =
                new Publisher(
                        clients(environment),
                        environment.getProperty(STRUCTURED, Boolean.class, false),
                        database,
                        progress,
                        new Bell(wakeups));
        return new StartedLast(publisher::start, publisher::stop);
    }

    private static Map<String, Object> clients(Environment environment) {
        Map<String, Object> clients = new HashMap<>();
        // Each try says in the log that it failed.
        clients.put("reconnect.backoff.max.ms", 5_000);
        clients.putAll(
                Binder.get(environment)
                        .bind(MORE, Bindable.mapOf(String.class, String.class))
                        .orElse(Map.of()));
        clients.put("bootstrap.servers", environment.getRequiredProperty(BOOTSTRAP));
        return clients;
    }
}
