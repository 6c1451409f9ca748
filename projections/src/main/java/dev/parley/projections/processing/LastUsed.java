package dev.parley.projections.processing;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Values that were used last, as many as weigh no more than a bound together. */
public final class LastUsed<K, V> {

    private final LinkedHashMap<K, Weighed<V>> values = new LinkedHashMap<>(16, 0.75f, true);
    private final ToIntFunction<V> weight;
    private final int most;
    private long all;

    private record Weighed<V>(V value, int weight) {}

    /** Values are weighed when they are put: one whose weight has changed is put again. */
    public LastUsed(int most, ToIntFunction<V> weight) {
        this.most = most;
        this.weight = weight;
    }

    public @Nullable V get(K key) {
        Weighed<V> weighed = values.get(key);
        return weighed == null ? null : weighed.value();
    }

    public void put(K key, V value) {
        Weighed<V> weighed = new Weighed<>(value, weight.applyAsInt(value));
        all += weighed.weight() - weightOf(values.put(key, weighed));
    }

    public void remove(K key) {
        all -= weightOf(values.remove(key));
    }

    private static int weightOf(@Nullable Weighed<?> weighed) {
        return weighed == null ? 0 : weighed.weight();
    }

    /** Lets go of those that were used longest ago, as far as they weigh too much. */
    public void trim() {
        Iterator<Weighed<V>> eldest = values.values().iterator();
        while (all > most && eldest.hasNext()) {
            all -= eldest.next().weight();
            eldest.remove();
        }
    }

    public void clear() {
        values.clear();
        all = 0;
    }
}
