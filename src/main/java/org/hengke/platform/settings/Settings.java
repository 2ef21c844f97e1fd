package org.hengke.platform.settings;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.database.DatabaseReplaced;
import org.hengke.platform.live.LiveEvent;
import org.hengke.platform.live.LiveStream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What an administrator has set, one typed value a key, with a version for edits. Read from memory; other nodes hear of changes. */
@Service
public class Settings {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;
    private final LiveStream live;
    private final Map<String, Optional<Stored>> known = new ConcurrentHashMap<>();

    Settings(JdbcClient jdbc, JsonMapper json, Clock clock, LiveStream live) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
        this.live = live;
        var _ = live.subscribe(event -> {
            if (event.topic().equals("settings")) {
                known.clear();
            }
        });
    }

    private record Stored(String value, long version) {}

    /**
     * A value and its version.
     *
     * @param version 0 while it is the default
     */
    public record Setting<T>(T value, long version) {}

    public <T> Setting<T> get(String key, Class<T> type, T otherwise) {
        return known.computeIfAbsent(key, this::read)
                .map(stored -> new Setting<>(json.readValue(stored.value(), type), stored.version()))
                .orElseGet(() -> new Setting<>(otherwise, 0));
    }

    /**
     * Sets a value.
     *
     * @param version the version the edit started from
     * @throws Refusal {@code platform.setting-stale} if somebody changed it since
     */
    @Transactional
    public void set(String key, Object value, long version) {
        int changed = jdbc.sql("""
                insert into platform.settings as s (key, value, version, changed_at)
                values (:key, cast(:value as jsonb), 1, :now)
                    on conflict (key) do update
                   set value = excluded.value, version = s.version + 1, changed_at = excluded.changed_at
                 where s.version = :version""")
                .param("key", key)
                .param("value", json.writeValueAsString(value))
                .param("now", Timestamp.from(clock.instant()))
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new Refusal(Kind.STALE, "platform.setting-stale");
        }
        live.publish(new LiveEvent("settings", 0, key));
    }

    @EventListener
    void forget(DatabaseReplaced replaced) {
        known.clear();
    }

    private Optional<Stored> read(String key) {
        return jdbc.sql("""
                select value::text, version
                  from platform.settings
                 where key = :key""").param("key", key).query(Stored.class).optional();
    }
}
