package org.hengke.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hengke.calendars.Calendars;
import org.hengke.cases.CaseArchive;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseId;
import org.hengke.cases.CategoryId;
import org.hengke.customers.Contact;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.customers.NewCustomer;
import org.hengke.platform.runs.Progress;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.hengke.staff.TeamId;
import org.hengke.surveys.Survey;
import org.hengke.surveys.SurveyRequest;
import org.hengke.surveys.SurveyResponse;
import org.hengke.surveys.Surveys;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the half year of the demo department, the newest cases first, a few thousand in each transaction. */
@Service
class DemoWriter {

    private static final int AT_ONCE = 2_000;
    private static final Duration LEFT_ALONE = Duration.ofDays(7);

    private final Calendars calendars;
    private final Customers customers;
    private final CaseArchive archive;
    private final Surveys surveys;
    private final Staff staff;
    private final DemoFounding founding;
    private final DemoStateStore states;
    private final TransactionTemplate transaction;

    DemoWriter(
            Calendars calendars,
            Customers customers,
            CaseArchive archive,
            Surveys surveys,
            Staff staff,
            DemoFounding founding,
            DemoStateStore states,
            TransactionTemplate transaction) {
        this.calendars = calendars;
        this.customers = customers;
        this.archive = archive;
        this.surveys = surveys;
        this.staff = staff;
        this.founding = founding;
        this.states = states;
        this.transaction = transaction;
    }

    /** What was written. */
    record Written(int cases) {}

    Written write(Set<LocalDate> holidays, Progress progress) {
        var state = state();
        var script = Script.write(state.seed(), state.at(), OpeningHours.of(calendars.zone(), holidays), holidays);
        var plans = script.cases();
        progress.total((long) plans.size());
        progress.done(state.cases());
        if (state.firstCase() == 0) {
            states.save(state.with(reserve(plans.size()), 0, false));
        }
        var ids = ids(script, state.people());
        var asked = asked(plans);
        for (var from = plans.size() - state().cases(); from > 0; ) {
            var start = Math.max(0, from - AT_ONCE);
            store(plans, start, from, ids, asked, state.at());
            progress.done(from - start);
            from = start;
        }
        return new Written(plans.size());
    }

    /** @return the first of as many ids in a row; what others took in between is left to them */
    private long reserve(int count) {
        while (true) {
            var ids = archive.reserve(count);
            if (ids.getLast().value() - ids.getFirst().value() == count - 1) {
                return ids.getFirst().value();
            }
        }
    }

    private void store(
            List<CasePlan> plans, int start, int end, PlannedHistory.Ids ids, Set<Integer> asked, Instant now) {
        transaction.executeWithoutResult(_ -> {
            var state = state();
            var histories = new ArrayList<CaseHistory>(end - start);
            var rated = new LinkedHashMap<Integer, CaseHistory>();
            for (var i = start; i < end; i++) {
                var history = PlannedHistory.of(new CaseId(state.firstCase() + i), plans.get(i), ids, now);
                histories.add(history);
                if (asked.contains(i)) {
                    rated.put(i, history);
                }
            }
            archive.store(histories);
            surveys.store(surveysOf(plans, rated, ids));
            states.save(state.with(state.firstCase(), plans.size() - start, start == 0));
        });
    }

    /** Cases whose customer is asked: solved, counting, and nobody twice within a week. */
    private static Set<Integer> asked(List<CasePlan> plans) {
        var last = new HashMap<Integer, Instant>();
        var asked = new HashSet<Integer>();
        var resolved = new ArrayList<Map.Entry<Instant, Integer>>();
        for (var i = 0; i < plans.size(); i++) {
            var index = i;
            plans.get(i).lastResolved().ifPresent(at -> resolved.add(Map.entry(at, index)));
        }
        resolved.sort(Map.Entry.comparingByKey());
        for (var entry : resolved) {
            var customer = plans.get(entry.getValue()).customer().number();
            var before = last.get(customer);
            if (before == null || before.plus(LEFT_ALONE).isBefore(entry.getKey())) {
                last.put(customer, entry.getKey());
                asked.add(entry.getValue());
            }
        }
        return asked;
    }

    private List<Survey> surveysOf(List<CasePlan> plans, Map<Integer, CaseHistory> rated, PlannedHistory.Ids ids) {
        var requests = surveys.reserve(rated.size()).iterator();
        var all = new ArrayList<Survey>(rated.size());
        rated.forEach((index, history) -> {
            var plan = plans.get(index);
            var served = plan.served();
            var now = history.now();
            var at = plan.lastResolved().orElseThrow();
            var request = new SurveyRequest(
                    requests.next(),
                    now.id(),
                    now.customer(),
                    served.map(ids::person).orElse(null),
                    served.map(ids::team).orElse(now.team()),
                    now.channel(),
                    now.category(),
                    at,
                    false);
            all.add(new Survey(
                    request,
                    plan
                            .rating()
                            .filter(rating -> rating.at().isAfter(at))
                            .map(rating -> new SurveyResponse(
                                    0,
                                    rating.score(),
                                    rating.comment().isEmpty() ? null : rating.comment(),
                                    rating.at(),
                                    List.of()))
                            .stream()
                            .toList()));
        });
        return all;
    }

    private PlannedHistory.Ids ids(Script script, Map<Integer, Long> known) {
        var people = new HashMap<Integer, PersonId>();
        known.forEach((number, id) -> people.put(number, new PersonId(id)));
        var teams = new HashMap<String, TeamId>();
        for (var colleague : script.cast().everyone()) {
            if (colleague.team() != null) {
                staff.teamOf(Objects.requireNonNull(people.get(colleague.number())))
                        .ifPresent(team -> teams.put(colleague.team(), team));
            }
        }
        var categories = new HashMap<String, CategoryId>();
        for (var plan : script.cases()) {
            categories.computeIfAbsent(plan.scenario().category(), founding::category);
        }
        return new PlannedHistory.Ids(people, teams, categories, customersOf(script));
    }

    private Map<Integer, CustomerId> customersOf(Script script) {
        var numbers = new ArrayList<Customer>();
        var seen = new HashMap<Integer, Customer>();
        for (var plan : script.cases()) {
            if (seen.putIfAbsent(plan.customer().number(), plan.customer()) == null) {
                numbers.add(plan.customer());
            }
        }
        var ids = new HashMap<Integer, CustomerId>();
        for (var from = 0; from < numbers.size(); from += AT_ONCE) {
            var some = numbers.subList(from, Math.min(numbers.size(), from + AT_ONCE));
            var found = customers.findOrCreateAll(
                    some.stream().map(DemoWriter::asNew).toList());
            for (var i = 0; i < some.size(); i++) {
                ids.put(some.get(i).number(), found.get(i).id());
            }
        }
        return Collections.unmodifiableMap(ids);
    }

    private static NewCustomer asNew(Customer customer) {
        var contacts = new ArrayList<Contact>();
        contacts.add(Contact.phoneOf(customer.phone()));
        if (customer.mail() != null) {
            contacts.add(Contact.emailOf(customer.mail()));
        }
        return new NewCustomer(
                customer.name(),
                contacts,
                customer.tier().code(),
                customer.salutation().endsWith("女士") ? "female" : "male",
                "",
                customer.city().name(),
                "",
                "CY-" + customer.number(),
                null,
                "demo");
    }

    private DemoState state() {
        return states.find().orElseThrow();
    }
}
