package org.hengke.appraisal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hengke.staff.PositionId;
import org.hengke.support.Client;

/** A scorecard of people's own figures, each counted on a straight line from its floor to its target. */
public final class PlainScorecard {

    private final String name;
    private final List<Map<String, Object>> items = new ArrayList<>();
    private final List<Map<String, Object>> grades = new ArrayList<>();

    public PlainScorecard(String name) {
        this.name = name;
    }

    public PlainScorecard item(String measure, int weight, double floor, double target, int least) {
        return item(measured(measure, weight, floor, target, least));
    }

    public PlainScorecard item(Map<String, Object> item) {
        items.add(item);
        return this;
    }

    /**
     * An item, to be changed before it is taken.
     *
     * @param least how many observations there must be for it to count
     */
    public static Map<String, Object> measured(String measure, int weight, double floor, double target, int least) {
        var item = new HashMap<String, Object>();
        item.put("group", "服务");
        item.put("kind", "MEASURE");
        item.put("measure", measure);
        item.put("whose", "PERSON");
        item.put("weight", weight);
        item.put("curve", Map.of("kind", "linear", "floor", floor, "target", target, "cap", 100));
        item.put("least", least);
        item.put("tooLittle", "LEAVE_OUT");
        return item;
    }

    /** The best first. */
    public PlainScorecard grade(String called, int from) {
        grades.add(Map.of("name", called, "from", from));
        return this;
    }

    public Map<String, Object> content() {
        return Map.of("name", name, "items", items, "grades", grades);
    }

    /**
     * Made and published as the first version.
     *
     * @return its number
     */
    public long publish(Client by, PositionId position) {
        long id = by.post("/api/v1/scorecards", Map.of("position", position.value(), "content", content()))
                .expecting(201)
                .json()
                .path("id")
                .asLong();
        publishDraft(by, id);
        return id;
    }

    /** Publishes what was last written of a scorecard. */
    public static void publishDraft(Client by, long id) {
        var path = "/api/v1/scorecards/" + id;
        by.with("If-Match", by.get(path).header("ETag").orElseThrow())
                .put(path + "/publication", null)
                .expecting(200);
    }
}
