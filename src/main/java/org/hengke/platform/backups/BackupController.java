package org.hengke.platform.backups;

import java.util.List;
import org.hengke.platform.Limit;
import org.hengke.platform.access.Needs;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.runs.RunId;
import org.hengke.platform.runs.Runs;
import org.hengke.platform.web.Version;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Backups and their plan; making and trying one are runs, to be watched at {@code /api/v1/runs}. */
@RestController
@RequestMapping("/api/v1")
class BackupController {

    private final Backups backups;
    private final Runs runs;
    private final Audit audit;

    BackupController(Backups backups, Runs runs, Audit audit) {
        this.backups = backups;
        this.runs = runs;
        this.audit = audit;
    }

    record Started(RunId run) {}

    record BackupList(List<Backup> items) {}

    @Needs("operations.manage")
    @GetMapping("/settings/backups")
    ResponseEntity<BackupPlan> plan() {
        var plan = backups.plan();
        return Version.tagged(plan.value(), plan.version());
    }

    @Needs("operations.manage")
    @PutMapping("/settings/backups")
    ResponseEntity<BackupPlan> plan(
            @RequestBody BackupPlan plan,
            @RequestHeader(name = "If-Match", required = false) @Nullable String version) {
        var before = backups.plan().value();
        backups.plan(plan, Version.of(version));
        audit.record(AuditEntry.of("platform.backup-plan-changed", "settings").changed("plan", before, plan));
        return plan();
    }

    @Needs("operations.manage")
    @GetMapping("/backups")
    BackupList newest(@RequestParam(required = false) @Nullable Integer limit) {
        return new BackupList(backups.newest(Limit.of(limit)));
    }

    @Needs("operations.manage")
    @PostMapping("/backups")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started take(Authentication me) {
        audit.record(AuditEntry.of("platform.backup-asked", "backup"));
        return new Started(runs.start("platform.backup", me.getName(), _ -> backups.take(me.getName())));
    }

    @Needs("operations.manage")
    @PostMapping("/backups/{id}/drills")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Started drill(@PathVariable long id, Authentication me) {
        var backup = backups.get(new BackupId(id)).id();
        audit.record(AuditEntry.of("platform.backup-tried", "backup", id));
        return new Started(runs.start("platform.backup-drill", me.getName(), _ -> backups.drill(backup)));
    }
}
