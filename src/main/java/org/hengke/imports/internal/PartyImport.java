package org.hengke.imports.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.Customers;
import org.hengke.customers.NewCustomer;
import org.hengke.imports.ImportId;
import org.hengke.imports.ImportPlan;
import org.hengke.imports.ImportView.Checked;
import org.hengke.imports.ImportView.Missing;
import org.hengke.imports.Shape;
import org.hengke.imports.internal.CaseImport.Tally;
import org.hengke.platform.runs.Progress;
import org.hengke.staff.ImportedPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes in people with their teams, and customers with their contacts. Who is here already is found again and not doubled. */
@Component
class PartyImport {

    private final Staging staging;
    private final Provenance provenance;
    private final Directory directory;
    private final Organisation organisation;
    private final People people;
    private final Customers customers;
    private final TransactionTemplate transaction;

    PartyImport(
            Staging staging,
            Provenance provenance,
            Directory directory,
            Organisation organisation,
            People people,
            Customers customers,
            TransactionTemplate transaction) {
        this.staging = staging;
        this.provenance = provenance;
        this.directory = directory;
        this.organisation = organisation;
        this.people = people;
        this.customers = customers;
        this.transaction = transaction;
    }

    Checked check(ImportId id, ImportPlan plan, long rows, long badRows, Progress progress) {
        var counts = new long[2];
        var named = new Directory.Named();
        staging.eachPortion(id, plan, portion -> {
            var flat = flat(portion);
            if (plan.shape() == Shape.CUSTOMERS) {
                customers
                        .known(flat.stream().map(row -> customer(row, plan)).toList())
                        .forEach(known -> counts[known ? 1 : 0]++);
            } else {
                flat.forEach(row -> counts[people.find(person(row, null, plan)).isPresent() ? 1 : 0]++);
                flat.stream()
                        .map(row -> row.text("team"))
                        .filter(team -> !team.isEmpty())
                        .forEach(named::team);
            }
            progress.done(flat.size());
        });
        var missing = plan.shape() == Shape.PEOPLE
                ? directory.missing(named, plan).stream()
                        .filter(each -> each.kind().equals("team"))
                        .toList()
                : List.<Missing>of();
        return new Checked(rows, badRows, counts[0] + counts[1], counts[0], counts[1], 0, missing, null);
    }

    void run(ImportId id, ImportPlan plan, Tally tally, Progress progress) {
        progress.step("imports.step.storing");
        staging.eachPortion(id, plan, portion -> {
            var flat = flat(portion);
            transaction.executeWithoutResult(status -> {
                if (plan.shape() == Shape.CUSTOMERS) {
                    takeCustomers(id, plan, flat, tally);
                } else {
                    takePeople(id, plan, flat, tally);
                }
            });
            progress.done(flat.size());
        });
    }

    private void takeCustomers(ImportId id, ImportPlan plan, List<Snapshot> rows, Tally tally) {
        var found = customers.findOrCreateAll(
                rows.stream().map(row -> customer(row, plan)).toList());
        var created = new ArrayList<Long>();
        for (var each : found) {
            if (each.created()) {
                created.add(each.id().value());
            }
        }
        tally.created += created.size();
        tally.same += found.size() - created.size();
        provenance.made(id, "customer", created);
    }

    private void takePeople(ImportId id, ImportPlan plan, List<Snapshot> rows, Tally tally) {
        var teams = new HashMap<String, TeamId>();
        for (var row : rows) {
            var name = row.text("team");
            if (!name.isEmpty() && !teams.containsKey(name)) {
                team(id, plan, row, name).ifPresent(team -> teams.put(name, team));
            }
        }
        var fresh = new ArrayList<ImportedPerson>();
        for (var row : rows) {
            var person = person(row, teams.get(row.text("team")), plan);
            var known = people.find(person);
            if (known.isPresent()) {
                directory.returned(id, known.get());
                tally.same++;
            } else {
                fresh.add(person);
            }
        }
        var ids = people.findOrAdd(fresh);
        var once = Set.copyOf(ids);
        tally.created += once.size();
        tally.same += ids.size() - once.size();
        provenance.made(id, "person", once.stream().map(PersonId::value).toList());
    }

    private java.util.Optional<TeamId> team(ImportId id, ImportPlan plan, Snapshot row, String name) {
        var known = directory.teamsByName().get(name);
        if (known != null || !plan.create().teams()) {
            return java.util.Optional.ofNullable(known);
        }
        var department = row.text("department").isEmpty()
                ? directory.department(id, plan)
                : directory.department(id, row.text("department"));
        var team = Objects.requireNonNull(
                organisation.teams(List.of(name), department).get(name));
        provenance.made(id, "team", List.of(team.value()));
        return java.util.Optional.of(team);
    }

    private static ImportedPerson person(Snapshot row, @Nullable TeamId team, ImportPlan plan) {
        var since = row.time("since");
        return new ImportedPerson(
                row.text("name"),
                row.textOrNull("staff-number"),
                row.textOrNull("email"),
                team,
                since == null ? null : LocalDate.ofInstant(since, ZoneId.of(plan.zone())));
    }

    private NewCustomer customer(Snapshot row, ImportPlan plan) {
        var contacts = new ArrayList<Contact>();
        contact(contacts, ContactKind.PHONE, row.text("phone"));
        contact(contacts, ContactKind.PHONE, row.text("phone-2"));
        contact(contacts, ContactKind.EMAIL, row.text("email"));
        contact(contacts, ContactKind.WECHAT, row.text("wechat"));
        var reference = row.text("reference");
        var name = row.text("name");
        return new NewCustomer(
                name,
                contacts,
                row.textOrNull("tier"),
                row.textOrNull("gender"),
                row.text("company"),
                cut(row.text("address"), 500),
                cut(row.text("notes"), 5_000),
                !reference.isEmpty()
                        ? cut(plan.origin() + ":" + reference, 200)
                        : contacts.isEmpty() ? cut(plan.origin() + ":" + name, 200) : null,
                row.text("owner").isEmpty()
                        ? null
                        : people.find(ImportedPerson.named(row.text("owner"))).orElse(null),
                "import");
    }

    private static void contact(List<Contact> contacts, ContactKind kind, String text) {
        if (!text.isEmpty()) {
            contacts.add(Contact.of(kind, text));
        }
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    private static List<Snapshot> flat(List<List<Snapshot>> portion) {
        return portion.stream().flatMap(List::stream).toList();
    }
}
