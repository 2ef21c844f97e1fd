package org.hengke.appraisal.periods;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hengke.appraisal.scorecards.ScorecardItem;
import org.hengke.staff.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ratings: every one ever given. */
@Repository
class RatingStore {

    private static final String SELECT = """
            select r.appraisal_id, r.kind, r.item, r.superior_id, r.value, r.reason, r.rated_by, r.rated_at
              from appraisal.ratings r
            """;

    private final JdbcClient jdbc;

    RatingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Rating rating) {
        jdbc.sql("""
                insert into appraisal.ratings (appraisal_id, kind, item, superior_id, value, reason, rated_by, rated_at)
                values (:appraisal, :kind, :item, :superior, :value, :reason, :by, :at)
                """)
                .param("appraisal", rating.appraisal().value())
                .param("kind", rating.kind().name())
                .param("item", rating.item())
                .param("superior", AppraisalStore.value(rating.superior()))
                .param("value", rating.value())
                .param("reason", rating.reason())
                .param("by", rating.by().value())
                .param("at", Timestamp.from(rating.at()))
                .update();
    }

    /** The first first. */
    List<Rating> all(AppraisalId appraisal) {
        return jdbc.sql(SELECT + " where r.appraisal_id = :id order by r.id")
                .param("id", appraisal.value())
                .query((row, n) -> rating(row))
                .list();
    }

    /** Those that hold. */
    Map<AppraisalId, List<Rating>> holding(PeriodId period) {
        var all = new LinkedHashMap<AppraisalId, List<Rating>>();
        jdbc.sql(SELECT + """
                  join appraisal.appraisals a on a.id = r.appraisal_id
                 where a.period_id = :period
                 order by r.id""").param("period", period.value()).query(row -> {
            var rating = rating(row);
            all.computeIfAbsent(rating.appraisal(), k -> new ArrayList<>()).add(rating);
        });
        all.replaceAll((id, given) -> holding(given));
        return all;
    }

    /** The newest of each item and superior, in the order of the items' names. */
    static List<Rating> holding(List<Rating> given) {
        var newest = new LinkedHashMap<List<Object>, Rating>();
        given.forEach(rating -> newest.put(Arrays.asList(rating.kind(), rating.item(), rating.superior()), rating));
        return newest.values().stream()
                .sorted(Comparator.comparing(Rating::kind)
                        .thenComparing(Rating::item)
                        .thenComparingLong(one ->
                                one.superior() == null ? 0 : one.superior().value()))
                .toList();
    }

    private static Rating rating(ResultSet row) throws SQLException {
        return new Rating(
                new AppraisalId(row.getLong("appraisal_id")),
                ScorecardItem.Kind.valueOf(row.getString("kind")),
                row.getString("item"),
                AppraisalStore.person(row, "superior_id"),
                row.getInt("value"),
                row.getString("reason"),
                new PersonId(row.getLong("rated_by")),
                row.getTimestamp("rated_at").toInstant());
    }
}
