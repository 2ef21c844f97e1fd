package org.hengke.imports.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hengke.cases.CaseId;
import org.hengke.imports.ImportId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which case came from which row of which origin, and whom and what imports made for them. */
@Component
class Provenance {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    Provenance(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** What was taken in before from the same origin. */
    @SuppressWarnings("ArrayRecordComponent")
    record Source(String key, byte[] digest, CaseId caseId, int version) {}

    /** Until the end of the transaction nobody else takes in cases of this origin. */
    void lock(String origin) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:origin, 11))")
                .param("origin", origin)
                .query((row, n) -> n)
                .list();
    }

    Map<String, Source> sources(String origin, List<String> keys) {
        var found = new HashMap<String, Source>();
        jdbc.sql("""
                select key, digest, case_id, case_version
                  from imports.sources
                 where origin = :origin
                   and key = any (:keys)""")
                .param("origin", origin)
                .param("keys", keys.toArray(String[]::new))
                .query((row, n) -> found.put(
                        row.getString("key"),
                        new Source(
                                row.getString("key"),
                                Objects.requireNonNull(row.getBytes("digest")),
                                new CaseId(row.getLong("case_id")),
                                row.getInt("case_version"))))
                .list();
        return found;
    }

    void addSources(ImportId id, String origin, List<Source> sources) {
        batches.batchUpdate(
                """
                insert into imports.sources as s (origin, key, digest, case_id, case_version, import_id)
                values (?, ?, ?, ?, ?, ?)
                    on conflict (origin, key) do update
                   set digest = excluded.digest, case_version = excluded.case_version""",
                sources.stream()
                        .map(source -> new Object[] {
                            origin,
                            source.key(),
                            source.digest(),
                            source.caseId().value(),
                            source.version(),
                            id.value()
                        })
                        .toList());
    }

    /** Cases that the import made, in portions, from the newest. */
    List<Source> madeCases(ImportId id, long after, int limit) {
        return jdbc.sql("""
                select key, digest, case_id, case_version
                  from imports.sources
                 where import_id = :id
                   and case_id > :after
                 order by case_id
                 limit :limit""")
                .param("id", id.value())
                .param("after", after)
                .param("limit", limit)
                .query((row, n) -> new Source(
                        row.getString("key"),
                        Objects.requireNonNull(row.getBytes("digest")),
                        new CaseId(row.getLong("case_id")),
                        row.getInt("case_version")))
                .list();
    }

    long countMadeCases(ImportId id) {
        return jdbc.sql("select count(*) from imports.sources where import_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }

    void forgetSources(List<CaseId> cases) {
        jdbc.sql("delete from imports.sources where case_id = any (:cases)")
                .param("cases", cases.stream().map(CaseId::value).toArray(Long[]::new))
                .update();
    }

    /** Versions of cases as they are now; a case that is gone has none. */
    Map<CaseId, Integer> versions(List<CaseId> cases) {
        var versions = new HashMap<CaseId, Integer>();
        jdbc.sql("select id, version from cases.cases where id = any (:cases) for update")
                .param("cases", cases.stream().map(CaseId::value).toArray(Long[]::new))
                .query((row, n) -> versions.put(new CaseId(row.getLong(1)), row.getInt(2)))
                .list();
        return versions;
    }

    /** Those of the categories that some case has, or had. */
    List<Long> usedCategories(List<Long> categories) {
        return jdbc
                .sql("select distinct category_id from cases.cases where category_id = any (:ids)")
                .param("ids", categories.toArray(Long[]::new))
                .query((row, n) -> row.getLong(1))
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    void made(ImportId id, String kind, List<Long> entities) {
        batches.batchUpdate(
                "insert into imports.made (import_id, kind, entity_id) values (?, ?, ?) on conflict do nothing",
                entities.stream()
                        .map(entity -> new Object[] {id.value(), kind, entity})
                        .toList());
    }

    List<Long> made(ImportId id, String kind) {
        return jdbc
                .sql("select entity_id from imports.made where import_id = :id and kind = :kind order by 1 desc")
                .param("id", id.value())
                .param("kind", kind)
                .query((row, n) -> row.getLong(1))
                .list()
                .stream()
                .map(Objects::requireNonNull)
                .toList();
    }

    /** Whether some import made it, undone or not. */
    boolean everMade(String kind, long entity) {
        return jdbc.sql("select exists (select 1 from imports.made where kind = :kind and entity_id = :entity)")
                .param("kind", kind)
                .param("entity", entity)
                .query(Boolean.class)
                .single();
    }
}
