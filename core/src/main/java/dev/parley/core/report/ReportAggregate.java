package dev.parley.core.report;

import static org.axonframework.modelling.command.AggregateCreationPolicy.CREATE_IF_MISSING;

import dev.parley.core.report.Decision.Accepted;
import dev.parley.core.report.ReportCommand.AmendRecord;
import dev.parley.core.report.ReportCommand.RecordReport;
import dev.parley.core.report.ReportCommand.RetractReport;
import dev.parley.core.report.ReportCommand.VoidRecord;
import java.time.Clock;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The Axon shell around {@link Report}. Axon finds a handler by its command's own class, so there
 * is one method for each; a report of which nothing is recorded decides like any other.
 */
public class ReportAggregate {

    /** Finds the report that a command is for. */
    public static final CommandTargetResolver TARGET =
            command ->
                    new VersionedAggregateIdentifier(
                            (Object) ((ReportCommand) command.getPayload()).report().toString(),
                            null);

    @AggregateIdentifier private @Nullable String id;

    private Report report = Report.UNRECORDED;

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision handle(RecordReport command, Clock clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision handle(RetractReport command, Clock clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision handle(AmendRecord command, Clock clock) {
        return decide(command, clock);
    }

    @CommandHandler
    @CreationPolicy(CREATE_IF_MISSING)
    Decision handle(VoidRecord command, Clock clock) {
        return decide(command, clock);
    }

    private Decision decide(ReportCommand command, Clock clock) {
        Decision decision = report.decide(command, clock.instant());
        if (decision instanceof Accepted accepted) {
            id = command.report().toString();
            accepted.events().forEach(AggregateLifecycle::apply);
        }
        return decision;
    }

    @EventSourcingHandler
    void on(ReportEvent event) {
        report = report.on(event);
        id = identified(event);
    }

    private @Nullable String identified(ReportEvent event) {
        return switch (event) {
            case ReportEvent.ReportFiled e -> ReportId.of(e.source(), e.externalId()).toString();
            case ReportEvent.ReportRevised e -> ReportId.of(e.source(), e.externalId()).toString();
            case ReportEvent.ReportRetracted _,
                    ReportEvent.RecordAmended _,
                    ReportEvent.RetractionAmended _,
                    ReportEvent.RecordVoided _,
                    ReportEvent.DevelopmentReported _ ->
                    id;
        };
    }
}
