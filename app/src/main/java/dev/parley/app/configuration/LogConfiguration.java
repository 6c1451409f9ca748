package dev.parley.app.configuration;

import dev.parley.core.log.EventLog;
import dev.parley.core.log.EventSerializer;
import dev.parley.core.log.LogEventStore;
import dev.parley.core.log.LogStorageEngine;
import dev.parley.core.log.ReportLog;
import dev.parley.core.log.Wakeups;
import dev.parley.core.report.ReportAggregate;
import java.time.Clock;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.lock.NullLockFactory;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.AggregateConfigurer;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** The log beneath Axon, and the one aggregate over it. */
@Configuration(proxyBeanMethods = false)
class LogConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    EventLog eventLog(DataSource dataSource) {
        return new EventLog(dataSource);
    }

    @Bean
    ReportLog reportLog(EventLog log) {
        return new ReportLog(log);
    }

    @Bean
    LogStorageEngine storageEngine(
            EventLog log, Serializer serializer, PlatformTransactionManager transactions) {
        return new LogStorageEngine(log, new EventSerializer(), serializer, transactions);
    }

    @Bean
    Wakeups wakeups(DataSource dataSource) {
        return Wakeups.over(dataSource);
    }

    @Bean
    LogEventStore eventStore(LogStorageEngine engine, Wakeups wakeups) {
        return new LogEventStore(engine, wakeups);
    }

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(
                new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .build();
    }

    /** The lock of the log keeps writers apart, so the repository needs none. */
    @Bean
    ConfigurerModule reports() {
        return configurer ->
                configurer.configureAggregate(
                        AggregateConfigurer.defaultConfiguration(ReportAggregate.class)
                                .configureCommandTargetResolver(_ -> ReportAggregate.TARGET)
                                .configureLockFactory(_ -> NullLockFactory.INSTANCE));
    }
}
