package org.hengke.platform.live;

/**
 * Something changed; who shows it fetches it anew with its own rights, so nothing but ids is told.
 *
 * @param topic what sort of thing, as {@code cases}
 * @param id which one, 0 for the whole topic
 * @param change what happened, as {@code replied}
 */
public record LiveEvent(String topic, long id, String change) {}
