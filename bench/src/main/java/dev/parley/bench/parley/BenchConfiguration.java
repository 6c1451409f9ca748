package dev.parley.bench.parley;

import dev.parley.core.log.LogProcessors;
import javax.sql.DataSource;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is added to the product: a clock at its commits, and a processor that does nothing. */
@Configuration(proxyBeanMethods = false)
class BenchConfiguration {

    @Bean
    CommitClock transactionManager(DataSource dataSource) {
        return new CommitClock(dataSource);
    }

    @Bean
    Witness witness() {
        return new Witness();
    }

    @Bean
    ConfigurerModule witnessProcessor(@Value("${bench.processor}") String processor) {
        return configurer ->
                configurer
                        .eventProcessing()
                        .assignHandlerTypesMatching(processor, Witness.class::equals)
                        .registerPooledStreamingEventProcessorConfiguration(
                                processor,
                                (_, builder) -> LogProcessors.inOrder(processor, builder))
                        .registerListenerInvocationErrorHandler(
                                processor, _ -> PropagatingErrorHandler.instance());
    }
}
