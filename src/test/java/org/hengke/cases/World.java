package org.hengke.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.hengke.customers.ContactKind;
import org.hengke.customers.CustomerId;
import org.hengke.customers.Customers;
import org.hengke.customers.FoundCustomer;
import org.hengke.customers.NewCustomer;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;

/** People, teams, customers and categories for cases to happen among. */
record World(List<PersonId> people, List<TeamId> teams, List<CustomerId> customers, List<CategoryId> categories) {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);

    static World in(Organisation organisation, People people, Customers customers, Categories categories) {
        var department = organisation.department("客服部", null);
        var teams = new ArrayList<TeamId>();
        var staff = new ArrayList<PersonId>();
        for (int i = 0; i < 3; i++) {
            var team = organisation.addTeam("小组 " + i, department, null);
            teams.add(team);
            for (int j = 0; j < 4; j++) {
                staff.add(people.add(NewPerson.named("员工 " + i + j).inTeam(team).joining(LONG_AGO)));
            }
        }
        var known = customers.findOrCreateAll(IntStream.range(0, 40)
                .mapToObj(i -> NewCustomer.of(
                        "客户 " + i,
                        List.of(org.hengke.customers.Contact.of(ContactKind.PHONE, "1380000%04d".formatted(i))),
                        "demo"))
                .toList());
        return new World(
                staff,
                teams,
                known.stream().map(FoundCustomer::id).toList(),
                List.of("退款", "发票", "物流", "账户").stream()
                        .map(name -> categories.findOrCreate(List.of(name)))
                        .toList());
    }

    Histories histories(long seed) {
        return new Histories(seed, people, teams, customers, categories);
    }
}
