package org.hengke.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/** Reads the audit trail, newest first. */
@Service
public class AuditTrail {

    private static final Pattern ACTION = Pattern.compile("[a-z][a-z0-9.-]{0,80}");

    private final JdbcClient jdbc;
    private final JsonMapper json;

    AuditTrail(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public Page<AuditRecord> list(AuditFilter filter, @Nullable Cursor after, int limit) {
        var conditions = new ArrayList<String>();
        var parameters = new HashMap<String, Object>();
        restrict(conditions, parameters, "actor = :actor", "actor", filter.actor());
        restrict(conditions, parameters, "viewing = :viewing", "viewing", filter.viewing());
        restrict(conditions, parameters, "subject_kind = :kind", "kind", filter.subjectKind());
        restrict(conditions, parameters, "subject_id = :subject", "subject", filter.subjectId());
        restrict(conditions, parameters, "occurred_at >= :from", "from", utc(filter.from()));
        restrict(conditions, parameters, "occurred_at < :until", "until", utc(filter.until()));
        restrict(conditions, parameters, "id < :after", "after", after == null ? null : after.number(0));
        if (filter.action() != null && !filter.action().isBlank()) {
            var action = filter.action().strip().toLowerCase(Locale.ROOT);
            if (!ACTION.matcher(action).matches()) {
                throw new Invalid("action", "platform.bad-value", filter.action());
            }
            restrict(conditions, parameters, "action like :action", "action", action + "%");
        }
        var rows = jdbc.sql("""
                select id, occurred_at, actor, via, address, action, viewing, subject_kind, subject_id, details,
                       batch_id is not null as sealed
                  from platform.audit_entries
                 where %s
                 order by id desc
                 limit :limit
                """.formatted(conditions.isEmpty() ? "true" : String.join(" and ", conditions)))
                .params(parameters)
                .param("limit", limit + 1)
                .query((row, _) -> entry(row))
                .list();
        return Page.of(rows, limit, entry -> Cursor.of(entry.id()));
    }

    private static void restrict(
            List<String> conditions,
            Map<String, Object> parameters,
            String condition,
            String name,
            @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            parameters.put(name, value);
        }
    }

    private AuditRecord entry(ResultSet row) throws SQLException {
        return new AuditRecord(
                row.getLong("id"),
                row.getObject("occurred_at", OffsetDateTime.class).toInstant(),
                row.getObject("actor", Long.class),
                row.getString("via"),
                row.getString("address"),
                row.getString("action"),
                row.getBoolean("viewing"),
                row.getString("subject_kind"),
                row.getObject("subject_id", Long.class),
                json.readTree(row.getString("details")),
                row.getBoolean("sealed"));
    }

    private static @Nullable OffsetDateTime utc(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
