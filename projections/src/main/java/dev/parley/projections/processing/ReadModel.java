package dev.parley.projections.processing;

import java.util.List;

/** Something that is kept up to date with the log, in the transaction that advances the reader. */
public interface ReadModel {

    /** By which it is asked for. */
    String name();

    /** What it is kept in. */
    List<String> tables();

    /** Takes in what is new of some reports, each report once. */
    void take(List<ReportActs> batch);

    /** Lets go of what it has at hand of its tables, because they may have changed since. */
    default void forget() {}
}
