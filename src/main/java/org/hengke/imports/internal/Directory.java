package org.hengke.imports.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengke.cases.Categories;
import org.hengke.cases.Category;
import org.hengke.cases.CategoryId;
import org.hengke.customers.Contact;
import org.hengke.customers.CustomerId;
import org.hengke.customers.CustomerName;
import org.hengke.customers.Customers;
import org.hengke.customers.FoundCustomer;
import org.hengke.customers.NewCustomer;
import org.hengke.imports.ImportId;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.ImportView.Missing;
import org.hengke.imports.internal.CaseDraft.Who;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.ImportedPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who and what a file names, and makes what is missing where that is wished. */
@Component
class Directory {

    private static final int SOME = 20;
    private static final int CUSTOMERS_AT_A_TIME = 1_000;
    private static final int LONGEST_CATEGORY = 60;
    private static final int LONGEST_NAME = 80;

    private final Staff staff;
    private final Organisation organisation;
    private final People people;
    private final Customers customers;
    private final Categories categories;
    private final Provenance provenance;

    Directory(
            Staff staff,
            Organisation organisation,
            People people,
            Customers customers,
            Categories categories,
            Provenance provenance) {
        this.staff = staff;
        this.organisation = organisation;
        this.people = people;
        this.customers = customers;
        this.categories = categories;
        this.provenance = provenance;
    }

    /** The names in a file, gathered draft by draft. */
    static final class Named {

        private final Map<String, Map<String, Integer>> people = new LinkedHashMap<>();
        private final Set<String> teams = new LinkedHashSet<>();
        private final Set<List<String>> categories = new LinkedHashSet<>();
        private final Map<String, Who> customers = new LinkedHashMap<>();
        private @Nullable LocalDate since;

        void add(CaseDraft draft, java.time.ZoneId zone) {
            var day = LocalDate.ofInstant(draft.openedAt(), zone);
            since = since == null || day.isBefore(since) ? day : since;
            look(draft.opening(), "");
            draft.steps().forEach(step -> look(step.look(), step.author()));
            if (!draft.customer().nobody()) {
                customers.putIfAbsent(draft.customer().key(), draft.customer());
            }
        }

        private void look(CaseDraft.Look look, String author) {
            if (!look.team().isEmpty()) {
                teams.add(look.team());
            }
            if (!look.owner().isEmpty()) {
                person(look.owner(), look.team());
            }
            if (!author.isEmpty()) {
                person(author, "");
            }
            if (!look.category().isEmpty()) {
                categories.add(path(look.category(), look.subcategory()));
            }
        }

        void team(String name) {
            teams.add(name);
        }

        void person(String name, String team) {
            var counts = people.computeIfAbsent(name, key -> new HashMap<>());
            if (!team.isEmpty()) {
                counts.merge(team, 1, Integer::sum);
                teams.add(team);
            }
        }

        /** The team a person is named with most often. */
        private @Nullable String usualTeam(String person) {
            return people.getOrDefault(person, Map.of()).entrySet().stream()
                    .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .orElse(null);
        }
    }

    /** What of the names is not known here. */
    List<Missing> missing(Named named, ImportPlan plan) {
        var teams = teamsByName();
        var known = categoriesByPath();
        return List.of(
                missing("team", named.teams, name -> teams.containsKey(plain(name))),
                missing(
                        "person",
                        named.people.keySet(),
                        name -> people.find(person(name)).isPresent()),
                missing(
                        "category",
                        named.categories.stream()
                                .map(path -> String.join(" / ", path))
                                .toList(),
                        known::containsKey),
                missing("customer", named.customers, plan));
    }

    private static Missing missing(
            String kind, java.util.Collection<String> names, java.util.function.Predicate<String> known) {
        var missing = names.stream().filter(name -> !known.test(name)).toList();
        return new Missing(
                kind, names.size(), missing.size(), missing.stream().limit(SOME).toList());
    }

    private Missing missing(String kind, Map<String, Who> named, ImportPlan plan) {
        var unknown = new ArrayList<String>();
        var known = customers.known(
                named.values().stream().map(who -> customer(who, plan)).toList());
        var i = 0;
        for (var name : named.keySet()) {
            if (!known.get(i++)) {
                unknown.add(name);
            }
        }
        return new Missing(
                kind, named.size(), unknown.size(), unknown.stream().limit(SOME).toList());
    }

