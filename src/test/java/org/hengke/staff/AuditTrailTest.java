package org.hengke.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.audit.AuditOrigin;
import org.hengke.platform.audit.AuditSeal;
import org.hengke.support.Clients;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class AuditTrailTest {

    private final Audit audit;
    private final AuditSeal seal;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final StaffForTests staff;

    AuditTrailTest(
            Audit audit,
            AuditSeal seal,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clients clients,
            People people,
            Accounts accounts) {
        this.audit = audit;
        this.seal = seal;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.staff = new StaffForTests(clients, people, accounts);
    }

    private void sealAll() {
        int sealed = seal.seal();
        while (sealed > 0) {
            sealed = seal.seal();
        }
    }

    private void behindTheTriggers(String sql) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("alter table platform.audit_entries disable trigger user").update();
            jdbc.sql("alter table platform.audit_batches disable trigger user").update();
            jdbc.sql(sql).update();
            var found = seal.verify();
            assertThat(found.whole()).as(sql).isFalse();
            assertThat(found.brokenBatch()).as(sql).isNotNull();
            status.setRollbackOnly();
        });
    }

    @Test
    void nothingIsChangedOrRemoved() {
        audit.record(AuditEntry.of("staff.team-added", "team", 7));
        for (var sql : new String[] {
            "update platform.audit_entries set action = 'nothing'",
            "delete from platform.audit_entries",
            "truncate platform.audit_entries cascade",
            "update platform.audit_entries set batch_id = 1, action = 'x' where batch_id is null"
        }) {
            assertThatThrownBy(() -> jdbc.sql(sql).update()).as(sql).hasMessageContaining("append-only");
        }
    }

    @Test
    void anyTouchOfWhatIsSealedIsFoundOut() {
        for (int i = 0; i < 30; i++) {
            audit.record(AuditEntry.of("staff.team-added", "team", i).with("department", i));
            if (i % 10 == 9) {
                sealAll();
            }
        }
        assertThat(seal.verify().whole()).isTrue();
        assertThat(seal.verify().batches()).isGreaterThanOrEqualTo(3);
        behindTheTriggers(
                "update platform.audit_entries set subject_id = 99 where id = (select min(id) from platform.audit_entries)");
        behindTheTriggers("update platform.audit_entries set details = '{}' where details <> '{}'");
        behindTheTriggers(
                "update platform.audit_entries set occurred_at = occurred_at + interval '1 second' where batch_id = 2");
        behindTheTriggers(
                "delete from platform.audit_entries where id = (select max(id) from platform.audit_entries where batch_id = 1)");
        behindTheTriggers(
                "update platform.audit_entries set batch_id = 2 where id = (select max(id) from platform.audit_entries where batch_id = 1)");
        behindTheTriggers("delete from platform.audit_batches where id = 2");
        behindTheTriggers("update platform.audit_batches set hash = '\\x00' where id = 1");
        behindTheTriggers("update platform.audit_batches set entries = entries + 1 where id = 2");
        assertThat(seal.verify().whole()).isTrue();
    }

    @Test
    void saysWhatIsNotSealedYet() {
        sealAll();
        audit.record(AuditEntry.of("staff.team-added", "team", 7));
        var found = seal.verify();
        assertThat(found.whole()).isTrue();
        assertThat(found.unsealed()).isEqualTo(1);
        assertThat(found.oldestUnsealedAt()).isNotNull();
    }

    @Test
    void recordsWhoDidWhatFromWhere() {
        var admin = staff.signedIn(ShippedRole.ADMINISTRATOR).with(Clients.ADDRESS, "203.0.113.7");
        var me = admin.get("/api/v1/me").json().path("id").asLong();
        admin.post("/api/v1/departments", Map.of("name", "审计试验部")).expecting(201);
        var entries = admin.get("/api/v1/audit/entries?action=staff.department-added&actor=" + me)
                .expecting(200)
                .json()
                .path("items");
        assertThat(entries.size()).isEqualTo(1);
        var entry = entries.get(0);
        assertThat(entry.path("via").asString()).isEqualTo("session");
        assertThat(entry.path("address").asString()).isEqualTo("203.0.113.7");
        assertThat(entry.path("actionName").asString()).isEqualTo("新增部门");
        admin.get("/api/v1/audit/entries?action=x%27%20or").expecting(422);
        admin.get("/api/v1/audit/entries?after=forged").expecting(422);
    }

    @Test
    void aPersonSeesWhoLookedAtOwnFigures() {
        var login = StaffForTests.freshLogin();
        var watched = staff.person(login, ShippedRole.AGENT);
        var viewer = staff.person(StaffForTests.freshLogin(), ShippedRole.SUPERVISOR);
        for (int i = 0; i < 3; i++) {
            try (var _ = new AuditOrigin(viewer.value(), "session", "127.0.0.1").enter()) {
                audit.viewed("staff.person-viewed", "person", watched.value());
            }
            try (var _ = new AuditOrigin(watched.value(), "session", "127.0.0.1").enter()) {
                audit.viewed("staff.person-viewed", "person", watched.value());
            }
        }
        var views = staff.signedIn(login)
                .get("/api/v1/me/views")
                .expecting(200)
                .json()
                .path("items");
        assertThat(views.size()).isEqualTo(1);
        assertThat(views.get(0).path("viewer").path("id").asLong()).isEqualTo(viewer.value());
    }

    @Test
    void aLookThatCameToNothingDoesNotHideTheNext() {
        var login = StaffForTests.freshLogin();
        var watched = staff.person(login, ShippedRole.AGENT);
        var viewer = staff.person(StaffForTests.freshLogin(), ShippedRole.SUPERVISOR);
        for (boolean failing : List.of(true, false)) {
            try (var _ = new AuditOrigin(viewer.value(), "session", "127.0.0.1").enter()) {
                transaction.executeWithoutResult(status -> {
                    audit.viewed("staff.person-viewed", "person", watched.value());
                    if (failing) {
                        status.setRollbackOnly();
                    }
                });
            }
        }

        assertThat(staff.signedIn(login)
                        .get("/api/v1/me/views")
                        .expecting(200)
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
    }

    @Test
    void aDigestSaysNothingOnceItsSubjectIsForgotten() {
        var before = audit.digest("customer", 5, "13800138000");
        assertThat(audit.digest("customer", 5, "13800138000")).isEqualTo(before);
        assertThat(audit.digest("customer", 6, "13800138000")).isNotEqualTo(before);
        audit.forget("customer", 5);
        assertThat(audit.digest("customer", 5, "13800138000")).isNotEqualTo(before);
    }
}
