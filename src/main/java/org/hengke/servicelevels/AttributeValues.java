package org.hengke.servicelevels;

import java.util.List;

/** The codes that attributes of subjects may have, in the order in which people name them. */
public record AttributeValues(List<String> types, List<String> priorities, List<String> tiers) {}
