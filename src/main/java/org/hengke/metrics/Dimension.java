package org.hengke.metrics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the members of a grain their names and their tree; filled by the module that owns them. */
public interface Dimension {

    Grain grain();

    /** Every member there is or was, in the order to show them. */
    List<Member> members();

    /**
     * @param key the id as text, or the code of a channel
     * @param parent key of the member above; a figure of a member includes those below it
     * @param named words as people gave them, or the key of a message
     */
    record Member(String key, @Nullable String parent, String named) {}
}
