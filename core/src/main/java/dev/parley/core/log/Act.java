package dev.parley.core.log;

import java.time.Instant;
import java.util.Map;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** What one command wrote: its positions, both inclusive, and the one instant they share. */
public record Act(String id, long firstPosition, long lastPosition, Instant recordedAt) {

    /** Key of the root unit of work's resource that holds the acts, by correlation id. */
    public static final String RESOURCE = Act.class.getName();

    /** The acts appended so far in the given root unit of work, by their correlation id. */
    public static Map<String, Act> writtenIn(UnitOfWork<?> root) {
        return root.getOrDefaultResource(RESOURCE, Map.of());
    }

    static Act of(String id, LogEntry entry) {
        return new Act(id, entry.position(), entry.position(), entry.recordedAt());
    }

    Act through(Act later) {
        return new Act(id, firstPosition, later.lastPosition, later.recordedAt);
    }
}
