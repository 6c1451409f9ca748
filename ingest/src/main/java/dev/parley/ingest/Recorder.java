package dev.parley.ingest;

import dev.parley.core.log.Act;
import dev.parley.core.log.EventLog;
import dev.parley.core.log.LogStorageEngine;
import dev.parley.core.log.Place;
import dev.parley.core.report.Decision;
import dev.parley.core.report.ReportCommand;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Decides many commands and records what comes of them in one transaction, under the lock of the
 * log: nothing is decided on a report that another writer is just changing.
 */
public final class Recorder {

    private final CommandBus commands;
    private final TransactionManager transactions;
    private final LogStorageEngine engine;
    private final EventLog log;

    public Recorder(
            CommandBus commands,
            TransactionManager transactions,
            LogStorageEngine engine,
            EventLog log) {
        this.commands = commands;
        this.transactions = transactions;
        this.engine = engine;
        this.log = log;
    }

    /** The verdicts on commands, in their order, once everything is committed. */
    List<Verdict> record(List<ReportCommand> batch) {
        return transactions.fetchInTransaction(() -> decideAndAppend(batch));
    }

    private List<Verdict> decideAndAppend(List<ReportCommand> batch) {
        UnitOfWork<?> root = DefaultUnitOfWork.startAndGet(null);
        try {
            engine.prefetch(
                    batch.stream().map(command -> command.report().toString()).distinct().toList());
            List<Decided> decided = batch.stream().map(this::decide).toList();
            root.commit();
            return verdicts(decided, Act.writtenIn(root));
        } catch (RuntimeException e) {
            if (root.isActive()) {
                root.rollback(e);
            }
            throw e;
        }
    }

    private Decided decide(ReportCommand command) {
        CommandMessage<ReportCommand> message = new GenericCommandMessage<>(command);
        AtomicReference<@Nullable CommandResultMessage<?>> result = new AtomicReference<>();
        commands.<ReportCommand, Decision>dispatch(message, (_, answer) -> result.set(answer));
        CommandResultMessage<?> answer = result.get();
        if (answer == null || answer.isExceptional()) {
            throw new Undecided(command.report(), answer == null ? null : answer.exceptionResult());
        }
        return new Decided(command, message.getIdentifier(), (Decision) answer.getPayload());
    }

    private List<Verdict> verdicts(List<Decided> decided, Map<String, Act> acts) {
        List<Place> said = decided.stream().flatMap(Decided::said).toList();
        Map<Place, Long> positions = said.isEmpty() ? Map.of() : log.positions(said);
        List<Verdict> verdicts = new ArrayList<>(decided.size());
        decided.forEach(each -> verdicts.add(each.verdict(acts, positions)));
        return verdicts;
    }
}
