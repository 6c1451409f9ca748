package dev.parley.projections.processing;

import dev.parley.core.development.Development;
import dev.parley.core.wire.DevelopmentJson;
import java.util.IdentityHashMap;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The developments of a batch as every read model writes them down, made once for all of them. */
public final class Written {

    private final IdentityHashMap<Development, Entry> entries = new IdentityHashMap<>();

    private record Entry(String text, Terms terms) {

        static Entry of(Development development) {
            ObjectNode body = DevelopmentJson.write(development);
            return new Entry(body.toString(), Terms.of(development, body));
        }
    }

    /** Writes a development down before it is asked for. */
    public void write(Development development) {
        entry(development);
    }

    /** The development on the wire. */
    public String text(Development development) {
        return entry(development).text();
    }

    public Terms terms(Development development) {
        return entry(development).terms();
    }

    public Terms terms(List<Development> developments) {
        return Terms.all(developments.stream().map(this::terms).toList());
    }

    /** Asked by those who make rows and those who write them at the same time. */
    private synchronized Entry entry(Development development) {
        return entries.computeIfAbsent(development, Entry::of);
    }
}