    /** Makes what is missing and says what each name is. */
    Resolved resolve(ImportId id, Named named, ImportPlan plan) {
        var teams = teams(id, named, plan);
        var persons = people(id, named, plan, teams);
        return new Resolved(teams, persons, categories(id, named, plan), customers(id, named, plan));
    }

    /** What the names of a file are here. */
    record Resolved(
            Map<String, TeamId> teams,
            Map<String, PersonId> people,
            Map<String, CategoryId> categories,
            CustomerIds found)
            implements CaseWriting.Names {

        @Override
        public @Nullable PersonId person(String name) {
            return people.get(name);
        }

        @Override
        public @Nullable TeamId team(String name) {
            return teams.get(name);
        }

        @Override
        public @Nullable CategoryId category(String name, String below) {
            return name.isEmpty() ? null : categories.get(String.join(" / ", path(name, below)));
        }

        @Override
        public @Nullable CustomerId customer(Who who) {
            return who.nobody() ? null : found.ids().get(who.key());
        }

        @Override
        public @Nullable String tier(CustomerId customer) {
            var name = found.names().get(customer);
            return name == null ? null : name.tier();
        }
    }

    record CustomerIds(Map<String, CustomerId> ids, Map<CustomerId, CustomerName> names) {}

    private Map<String, TeamId> teams(ImportId id, Named named, ImportPlan plan) {
        var before = teamsByName();
        var teams = new HashMap<String, TeamId>();
        var wanted = new ArrayList<String>();
        for (var name : named.teams) {
            var known = before.get(plain(name));
            if (known != null) {
                teams.put(name, known);
                if (provenance.everMade("team", known.value())
                        && staff.findTeam(known).filter(team -> team.retired()).isPresent()) {
                    organisation.restoreTeam(known);
                    provenance.made(id, "team", List.of(known.value()));
                }
            } else if (name.length() <= LONGEST_NAME) {
                wanted.add(name);
            }
        }
        if (plan.create().teams() && !wanted.isEmpty()) {
            organisation.teams(wanted, department(id, plan)).forEach(teams::put);
            provenance.made(
                    id,
                    "team",
                    wanted.stream()
                            .map(name -> Objects.requireNonNull(teams.get(name)).value())
                            .toList());
        }
        return teams;
    }

    DepartmentId department(ImportId id, ImportPlan plan) {
        if (plan.department() != null) {
            return staff.department(new DepartmentId(plan.department())).id();
        }
        return department(id, plan.origin());
    }

    DepartmentId department(ImportId id, String name) {
        var known =
                staff.departments().stream().map(department -> department.id()).toList();
        var department = organisation.department(name, null);
        if (!known.contains(department)) {
            provenance.made(id, "department", List.of(department.value()));
        } else if (provenance.everMade("department", department.value())
                && staff.department(department).retired()) {
            organisation.restoreDepartment(department);
            provenance.made(id, "department", List.of(department.value()));
        }
        return department;
    }

    private Map<String, PersonId> people(ImportId id, Named named, ImportPlan plan, Map<String, TeamId> teams) {
        var found = new HashMap<String, PersonId>();
        var wanted = new ArrayList<ImportedPerson>();
        for (var name : named.people.keySet()) {
            var known = people.find(person(name)).orElse(null);
            if (known != null) {
                found.put(name, known);
                returned(id, known);
            } else if (name.length() <= LONGEST_NAME) {
                var team = named.usualTeam(name);
                wanted.add(new ImportedPerson(name, null, null, team == null ? null : teams.get(team), named.since));
            }
        }
        if (plan.create().people() && !wanted.isEmpty()) {
            var ids = people.findOrAdd(wanted);
            for (var i = 0; i < wanted.size(); i++) {
                found.put(wanted.get(i).name(), ids.get(i));
            }
            provenance.made(id, "person", ids.stream().map(PersonId::value).toList());
        }
        return found;
    }

