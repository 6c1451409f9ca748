package dev.parley.core.log;

import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/** The streams that were read ahead for the current root unit of work. */
final class Prefetched {

    private static final String RESOURCE = Prefetched.class.getName();

    private Prefetched() {}

    static void keep(Collection<String> streams, List<LogEntry> entries) {
        var found = entries.stream().collect(groupingBy(LogEntry::stream));
        Map<String, List<LogEntry>> kept =
                CurrentUnitOfWork.get().root().getOrComputeResource(RESOURCE, _ -> new HashMap<>());
        streams.forEach(stream -> kept.put(stream, found.getOrDefault(stream, List.of())));
    }

    static Optional<List<LogEntry>> find(String stream) {
        return CurrentUnitOfWork.map(UnitOfWork::root)
                .map(root -> root.<Map<String, List<LogEntry>>>getResource(RESOURCE))
                .map(kept -> kept.get(stream));
    }

    /** What was read ahead is no longer whole once something was appended. */
    static void forget(UnitOfWork<?> root) {
        root.resources().remove(RESOURCE);
    }
}
