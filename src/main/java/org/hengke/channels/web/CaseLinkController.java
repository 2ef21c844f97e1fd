package org.hengke.channels.web;

import org.hengke.cases.CaseId;
import org.hengke.cases.CaseNotFound;
import org.hengke.cases.Cases;
import org.hengke.channels.PortalLinks;
import org.hengke.platform.access.Needs;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.staff.Me;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The customer's link to a case, for those who work it: given on the telephone, or taken back when it went astray. */
@RestController
@RequestMapping("/api/v1/cases/{id}/portal-link")
class CaseLinkController {

    private final PortalLinks links;
    private final Cases cases;
    private final Audit audit;

    CaseLinkController(PortalLinks links, Cases cases, Audit audit) {
        this.links = links;
        this.cases = cases;
        this.audit = audit;
    }

    /** @param path address of the page on this installation */
    record CaseLink(String path) {}

    @Needs("channels.links")
    @PutMapping
    @Transactional
    public CaseLink give(@PathVariable long id, Me me) {
        var of = visible(id, me);
        audit.record(AuditEntry.of("channels.link-given", "case", id));
        return new CaseLink("/portal/c/" + links.tokenFor(of));
    }

    @Needs("channels.links")
    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void revoke(@PathVariable long id, Me me) {
        links.revoke(visible(id, me), me.id());
        audit.record(AuditEntry.of("channels.link-revoked", "case", id));
    }

    private CaseId visible(long id, Me me) {
        var now = cases.get(new CaseId(id));
        if (!me.scope("channels.links").covers(now.owner(), now.team())) {
            throw new CaseNotFound(now.id());
        }
        return now.id();
    }
}
