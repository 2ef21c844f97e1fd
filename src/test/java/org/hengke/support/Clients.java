package org.hengke.support;

import java.net.URI;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Callers of the program under test. */
public final class Clients {

    private final Environment environment;
    private final JsonMapper json;

    Clients(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    /** Somebody who has not signed in. */
    public Client anonymous() {
        return Client.at(URI.create("http://127.0.0.1:" + port()), json);
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
