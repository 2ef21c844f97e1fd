package org.hengke.metrics;

import java.util.List;

/** A module that can state the facts of all its sources again. */
public interface FactRebuilder {

    /** The {@link FactSource#kind()} of its sources. */
    String kind();

    /** About how many sources there are; for the progress shown. */
    long count();

    /**
     * The sources after an id, in ascending order of id, each with its facts (an empty list where nothing counts). Called in the
     * transaction that compares them with what is recorded: lock what is read, so that nothing changes in between.
     *
     * @return at most {@code limit}; empty when there are no more
     */
    List<SourceFacts> after(long id, int limit);
}
