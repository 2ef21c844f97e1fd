package org.hengke.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;

/**
 * What fifty agents ask of the program in an hour, without the pauses between: each has the page open, which listens for what changes,
 * looks at lists and counts, reads cases, searches, answers, notes and opens cases. Watches the heap meanwhile.
 */
final class AgentsHour {

    static final int AGENTS = 50;

    private static final int ROUNDS = 12;
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+),\"number\"");

    /** The heap in use at this moment, in megabytes. */
    interface Heap {
        double used() throws IOException, InterruptedException;
    }

    private final int port;
    private final List<Throwable> faults = new ArrayList<>();

    AgentsHour(int port) {
        this.port = port;
    }

    /** @return the highest heap seen in that hour, in megabytes, with what was not collected yet */
    double highest(Heap heap) throws IOException, InterruptedException {
        var agents = new ArrayList<Thread>();
        for (int agent = 0; agent < AGENTS; agent++) {
            int number = agent;
            agents.add(Thread.ofPlatform().start(() -> work(number)));
        }
        var over = new AtomicBoolean();
        double highest = 0;
        while (!over.get()) {
            highest = Math.max(highest, heap.used());
            TimeUnit.MILLISECONDS.sleep(500);
            over.set(agents.stream().noneMatch(Thread::isAlive));
        }
        if (!faults.isEmpty()) {
            throw new IOException(faults.getFirst());
        }
        return highest;
    }

    private void work(int number) {
        var login = "agent" + (1 + number % Fill.TEAMS);
        try (var agent = new Caller(port);
                var page = new Caller(port)) {
            agent.signIn(login, Fill.PASSWORD);
            page.signIn(login, Fill.PASSWORD);
            page.listen("/api/v1/live");
            for (int round = 0; round < ROUNDS; round++) {
                agent.get("/api/v1/case-views");
                agent.get("/api/v1/cases?myTeam=true&limit=50");
                var mine = ID.matcher(agent.get("/api/v1/cases?owner=me&limit=50"))
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                for (int i = 0; i < 3 && !mine.isEmpty(); i++) {
                    agent.get("/api/v1/cases/" + mine.get((round * 3 + i) % mine.size()));
                }
                if (!mine.isEmpty()) {
                    var one = "/api/v1/cases/" + mine.get(round % mine.size());
                    agent.post(
                            one + "/replies",
                            "{\"text\":\"您好，已经为您登记，师傅会在明天上午联系您。\",\"waiting\":false,\"files\":[]}",
                            UUID.randomUUID().toString());
                    agent.get(one + "/history");
                }
                agent.get("/api/v1/cases/search?text=%E6%BC%8F%E6%B0%B4");
                agent.post("/api/v1/cases", Bench.opening(number * ROUNDS + round), UUID.randomUUID().toString());
            }
            agent.get("/api/v1/figures?" + Bench.lastMonth());
        } catch (IOException fault) {
            synchronized (faults) {
                faults.add(fault);
            }
        }
    }
}
