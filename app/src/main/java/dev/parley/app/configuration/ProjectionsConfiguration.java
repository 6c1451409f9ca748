package dev.parley.app.configuration;

import dev.parley.core.log.EventLog;
import dev.parley.core.log.LogProcessors;
import dev.parley.core.log.ReportLog;
import dev.parley.core.log.Wakeups;
import dev.parley.projections.audit.ReportController;
import dev.parley.projections.audit.ReportVersions;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.claims.ClaimsWriter;
import dev.parley.projections.live.AnnouncementWriter;
import dev.parley.projections.live.Bell;
import dev.parley.projections.live.Feed;
import dev.parley.projections.live.FeedController;
import dev.parley.projections.negotiation.ChangesController;
import dev.parley.projections.negotiation.NegotiationController;
import dev.parley.projections.negotiation.Negotiations;
import dev.parley.projections.processing.ActsBatches;
import dev.parley.projections.processing.ActsProcessor;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.processing.ReadModel;
import dev.parley.projections.reading.Freshness;
import dev.parley.projections.reading.ReadProblems;
import dev.parley.projections.replay.ReplayController;
import dev.parley.projections.replay.ReplayReader;
import dev.parley.projections.schedule.RevisionsWriter;
import dev.parley.projections.schedule.ScheduleController;
import dev.parley.projections.schedule.Schedules;
import dev.parley.projections.timeline.Timeline;
import dev.parley.projections.timeline.TimelineController;
import dev.parley.projections.web.FrontPageController;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;

/** The ways out. */
@Configuration(proxyBeanMethods = false)
@Import({
    AnnouncementWriter.class,
    ChangesController.class,
    Claims.class,
    Feed.class,
    FeedController.class,
    FrontPageController.class,
    NegotiationController.class,
    Negotiations.class,
    Progress.class,
    ReadProblems.class,
    ReplayController.class,
    ReplayReader.class,
    ReportController.class,
    ReportVersions.class,
    ScheduleController.class,
    Schedules.class,
    Timeline.class,
    TimelineController.class
})
class ProjectionsConfiguration {

    @Bean
    ClaimsWriter claimsWriter(JdbcTemplate jdbc) {
        return new ClaimsWriter(jdbc, new RevisionsWriter(jdbc));
    }

    @Bean
    ActsProcessor actsProcessor(ReportLog log, List<ReadModel> readModels, Progress progress) {
        return new ActsProcessor(new ActsBatches(log, readModels, progress));
    }

    @Bean
    Freshness freshness(Progress progress, EventLog log, TransactionManager transactions) {
        return new Freshness(progress, log, transactions);
    }

    @Bean
    Bell bell(Wakeups wakeups) {
        return new Bell(wakeups);
    }

    /**
     * One segment, because the read models are wholly up to one act; an error stops it to retry.
     */
    @Bean
    ConfigurerModule readModelsProcessor() {
        return configurer ->
                configurer
                        .eventProcessing()
                        .usingPooledStreamingEventProcessors()
                        .registerPooledStreamingEventProcessorConfiguration(
                                ActsProcessor.GROUP,
                                (_, builder) -> LogProcessors.inOrder(ActsProcessor.GROUP, builder))
                        .registerListenerInvocationErrorHandler(
                                ActsProcessor.GROUP, _ -> PropagatingErrorHandler.instance());
    }
}
