package dev.parley.projections.processing;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/** Every read model there is, made anew for each reader of the log. */
public record ReadModels(List<Supplier<ReadModel>> makers) {

    public ReadModels {
        makers = List.copyOf(makers);
    }

    public List<ReadModel> all() {
        return makers.stream().map(Supplier::get).toList();
    }

    public List<ReadModel> named(Collection<String> names) {
        return all().stream().filter(each -> names.contains(each.name())).toList();
    }

    public List<String> names() {
        return all().stream().map(ReadModel::name).toList();
    }
}
