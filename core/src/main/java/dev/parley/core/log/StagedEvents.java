package dev.parley.core.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The events that a unit of work has published and not yet appended, by stream. Axon's own search
 * compares each with every other at every read: too slow for thousands of commands at once.
 */
final class StagedEvents {

    private static final String RESOURCE = StagedEvents.class.getName();

    private final Map<String, List<DomainEventMessage<?>>> byStream = new HashMap<>();

    static void stage(UnitOfWork<?> unit, List<? extends EventMessage<?>> events) {
        StagedEvents staged = of(unit);
        for (EventMessage<?> event : events) {
            if (event instanceof DomainEventMessage<?> domain) {
                staged.add(domain);
            }
        }
    }

    /** What the unit of work and those around it have staged, leaving out what was rolled back. */
    static Stream<DomainEventMessage<?>> find(UnitOfWork<?> unit, String stream) {
        Stream<DomainEventMessage<?>> around =
                unit.parent().map(parent -> find(parent, stream)).orElseGet(Stream::empty);
        return unit.isRolledBack() ? around : Stream.concat(around, own(unit, stream));
    }

    private static Stream<DomainEventMessage<?>> own(UnitOfWork<?> unit, String stream) {
        @Nullable StagedEvents staged = unit.getResource(RESOURCE);
        return staged == null
                ? Stream.empty()
                : staged.byStream.getOrDefault(stream, List.of()).stream();
    }

    private static StagedEvents of(UnitOfWork<?> unit) {
        return unit.getOrComputeResource(
                RESOURCE,
                _ -> {
                    var staged = new StagedEvents();
                    unit.onPrepareCommit(u -> u.parent().ifPresent(staged::moveTo));
                    unit.onCleanup(u -> u.resources().remove(RESOURCE));
                    return staged;
                });
    }

    private void add(DomainEventMessage<?> event) {
        byStream.computeIfAbsent(event.getAggregateIdentifier(), _ -> new ArrayList<>()).add(event);
    }

    private void moveTo(UnitOfWork<?> parent) {
        byStream.values().forEach(events -> stage(parent, events));
        byStream.clear();
    }
}
