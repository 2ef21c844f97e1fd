package org.hengke.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.hengke.support.Answer;
import org.hengke.support.Client;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;

@DatabaseTest
class SignInTest {

    private static final String PASSWORD = "correct horse battery";

    private final Clients clients;
    private final People people;
    private final Accounts accounts;

    SignInTest(Clients clients, People people, Accounts accounts) {
        this.clients = clients;
        this.people = people;
        this.accounts = accounts;
    }

    private PersonId person(String login, ShippedRole... roles) {
        var ids = java.util.Arrays.stream(roles).map(people::role).collect(java.util.stream.Collectors.toSet());
        var person = people.add(NewPerson.named("测试" + login).withRoles(ids));
        accounts.setLogin(person, login);
        accounts.setPassword(person, PASSWORD, false);
        return person;
    }

    private static Answer signIn(Client client, String login, String password) {
        return client.post("/api/v1/session", Map.of("login", login, "password", password));
    }

    @Test
    void signsInAndSaysWhoItIs() {
        person("lin.yue", ShippedRole.AGENT);
        var client = clients.anonymous();
        assertThat(client.get("/api/v1/me").status()).isEqualTo(401);
        assertThat(signIn(client, "Lin.Yue", PASSWORD).status()).isEqualTo(200);
        var me = client.get("/api/v1/me");
        assertThat(me.status()).isEqualTo(200);
        assertThat(me.text()).contains("测试lin.yue").contains("staff.read").doesNotContain("staff.manage");
    }
}
