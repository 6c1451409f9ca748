package dev.parley.app.configuration;

import dev.parley.core.log.Wakeups;
import dev.parley.projections.live.Bell;
import dev.parley.projections.live.Feed;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.webhooks.DeliveriesController;
import dev.parley.projections.webhooks.Desk;
import dev.parley.projections.webhooks.Schedule;
import dev.parley.projections.webhooks.Settings;
import dev.parley.projections.webhooks.SubscriptionProblems;
import dev.parley.projections.webhooks.SubscriptionsController;
import dev.parley.projections.webhooks.Webhooks;
import java.time.Duration;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.transaction.PlatformTransactionManager;

/** What is sent to subscribers. */
@Configuration(proxyBeanMethods = false)
@Import({
    DeliveriesController.class,
    Desk.class,
    SubscriptionProblems.class,
    SubscriptionsController.class
})
class WebhooksConfiguration {

    private static final String PREFIX = "parley.webhooks.";
    private static final Duration USUAL_PATIENCE = Duration.ofSeconds(20);

    @Bean
    Settings webhookSettings(Environment environment) {
        return new Settings(
                environment.getProperty(PREFIX + "allow-private-targets", Boolean.class, false),
                duration(environment, "timeout", USUAL_PATIENCE),
                new Schedule(
                        duration(environment, "first-pause", Schedule.USUAL.first()),
                        duration(environment, "longest-pause", Schedule.USUAL.longest()),
                        duration(environment, "give-up-after", Schedule.USUAL.patience())));
    }

    private static Duration duration(Environment environment, String name, Duration usual) {
        return environment.getProperty(PREFIX + name, Duration.class, usual);
    }

    @Bean
    SmartLifecycle webhooks(
            Settings settings,
            DataSource database,
            PlatformTransactionManager transactions,
            Feed feed,
            Progress progress,
            Wakeups wakeups) {
        Webhooks webhooks =
                new Webhooks(settings, database, transactions, feed, progress, new Bell(wakeups));
        return new StartedLast(webhooks::start, webhooks::stop);
    }
}
