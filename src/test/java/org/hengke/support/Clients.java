package org.hengke.support;

import java.net.URI;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

/** Callers of the program under test. */
public final class Clients {

    /** The header by which a proxy says where a request came from. */
    public static final String ADDRESS = "X-Forwarded-For";

    private static final AtomicInteger CAME = new AtomicInteger();

    private final Environment environment;
    private final JsonMapper json;

    Clients(Environment environment, JsonMapper json) {
        this.environment = environment;
        this.json = json;
    }

    /** Somebody who has not signed in, and comes from an address of their own: who asks too often slows nobody else down. */
    public Client anonymous() {
        return Client.at(URI.create("http://127.0.0.1:" + port()), json).with(ADDRESS, newAddress());
    }

    /** An address that nobody came from before. */
    public static String newAddress() {
        int many = CAME.incrementAndGet();
        return "10.%d.%d.%d".formatted(many >> 16 & 255, many >> 8 & 255, many & 255);
    }

    public int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }
}
