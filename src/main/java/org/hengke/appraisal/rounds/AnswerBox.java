package org.hengke.appraisal.rounds;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.hengke.platform.secrets.Secrets;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where answers lie until the round closes: one sealed box for each person rated. An answer has no row, number or time of its own; with
 * each new one the box is opened, shuffled, filled up to a round size and sealed anew, so that the database shows neither what is in it nor
 * how much. The key is not in the database.
 */
@Component
class AnswerBox {

    private static final String PURPOSE = "answers of a round ";
    private static final int SMALLEST = 16 * 1024;
    private static final byte PADDING = ' ';
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final JsonMapper json;

    AnswerBox(JdbcClient jdbc, Secrets secrets, JsonMapper json) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.json = json;
    }

    record Content(List<Given> answers) {}

    void make(long rated) {
        jdbc.sql("insert into appraisal.round_boxes (rated_id, sealed) values (:rated, :sealed)")
                .param("rated", rated)
                .param("sealed", sealed(rated, List.of()))
                .update();
    }

    /** Puts one in; waits for whoever is putting in another. */
    void put(long rated, Given answer) {
        var answers = new ArrayList<>(open(rated));
        answers.add(answer);
        Collections.shuffle(answers, RANDOM);
        jdbc.sql("update appraisal.round_boxes set sealed = :sealed where rated_id = :rated")
                .param("sealed", sealed(rated, answers))
                .param("rated", rated)
                .update();
    }

    /** In no order. */
    List<Given> open(long rated) {
        var sealed = jdbc.sql("select sealed from appraisal.round_boxes where rated_id = :rated for update")
                .param("rated", rated)
                .query((row, _) -> row.getBytes("sealed"))
                .single();
        return json.readValue(secrets.open(PURPOSE + rated, sealed), Content.class)
                .answers();
    }

    void destroyAll(RoundId round) {
        jdbc.sql("""
                delete from appraisal.round_boxes
                 where rated_id in (select id from appraisal.round_people where round_id = :round)
                """).param("round", round.value()).update();
    }

    private byte[] sealed(long rated, List<Given> answers) {
        var content = json.writeValueAsBytes(new Content(answers));
        int size = SMALLEST;
        while (size < content.length) {
            size *= 2;
        }
        var filled = Arrays.copyOf(content, size);
        Arrays.fill(filled, content.length, size, PADDING);
        return secrets.seal(PURPOSE + rated, filled);
    }
}
