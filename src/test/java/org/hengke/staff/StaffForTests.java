package org.hengke.staff;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;

/** People of a test, with logins. */
final class StaffForTests {

    static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger MADE = new AtomicInteger();

    private final Clients clients;
    private final People people;
    private final Accounts accounts;

    StaffForTests(Clients clients, People people, Accounts accounts) {
        this.clients = clients;
        this.people = people;
        this.accounts = accounts;
    }

    /** A login name nobody has. */
    static String freshLogin() {
        return "user" + MADE.incrementAndGet();
    }

    PersonId person(String login, ShippedRole... roles) {
        return person(login, NewPerson.named("同事" + login), roles);
    }

    PersonId person(String login, NewPerson wanted, ShippedRole... roles) {
        var person = people.add(
                wanted.withRoles(Arrays.stream(roles).map(people::role).collect(Collectors.toSet())));
        accounts.setLogin(person, login);
        accounts.setPassword(person, PASSWORD, false);
        return person;
    }

    Client signedIn(String login) {
        var client = clients.anonymous();
        signIn(client, login, PASSWORD).expecting(200);
        return client;
    }

    Client signedIn(ShippedRole... roles) {
        var login = freshLogin();
        person(login, roles);
        return signedIn(login);
    }

    static Answer signIn(Client client, String login, String password) {
        return client.post("/api/v1/session", Map.of("login", login, "password", password));
    }
}
