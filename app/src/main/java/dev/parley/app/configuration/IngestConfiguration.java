package dev.parley.app.configuration;

import dev.parley.core.log.EventLog;
import dev.parley.core.log.LogStorageEngine;
import dev.parley.ingest.Intake;
import dev.parley.ingest.Recorder;
import dev.parley.ingest.http.DeadLettersDoor;
import dev.parley.ingest.http.DoorProblems;
import dev.parley.ingest.http.ReportsDoor;
import dev.parley.ingest.kafka.DeadLetters;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** The ways in. */
@Configuration(proxyBeanMethods = false)
@Import({DeadLetters.class, DeadLettersDoor.class, DoorProblems.class, ReportsDoor.class})
class IngestConfiguration {

    @Bean
    Intake intake(
            CommandBus commands,
            TransactionManager transactions,
            LogStorageEngine engine,
            EventLog log) {
        return new Intake(new Recorder(commands, transactions, engine, log));
    }
}
