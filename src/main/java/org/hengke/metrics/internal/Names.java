package org.hengke.metrics.internal;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengke.metrics.Breakdown;
import org.hengke.metrics.Dimension;
import org.hengke.metrics.Grain;
import org.hengke.staff.Me;
import org.hengke.staff.Person;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What rows are called, in which order they stand, and what lies below what. */
@Component
public class Names {

    private final Staff staff;
    private final List<Dimension> dimensions;
    private final MessageSource messages;

    Names(Staff staff, List<Dimension> dimensions, MessageSource messages) {
        this.staff = staff;
        this.dimensions = dimensions;
        this.messages = messages;
    }

    /** Names by key, in the order to show them. */
    public Map<String, String> of(Breakdown by, Locale locale) {
        var names = new LinkedHashMap<String, String>();
        switch (by) {
            case PERSON ->
                staff.people().forEach(person -> names.put(person.id().toString(), person.name()));
            case TEAM -> staff.teams().forEach(team -> names.put(team.id().toString(), team.name()));
            case DEPARTMENT ->
                staff.departments().forEach(found -> names.put(found.id().toString(), found.name()));
            case CHANNEL -> members(Grain.CHANNEL).forEach(member -> names.put(member.key(), said(member, locale)));
            case CATEGORY -> members(Grain.CATEGORY).forEach(member -> names.put(member.key(), said(member, locale)));
            case DAY, WEEK, MONTH -> {}
        }
        return names;
    }

    /** Oneself, and those whose team of today the permission reaches. */
    public List<Person> visiblePeople(Me viewer, String permission) {
        var scope = viewer.scope(permission);
        boolean ownOnly = scope instanceof Scope.Own;
        return staff.people().stream()
                .filter(person ->
                        person.id().equals(viewer.id()) || (!ownOnly && scope.covers(person.id(), person.team())))
                .toList();
    }

    public String person(PersonId id) {
        return staff.name(id);
    }

    public @Nullable String team(TeamId id) {
        return staff.findTeam(id).map(team -> team.name()).orElse(null);
    }

    /** The members and all below them. */
    public Set<String> withBelow(Grain grain, Set<String> keys) {
        var below = new HashSet<>(keys);
        boolean grew = true;
        while (grew && !keys.isEmpty()) {
            grew = false;
            for (var member : members(grain)) {
                if (member.parent() != null && below.contains(member.parent()) && below.add(member.key())) {
                    grew = true;
                }
            }
        }
        return below;
    }

    /** For each category the one that stands for it in a table: the top one, or the one just below what is looked at. */
    public Map<String, String> representatives(Set<String> lookedAt) {
        var parents = new HashMap<String, String>();
        members(Grain.CATEGORY).forEach(member -> {
            if (member.parent() != null) {
                parents.put(member.key(), member.parent());
            }
        });
        var standing = new HashMap<String, String>();
        for (var member : members(Grain.CATEGORY)) {
            var key = member.key();
            while (!lookedAt.contains(key)) {
                var parent = parents.get(key);
                if (parent == null || lookedAt.contains(parent)) {
                    break;
                }
                key = parent;
            }
            standing.put(member.key(), key);
        }
        return standing;
    }

    public List<Dimension.Member> members(Grain grain) {
        return switch (grain) {
            case PERSON ->
                staff.people().stream()
                        .map(person -> new Dimension.Member(person.id().toString(), null, person.name()))
                        .toList();
            case TEAM ->
                staff.teams().stream()
                        .map(team -> new Dimension.Member(
                                team.id().toString(), team.department().toString(), team.name()))
                        .toList();
            case DEPARTMENT ->
                staff.departments().stream()
                        .map(found -> new Dimension.Member(
                                found.id().toString(), Objects.toString(found.parent(), null), found.name()))
                        .toList();
            case CHANNEL, CATEGORY ->
                dimensions.stream()
                        .filter(dimension -> dimension.grain() == grain)
                        .flatMap(dimension -> dimension.members().stream())
                        .toList();
        };
    }

    /** Rows in the order of their names, unnamed ones last. */
    public static Comparator<String> inOrderOf(Map<String, String> names) {
        var order = new HashMap<String, Integer>();
        names.keySet().forEach(key -> order.put(key, order.size()));
        return Comparator.comparingInt((String key) -> order.getOrDefault(key, Integer.MAX_VALUE))
                .thenComparing(Comparator.naturalOrder());
    }

    /** What somebody typed is no pattern of a message: braces in it stay as they are. */
    private String said(Dimension.Member member, Locale locale) {
        return Objects.requireNonNullElse(messages.getMessage(member.named(), null, null, locale), member.named());
    }
}
