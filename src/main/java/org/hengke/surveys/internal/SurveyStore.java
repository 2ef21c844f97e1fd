package org.hengke.surveys.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hengke.cases.CaseId;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Channel;
import org.hengke.customers.CustomerId;
import org.hengke.platform.Cursor;
import org.hengke.staff.PersonId;
import org.hengke.staff.Scope;
import org.hengke.staff.TeamId;
import org.hengke.surveys.Flag;
import org.hengke.surveys.RequestId;
import org.hengke.surveys.Survey;
import org.hengke.surveys.SurveyRequest;
import org.hengke.surveys.SurveyResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests and their answers. */
@Repository
public class SurveyStore {

    private static final String SELECT = """
            select q.id, q.case_id, q.customer_id, q.person_id, q.team_id, q.channel, q.category_id, q.asked_at,
                   q.excluded_at is not null as excluded,
                   r.id as response, r.score, r.comment, r.answered_at, r.flags
              from surveys.requests q
              left join surveys.responses r on r.request_id = q.id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SurveyStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Held against changes by others until the transaction ends. */
    public Optional<Survey> lockLatest(CaseId about) {
        var id = jdbc.sql("""
                select id
                  from surveys.requests
                 where case_id = :case
                 order by id desc
                 limit 1
                   for no key update""").param("case", about.value()).query(Long.class).optional();
        return id.flatMap(found -> find(new RequestId(found)));
    }

    public Optional<Survey> find(RequestId id) {
        return surveys("where q.id = :id order by r.id", Map.of("id", id.value())).stream()
                .findFirst();
    }

    public List<Survey> ofCase(CaseId about) {
        return surveys("where q.case_id = :case order by q.id, r.id", Map.of("case", about.value()));
    }

    public List<Survey> all(Collection<Long> ids) {
        return surveys("where q.id = any (:ids) order by q.id, r.id", Map.of("ids", ids.toArray(Long[]::new)));
    }

    /** Held against changes by others until the transaction ends. */
    public List<Survey> lockAfter(long id, int limit) {
        var ids = jdbc.sql("""
                select id
                  from surveys.requests
                 where id > :after
                 order by id
                 limit :limit
                   for no key update""")
                .param("after", id)
                .param("limit", limit)
                .query((row, n) -> row.getLong("id"))
                .list();
        return ids.isEmpty() ? List.of() : all(ids);
    }

    public long count() {
        return jdbc.sql("select count(*) from surveys.requests")
                .query(Long.class)
                .single();
    }

    /** Requests with an answer, the newest answer first. */
    public List<Survey> answered(Scope scope, @Nullable Boolean satisfied, @Nullable Cursor after, int limit) {
        var visible = scope.where("q.person_id", "q.team_id");
        var parameters = new LinkedHashMap<String, Object>(visible.parameters());
        parameters.put("limit", limit);
        var conditions = new ArrayList<String>();
        conditions.add(visible.sql());
        if (satisfied != null) {
            conditions.add(satisfied ? "r.score >= :cut" : "r.score < :cut");
            parameters.put("cut", SurveyResponse.SATISFIED);
        }
        if (after != null) {
            conditions.add("(r.answered_at, r.id) < (:at, :id)");
            parameters.put("at", Timestamp.from(after.instant(0)));
            parameters.put("id", after.number(1));
        }
        return jdbc.sql(SELECT.replace("left join", "join") + " where " + String.join(" and ", conditions)
                        + " order by r.answered_at desc, r.id desc limit :limit")
                .params(parameters)
                .query((row, n) -> new Survey(request(row), List.of(response(row))))
                .list();
    }

    /** Until the transaction ends, nobody else asks these customers, who are one and the same. */
    public void lock(Collection<CustomerId> customers) {
        customers.stream()
                .mapToLong(CustomerId::value)
                .min()
                .ifPresent(first -> jdbc.sql(
                                "select pg_advisory_xact_lock(hashtextextended('surveys.customer', :customer))")
                        .param("customer", first)
                        .query((row, n) -> first)
                        .single());
    }

    public boolean wasAsked(Collection<CustomerId> customers, Instant since) {
        return jdbc.sql("""
                select exists (
                    select
                      from surveys.requests
                     where customer_id = any (:customers)
                       and asked_at > :since
                       and excluded_at is null)""")
                .param("customers", customers.stream().map(CustomerId::value).toArray(Long[]::new))
                .param("since", Timestamp.from(since))
                .query(Boolean.class)
                .single();
    }

    /** Nothing if another node has just asked about the same resolution. */
    public Optional<RequestId> insert(SurveyRequest request) {
        return jdbc.sql("""
                insert into surveys.requests
                       (case_id, customer_id, person_id, team_id, channel, category_id, asked_at)
                values (:case, :customer, :person, :team, :channel, :category, :asked)
                    on conflict on constraint requests_once_a_resolution do nothing
                returning id""")
                .param("case", request.about().value())
                .param(
                        "customer",
                        request.customer() == null ? null : request.customer().value())
                .param(
                        "person",
                        request.person() == null ? null : request.person().value())
                .param("team", request.team() == null ? null : request.team().value())
                .param("channel", request.channel().code())
                .param(
                        "category",
                        request.category() == null ? null : request.category().value())
                .param("asked", Timestamp.from(request.askedAt()))
                .query((row, n) -> new RequestId(row.getLong("id")))
                .optional();
    }

    public void insert(RequestId to, int score, @Nullable String comment, Instant at, Collection<Flag> flags) {
        jdbc.sql("""
                insert into surveys.responses (request_id, score, comment, answered_at, flags)
                values (:request, :score, :comment, :at, :flags)""")
                .param("request", to.value())
                .param("score", score)
                .param("comment", comment)
                .param("at", Timestamp.from(at))
                .param("flags", flags.stream().map(Flag::code).toArray(String[]::new))
                .update();
    }

    public void exclude(CaseId about, Instant at) {
        jdbc.sql("""
                update surveys.requests
                   set excluded_at = :at
                 where case_id = :case
                   and excluded_at is null""")
                .param("case", about.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Ids for requests to come, in ascending order. */
    public List<RequestId> reserve(int count) {
        return jdbc.sql("""
                select nextval(pg_get_serial_sequence('surveys.requests', 'id'))
                  from generate_series(1, :count)""")
                .param("count", count)
                .query((row, n) -> new RequestId(row.getLong(1)))
                .list();
    }

    /** Many at once, with the ids they have. */
    public void insertAll(Collection<Survey> surveys) {
        batches.batchUpdate("""
                insert into surveys.requests
                       (id, case_id, customer_id, person_id, team_id, channel, category_id, asked_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", surveys, 1_000, (statement, survey) -> {
            var request = survey.request();
            statement.setLong(1, request.id().value());
            statement.setLong(2, request.about().value());
            statement.setObject(
                    3, request.customer() == null ? null : request.customer().value());
            statement.setObject(
                    4, request.person() == null ? null : request.person().value());
            statement.setObject(
                    5, request.team() == null ? null : request.team().value());
            statement.setString(6, request.channel().code());
            statement.setObject(
                    7, request.category() == null ? null : request.category().value());
            statement.setTimestamp(8, Timestamp.from(request.askedAt()));
        });
        var answers = surveys.stream()
                .flatMap(survey -> survey.responses().stream()
                        .map(response -> new Answer(survey.request().id(), response)))
                .toList();
        batches.batchUpdate("""
                insert into surveys.responses (request_id, score, comment, answered_at)
                values (?, ?, ?, ?)""", answers, 1_000, (statement, answer) -> {
            statement.setLong(1, answer.to().value());
            statement.setInt(2, answer.response().score());
            statement.setString(3, answer.response().comment());
            statement.setTimestamp(4, Timestamp.from(answer.response().answeredAt()));
        });
    }

    private record Answer(RequestId to, SurveyResponse response) {}

    private List<Survey> surveys(String condition, Map<String, ?> parameters) {
        var requests = new LinkedHashMap<RequestId, SurveyRequest>();
        var responses = new LinkedHashMap<RequestId, List<SurveyResponse>>();
        jdbc.sql(SELECT + condition).params(parameters).query(row -> {
            var request = request(row);
            requests.put(request.id(), request);
            var answers = responses.computeIfAbsent(request.id(), _ -> new ArrayList<>());
            row.getLong("response");
            if (!row.wasNull()) {
                answers.add(response(row));
            }
        });
        return requests.values().stream()
                .map(request -> new Survey(request, responses.getOrDefault(request.id(), List.of())))
                .toList();
    }

    private static SurveyRequest request(ResultSet row) throws SQLException {
        var customer = row.getObject("customer_id", Long.class);
        var person = row.getObject("person_id", Long.class);
        var team = row.getObject("team_id", Long.class);
        var category = row.getObject("category_id", Long.class);
        return new SurveyRequest(
                new RequestId(row.getLong("id")),
                new CaseId(row.getLong("case_id")),
                customer == null ? null : new CustomerId(customer),
                person == null ? null : new PersonId(person),
                team == null ? null : new TeamId(team),
                Channel.of(row.getString("channel")),
                category == null ? null : new CategoryId(category),
                row.getTimestamp("asked_at").toInstant(),
                row.getBoolean("excluded"));
    }

    private static SurveyResponse response(ResultSet row) throws SQLException {
        var flags = (String[]) row.getArray("flags").getArray();
        return new SurveyResponse(
                row.getLong("response"),
                row.getInt("score"),
                row.getString("comment"),
                row.getTimestamp("answered_at").toInstant(),
                Arrays.stream(flags).map(Flag::of).toList());
    }
}
