package dev.parley.app.configuration;

import dev.parley.core.log.EventLog;
import dev.parley.core.log.LogProcessors;
import dev.parley.core.log.ReportLog;
import dev.parley.core.log.Wakeups;
import dev.parley.projections.atom.AtomController;
import dev.parley.projections.audit.ReportController;
import dev.parley.projections.audit.ReportVersions;
import dev.parley.projections.calendar.CalendarController;
import dev.parley.projections.claims.Claims;
import dev.parley.projections.claims.ClaimsWriter;
import dev.parley.projections.export.ExportController;
import dev.parley.projections.live.AnnouncementWriter;
import dev.parley.projections.live.Bell;
import dev.parley.projections.live.Feed;
import dev.parley.projections.live.FeedController;
import dev.parley.projections.live.Tail;
import dev.parley.projections.negotiation.ChangesController;
import dev.parley.projections.negotiation.NegotiationController;
import dev.parley.projections.negotiation.Negotiations;
import dev.parley.projections.processing.ActsBatches;
import dev.parley.projections.processing.ActsProcessor;
import dev.parley.projections.processing.Progress;
import dev.parley.projections.processing.ReadModels;
import dev.parley.projections.reading.Freshness;
import dev.parley.projections.reading.ReadProblems;
import dev.parley.projections.rebuilding.RebuildController;
import dev.parley.projections.rebuilding.Rebuilder;
import dev.parley.projections.replay.ReplayController;
import dev.parley.projections.replay.ReplayReader;
import dev.parley.projections.schedule.RevisionsWriter;
import dev.parley.projections.schedule.ScheduleController;
import dev.parley.projections.schedule.Schedules;
import dev.parley.projections.schedule.WhyController;
import dev.parley.projections.timeline.Timeline;
import dev.parley.projections.timeline.TimelineController;
import dev.parley.projections.upkeep.IndexUpkeep;
import dev.parley.projections.web.FrontPageController;
import java.util.List;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPolicy;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

/** The ways out. */
@Configuration(proxyBeanMethods = false)
@Import({
    AtomController.class,
    CalendarController.class,
    ChangesController.class,
    Claims.class,
    ExportController.class,
    Feed.class,
    FeedController.class,
    FrontPageController.class,
    NegotiationController.class,
    Negotiations.class,
    Progress.class,
    ReadProblems.class,
    RebuildController.class,
    ReplayController.class,
    ReplayReader.class,
    ReportController.class,
    ReportVersions.class,
    ScheduleController.class,
    Schedules.class,
    Timeline.class,
    TimelineController.class,
    WhyController.class
})
class ProjectionsConfiguration {

    @Bean
    ReadModels readModels(JdbcTemplate jdbc) {
        return new ReadModels(
                List.of(() ->
                        new ClaimsWriter(
                                jdbc, new RevisionsWriter(jdbc), new AnnouncementWriter(jdbc))));
    }

    @Bean
    Rebuilder rebuilder(
            ReportLog log,
            Progress progress,
            ReadModels readModels,
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions) {
        return new Rebuilder(log, progress, readModels, jdbc, transactions);
    }

    @Bean
    ActsProcessor actsProcessor(
            ReportLog log, ReadModels readModels, Progress progress, Wakeups wakeups) {
        return new ActsProcessor(new ActsBatches(log, readModels.all()), progress, wakeups);
    }

    @Bean
    Freshness freshness(Progress progress, EventLog log, TransactionManager transactions) {
        return new Freshness(progress, log, transactions);
    }

    @Bean
    Bell bell(Wakeups wakeups) {
        return new Bell(wakeups);
    }

    @Bean
    IndexUpkeep indexUpkeep(JdbcTemplate jdbc) {
        return new IndexUpkeep(jdbc);
    }

    @Bean
    SmartLifecycle indexUpkeepTimes(IndexUpkeep upkeep) {
        return new StartedLast(upkeep::start, upkeep::stop);
    }

    @Bean
    Tail tail(Feed feed, Progress progress, Wakeups wakeups) {
        return new Tail(feed, progress, new Bell(wakeups));
    }

    /**
     * One segment, because the read models are wholly up to one act: all events stay in it, even if
     * somebody splits it. An error stops it to retry.
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
                        .registerSequencingPolicy(ActsProcessor.GROUP, _ -> new SequentialPolicy())
                        .registerListenerInvocationErrorHandler(
                                ActsProcessor.GROUP, _ -> PropagatingErrorHandler.instance());
    }
}