    /** Somebody whom the undoing of an earlier import sent away works here again. */
    void returned(ImportId id, PersonId person) {
        if (provenance.everMade("person", person.value())
                && staff.find(person).filter(known -> !known.active()).isPresent()) {
            people.reactivate(person);
            provenance.made(id, "person", List.of(person.value()));
        }
    }

    private Map<String, CategoryId> categories(ImportId id, Named named, ImportPlan plan) {
        var known = categoriesByPath();
        var found = new HashMap<>(known);
        if (!plan.create().categories()) {
            return found;
        }
        for (var path : named.categories) {
            var name = String.join(" / ", path);
            if (!found.containsKey(name)) {
                found.put(name, categories.findOrCreate(path));
            }
        }
        var before = Set.copyOf(known.values());
        provenance.made(
                id,
                "category",
                categories.all().stream()
                        .filter(category -> !category.retired() && !before.contains(category.id()))
                        .map(category -> category.id().value())
                        .toList());
        return found;
    }

    private CustomerIds customers(ImportId id, Named named, ImportPlan plan) {
        var ids = new HashMap<String, CustomerId>();
        var names = new HashMap<CustomerId, CustomerName>();
        var keys = new ArrayList<>(named.customers.keySet());
        for (var from = 0; from < keys.size(); from += CUSTOMERS_AT_A_TIME) {
            var some = keys.subList(from, Math.min(keys.size(), from + CUSTOMERS_AT_A_TIME));
            var wanted = some.stream()
                    .map(key -> customer(Objects.requireNonNull(named.customers.get(key)), plan))
                    .toList();
            var known = customers.known(wanted);
            var these = new ArrayList<String>();
            var make = new ArrayList<NewCustomer>();
            for (var i = 0; i < some.size(); i++) {
                if (plan.create().customers() || known.get(i)) {
                    these.add(some.get(i));
                    make.add(wanted.get(i));
                }
            }
            var found = customers.findOrCreateAll(make);
            for (var i = 0; i < these.size(); i++) {
                ids.put(these.get(i), found.get(i).id());
            }
            provenance.made(
                    id,
                    "customer",
                    found.stream()
                            .filter(FoundCustomer::created)
                            .map(each -> each.id().value())
                            .toList());
            names.putAll(customers.names(found.stream().map(FoundCustomer::id).toList()));
        }
        return new CustomerIds(ids, names);
    }

    /** A customer of whom a file gives neither number nor contact is told by the name, within that file's origin. */
    private static NewCustomer customer(Who who, ImportPlan plan) {
        var contacts = new ArrayList<Contact>();
        if (!who.phone().isEmpty()) {
            contacts.add(Contact.phoneOf(who.phone()));
        }
        if (!who.email().isEmpty()) {
            contacts.add(Contact.emailOf(who.email()));
        }
        var reference = !who.reference().isEmpty()
                ? plan.origin() + ":" + who.reference()
                : contacts.isEmpty() ? plan.origin() + ":" + who.name() : null;
        var name = who.name().isEmpty() ? who.reference() : who.name();
        return new NewCustomer(
                name,
                contacts,
                null,
                null,
                "",
                "",
                "",
                reference == null || reference.length() <= 200 ? reference : reference.substring(0, 200),
                null,
                "import");
    }

    Map<String, TeamId> teamsByName() {
        var teams = new HashMap<String, TeamId>();
        staff.teams().forEach(team -> teams.put(plain(team.name()), team.id()));
        return teams;
    }

    private Map<String, CategoryId> categoriesByPath() {
        var found = new HashMap<String, CategoryId>();
        for (Category category : categories.all()) {
            if (!category.retired()) {
                found.put(category.path(), category.id());
            }
        }
        return found;
    }

    static List<String> path(String category, String below) {
        var path = new ArrayList<String>();
        for (var name : new String[] {category, below}) {
            if (!name.isEmpty()) {
                path.add(name.length() <= LONGEST_CATEGORY ? name : name.substring(0, LONGEST_CATEGORY));
            }
        }
        return List.copyOf(path);
    }

    private static ImportedPerson person(String name) {
        return ImportedPerson.named(name);
    }

    private static String plain(String name) {
        return name.strip();
    }
}
