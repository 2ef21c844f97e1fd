package org.hengke.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hengke.calendars.CalendarDraft;
import org.hengke.calendars.Calendars;
import org.hengke.cases.Categories;
import org.hengke.cases.CategoryId;
import org.hengke.staff.Accounts;
import org.hengke.staff.DepartmentId;
import org.hengke.staff.NewPerson;
import org.hengke.staff.Organisation;
import org.hengke.staff.People;
import org.hengke.staff.PersonId;
import org.hengke.staff.Rank;
import org.hengke.staff.ShippedRole;
import org.hengke.staff.TeamId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Founds the demo department: its teams, people, accounts and categories. */
@Service
class DemoFounding {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final String COMPANY = "澄屿家电";
    private static final String DEPARTMENT = "客户服务部";
    private static final Map<String, String> TEAMS =
            Map.of(Cast.ORDERS, "售后一组", Cast.INSTALLATION, "售后二组", Cast.COMPLAINTS, "投诉处理组");

    private final Organisation organisation;
    private final People people;
    private final Accounts accounts;
    private final Categories categories;
    private final Calendars calendars;
    private final DemoStateStore states;

    DemoFounding(
            Organisation organisation,
            People people,
            Accounts accounts,
            Categories categories,
            Calendars calendars,
            DemoStateStore states) {
        this.organisation = organisation;
        this.people = people;
        this.accounts = accounts;
        this.categories = categories;
        this.calendars = calendars;
        this.states = states;
    }

    boolean isFounded() {
        return organisation.isFounded();
    }

    /**
     * @param today decides since when people have been in their teams
     * @param founded what to remember, by the ids of the people
     */
    @Transactional
    public Map<Integer, Long> found(
            Cast cast, LocalDate today, String password, Function<Map<Integer, Long>, DemoState> founded) {
        organisation.found(COMPANY, ZONE);
        openEveryDay();
        var company = organisation.addDepartment(COMPANY, null, null);
        var department = organisation.addDepartment(DEPARTMENT, company, null);
        var teams = new HashMap<String, TeamId>();
        for (var team : Cast.TEAMS) {
            teams.put(team, organisation.addTeam(TEAMS.getOrDefault(team, team), department, null));
        }
        var ids = new HashMap<Integer, Long>();
        var logins = new HashMap<PersonId, String>();
        var headed = new HashSet<DepartmentId>();
        for (var colleague : cast.everyone()) {
            var person = NewPerson.named(colleague.name())
                    .withStaffNumber("CY" + String.format(Locale.ROOT, "%04d", 1000 + colleague.number() * 13))
                    .withEmail(colleague.pinyin() + "@example.com")
                    .withRoles(Set.of(people.role(role(colleague))))
                    .joining(colleague.joinedOn(today));
            var team = colleague.team() == null ? null : teams.get(colleague.team());
            var id = people.add(
                    colleague.rank() == Colleague.Rank.HR
                            ? person.inDepartment(company)
                            : placed(person, colleague, team, department));
            ids.put(colleague.number(), id.value());
            if (colleague.login() != null) {
                logins.put(id, colleague.login());
            }
            if (colleague.rank() == Colleague.Rank.MANAGER && headed.add(department)) {
                organisation.setHead(department, id);
            }
            if (colleague.rank() == Colleague.Rank.SUPERVISOR && team != null) {
                organisation.setLead(team, id);
            }
        }
        accounts.openWithOnePassword(logins, password);
        states.save(founded.apply(ids));
        return ids;
    }

    private NewPerson placed(NewPerson person, Colleague colleague, @Nullable TeamId team, DepartmentId department) {
        var serving = person.withPosition(organisation.shippedPosition(rank(colleague)));
        return team == null ? serving.inDepartment(department) : serving.inTeam(team);
    }

    /** The hours that people work are those that service levels count. */
    private void openEveryDay() {
        var standard = calendars.calendar(calendars.standardId());
        var draft = new CalendarDraft(
                standard.name(), standard.zone(), standard.usual(), OpeningHours.WEEK, standard.days());
        var _ = calendars.change(standard.id(), standard.version(), draft, null);
    }

    /** The category of a scenario, as {@code 维修/报修}; made if it is missing. */
    @Transactional
    public CategoryId category(String path) {
        return categories.findOrCreate(List.of(path.split("/", -1)));
    }

    @Transactional
    public void setPassword(Iterable<PersonId> of, String password) {
        of.forEach(person -> accounts.setPassword(person, password, false));
    }

    @Transactional
    public void registerToken(PersonId owner, String token) {
        accounts.registerToken(owner, "demo", token);
    }

    private static Rank rank(Colleague colleague) {
        return switch (colleague.rank()) {
            case MANAGER -> Rank.MANAGER;
            case SUPERVISOR -> Rank.SUPERVISOR;
            case AGENT, QUALITY, TRAINER, DATA_ANALYST, HR, ADMINISTRATOR -> Rank.SPECIALIST;
        };
    }

    private static ShippedRole role(Colleague colleague) {
        return switch (colleague.rank()) {
            case MANAGER -> ShippedRole.MANAGER;
            case SUPERVISOR -> ShippedRole.SUPERVISOR;
            case AGENT -> ShippedRole.AGENT;
            case QUALITY -> ShippedRole.QUALITY;
            case TRAINER -> ShippedRole.TRAINER;
            case DATA_ANALYST -> ShippedRole.DATA_ANALYST;
            case HR -> ShippedRole.HR;
            case ADMINISTRATOR -> ShippedRole.ADMINISTRATOR;
        };
    }
}
