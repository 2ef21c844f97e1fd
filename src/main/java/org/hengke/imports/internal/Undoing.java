package org.hengke.imports.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hengke.cases.CaseArchive;
import org.hengke.cases.CaseId;
import org.hengke.cases.Categories;
import org.hengke.cases.CategoryId;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.imports.ImportId;
import org.hengke.imports.ImportView.Made;
import org.hengke.imports.ImportView.Undone;
import org.hengke.imports.internal.Provenance.Source;
import org.hengke.platform.Refusal;
import org.hengke.platform.runs.Progress;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes an import back. Cases and customers that nobody touched since go as if they had never been; people, teams and categories are
 * retired, since history may name them; what somebody changed or uses stays and is counted.
 */
@Component
class Undoing {

    private static final int AT_A_TIME = 500;

    private final Provenance provenance;
    private final CaseArchive archive;
    private final Customers customers;
    private final Categories categories;
    private final Organisation organisation;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    Undoing(
            Provenance provenance,
            CaseArchive archive,
            Customers customers,
            Categories categories,
            Organisation organisation,
            People people,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.provenance = provenance;
        this.archive = archive;
        this.customers = customers;
        this.categories = categories;
        this.organisation = organisation;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    Undone undo(ImportId id, Progress progress) {
        var removed = new ArrayList<Made>();
        var kept = new ArrayList<Made>();
        progress.step("imports.step.removing");
        progress.total(provenance.countMadeCases(id) + 1);
        cases(id, progress, removed, kept);
        customers(id, removed, kept);
        retire(id, "category", removed, kept);
        retire(id, "person", removed, kept);
        retire(id, "team", removed, kept);
        retire(id, "department", removed, kept);
        return new Undone(removed, kept);
    }

    /** The oldest first: facts of cases that stay are then stated again once, those of cases that go never. */
    private void cases(ImportId id, Progress progress, List<Made> removed, List<Made> kept) {
        var after = 0L;
        var gone = 0L;
        var stay = 0L;
        while (true) {
            var portion = provenance.madeCases(id, after, AT_A_TIME);
            if (portion.isEmpty()) {
                break;
            }
            var went = Objects.requireNonNull(transaction.execute(status -> removed(portion)));
            gone += went;
            stay += portion.size() - went;
            after = portion.getLast().caseId().value();
            progress.done(portion.size());
        }
        add("case", gone, stay, removed, kept);
    }

    private int removed(List<Source> portion) {
        var versions = provenance.versions(portion.stream().map(Source::caseId).toList());
        var go = new ArrayList<CaseId>();
        var forget = new ArrayList<CaseId>();
        for (var source : portion) {
            var version = versions.get(source.caseId());
            if (version == null) {
                forget.add(source.caseId());
            } else if (version == source.version()) {
                go.add(source.caseId());
            }
        }
        archive.remove(go);
        forget.addAll(go);
        provenance.forgetSources(forget);
        return go.size();
    }

    private void customers(ImportId id, List<Made> removed, List<Made> kept) {
        var made = provenance.made(id, "customer").stream().map(CustomerId::new).toList();
        var gone = 0;
        for (var from = 0; from < made.size(); from += AT_A_TIME) {
            gone += customers
                    .withdraw(made.subList(from, Math.min(made.size(), from + AT_A_TIME)))
                    .size();
        }
        add("customer", gone, made.size() - gone, removed, kept);
    }

    private void retire(ImportId id, String kind, List<Made> removed, List<Made> kept) {
        var gone = 0;
        var made = provenance.made(id, kind);
        for (var entity : made) {
            gone += retired(kind, entity) ? 1 : 0;
        }
        add(kind, gone, made.size() - gone, removed, kept);
    }

    private boolean retired(String kind, long entity) {
        try {
            switch (kind) {
                case "category" -> {
                    return retiredCategory(new CategoryId(entity));
                }
                case "person" -> {
                    if (!untouchedPerson(entity)) {
                        return false;
                    }
                    people.deactivate(new PersonId(entity));
                }
                case "team" -> organisation.retireTeam(new TeamId(entity));
                case "department" -> organisation.retireDepartment(new DepartmentId(entity));
                default -> throw new IllegalStateException(kind);
            }
            return true;
        } catch (Refusal inUse) {
            return false;
        }
    }

    private boolean retiredCategory(CategoryId id) {
        var category = categories.find(id).filter(each -> !each.retired());
        if (category.isEmpty()) {
            return true;
        }
        var all = categories.under(id).stream().map(CategoryId::value).toList();
        if (!provenance.usedCategories(all).isEmpty()) {
            return false;
        }
        categories.retire(id, category.get().version());
        return true;
    }

    /** Nobody gave the person a login, changed the profile, or works a case in that name. */
    private boolean untouchedPerson(long id) {
        return jdbc.sql("""
                select p.login is null and p.version = 0
                       and not exists (select 1 from cases.cases c where c.owner_id = p.id)
                  from staff.people p
                 where p.id = :id""").param("id", id).query(Boolean.class).optional().orElse(false);
    }

    private static void add(String kind, long gone, long stay, List<Made> removed, List<Made> kept) {
        if (gone > 0) {
            removed.add(new Made(kind, gone));
        }
        if (stay > 0) {
            kept.add(new Made(kind, stay));
        }
    }
}
