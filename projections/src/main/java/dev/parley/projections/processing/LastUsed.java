package dev.parley.projections.processing;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Values that were used last, as many as weigh no more than a bound together. */
public final class LastUsed<K, V> {

    private final LinkedHashMap<K, V> values = new LinkedHashMap<>(16, 0.75f, true);
    private final ToIntFunction<V> weight;
    private final int most;

    /** Values whose weight may change while they are kept. */
    public LastUsed(int most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    public @Nullable V get(K key) {
        return values.get(key);
    }

    public void put(K key, V value) {
        values.put(key, value);
    }

    public void remove(K key) {
        values.remove(key);
    }

    /** Lets go of those that were used longest ago, as far as they weigh too much. */
    public void trim() {
        int all = values.values().stream().mapToInt(weight).sum();
        for (Iterator<V> eldest = values.values().iterator(); all > most && eldest.hasNext(); ) {
            all -= weight.applyAsInt(eldest.next());
            eldest.remove();
        }
    }

    public void clear() {
        values.clear();
    }
}
