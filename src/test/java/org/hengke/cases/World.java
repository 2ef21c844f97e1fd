package org.hengke.cases;

import java.util.ArrayList;
import java.util.List;
import org.hengke.customers.CustomerId;
import org.hengke.staff.PersonId;
import org.hengke.staff.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People, teams, customers and categories for cases to happen among. */
record World(List<PersonId> people, List<TeamId> teams, List<CustomerId> customers, List<CategoryId> categories) {

    static World in(JdbcClient jdbc) {
        long department = id(jdbc, "insert into staff.departments (name) values ('客服部 ' || random()) returning id");
        var teams = new ArrayList<TeamId>();
        var people = new ArrayList<PersonId>();
        for (int i = 0; i < 5; i++) {
            long team = id(
                    jdbc,
                    "insert into staff.teams (department_id, name) values (%d, '一组 ' || random()) returning id"
                            .formatted(department));
            teams.add(new TeamId(team));
            for (int j = 0; j < 4; j++) {
                long person = id(
                        jdbc,
                        "insert into staff.people (name, created_at) values ('员工 %d%d', now()) returning id"
                                .formatted(i, j));
                jdbc.sql("insert into staff.memberships (person_id, team_id, from_day) values (:p, :t, '2020-01-01')")
                        .param("p", person)
                        .param("t", team)
                        .update();
                people.add(new PersonId(person));
            }
        }
        var categories = new ArrayList<CategoryId>();
        for (var name : List.of("退款", "发票", "物流", "账户")) {
            categories.add(new CategoryId(id(
                    jdbc,
                    "insert into cases.categories (name) values ('%s ' || random()) returning id".formatted(name))));
        }
        var customers = new ArrayList<CustomerId>();
        for (long i = 1; i <= 40; i++) {
            customers.add(new CustomerId(id(
                    jdbc,
                    "insert into customers.customers (name, source, created_at, updated_at) values ('客户 %d', 'demo', now(), now()) returning id"
                            .formatted(i))));
        }
        return new World(people, teams, customers, categories);
    }

    Histories histories(long seed) {
        return new Histories(seed, people, teams, customers, categories);
    }

    private static long id(JdbcClient jdbc, String insert) {
        return jdbc.sql(insert).query(Long.class).single();
    }
}
