/* Generated from openapi.json by `npm run api`. */
export interface paths {
    "/api/v1/appraisal-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["period.all"];
        put?: never;
        post: operations["period.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["period.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["period.appraisals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["period.calibration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["period.cancel"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["period.close"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/delegation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["period.delegate"];
        post?: never;
        delete: operations["period.endDelegation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheet.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["period.limit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/outstanding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["period.outstanding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["period.enrol"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["period.publish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["period.remind"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["period.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["period.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["period.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/usual-steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["period.usualSteps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisal-periods/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["period.verifyAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["appraisal.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/absences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appraisal.addAbsence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/absences/{absence}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["appraisal.withdrawAbsence"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["afterwards.acknowledge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/appeal-files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["afterwards.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/appeal-files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["afterwards.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["afterwards.appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/appeals/{appeal}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["afterwards.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/appeals/{appeal}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["afterwards.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/calibration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["appraisal.calibrate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/editions/{edition}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["appraisal.edition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/inclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["appraisal.include"];
        post?: never;
        delete: operations["appraisal.leaveOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/ratings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["appraisal.rate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/scorecard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["appraisal.goBy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/self-assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["appraisal.saveSelf"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/self-assessment/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["appraisal.handBack"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/self-assessment/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["appraisal.submitSelf"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sheet.sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/standing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["appraisal.standing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/superior": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["appraisal.rateBy"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/talk-notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["afterwards.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/{id}/trend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["appraisal.trend"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["appraisal.due"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/appraisals/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["appraisal.mine"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit.entries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit.verification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["backup.newest"];
        put?: never;
        post: operations["backup.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/backups/{id}/drills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["backup.drill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bonus-pools": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bonus.all"];
        put?: never;
        post: operations["bonus.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bonus-pools/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bonus.pool"];
        put: operations["bonus.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bonus-pools/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["bonus.approve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bonus-pools/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["bonus.decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bonus-pools/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["bonus.giveBack"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bonus-pools/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bonus.sheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/bonus-pools/own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bonus.own"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar.list"];
        put?: never;
        post: operations["calendar.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar.get"];
        put: operations["calendar.change"];
        post?: never;
        delete: operations["calendar.retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/{id}/holiday-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["calendar.read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/official-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar.officialDays"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/standard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["calendar.makeStandard"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendars/zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar.zones"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assignment.mine"];
        put: operations["assignment.change_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["category.list"];
        put?: never;
        post: operations["category.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-categories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["category.change"];
        post?: never;
        delete: operations["category.retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-categories/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["category.order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseBulk.change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assignment.rules"];
        put?: never;
        post: operations["assignment.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assignment.change"];
        post?: never;
        delete: operations["assignment.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-rules/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assignment.order"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseView.list"];
        put?: never;
        post: operations["caseView.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseView.change"];
        post?: never;
        delete: operations["caseView.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assignment.workload"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/case-workload/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assignment.limit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["case.list"];
        put?: never;
        post: operations["case.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["case.get"];
        put: operations["case.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assessment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseProcedure.assess"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseProcedure.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseConversation.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseProcedure.close"];
        post?: never;
        delete: operations["caseProcedure.reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseConversation.contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/customer-messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseConversation.customerSaid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseProcedure.decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["case.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/merger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseProcedure.merge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/messages/{message}/attachments/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["caseConversation.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseConversation.note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/ownership": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseProcedure.take"];
        post?: never;
        delete: operations["caseProcedure.giveBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/portal-link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseLink.give"];
        post?: never;
        delete: operations["caseLink.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseProcedure.promise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["caseConversation.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseProcedure.resolve"];
        post?: never;
        delete: operations["caseProcedure.unresolve"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/spam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["caseProcedure.markSpam"];
        post?: never;
        delete: operations["caseProcedure.clearSpam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["survey.ofCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/{id}/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["caseConversation.endWaiting"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/count": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["case.count"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["case.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["case.search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cases/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["case.tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consequence-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["consequence.rules"];
        put: operations["consequence.set"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consequences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["consequence.periods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consequences/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["consequence.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customer.list"];
        put?: never;
        post: operations["customer.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customer.get"];
        put: operations["customer.edit"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/consents/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["customer.consent"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["customer.addContact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/contacts/{contact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["customer.removeContact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/{id}/contacts/{contact}/disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["customer.disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/distinctions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["duplicate.distinguish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["duplicate.pairs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["duplicate.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/merges/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["duplicate.undo"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customers/tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["customer.tiers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisation.departments"];
        put?: never;
        post: operations["organisation.addDepartment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["organisation.changeDepartment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/departments/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["organisation.retireDepartment"];
        post?: never;
        delete: operations["organisation.restoreDepartment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dispute.raised"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dispute.dispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["dispute.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["dispute.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/disputes/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dispute.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["duty.duties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["duty.duty"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["duty.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/attachments/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["duty.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["duty.done"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/excuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["duty.excused"];
        post?: never;
        delete: operations["duty.required"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["duty.offered"];
        post?: never;
        delete: operations["duty.declined"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/handover/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["duty.accepted"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["duty.returned"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["duty.today"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dutyTemplate.all"];
        put?: never;
        post: operations["dutyTemplate.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dutyTemplate.template"];
        put: operations["dutyTemplate.change"];
        post?: never;
        delete: operations["dutyTemplate.retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duty-templates/outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dutyTemplate.outlook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["entry.entries"];
        put?: never;
        post: operations["entry.enter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["entry.entry"];
        put: operations["entry.correct"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/attachments/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["entry.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["entry.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["entry.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["entryUpload.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/import/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["entryUpload.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/import/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["entryUpload.problems"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/entries/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["entryUpload.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["dispute.fact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/facts/{id}/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dispute.raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fairness/comparisons/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["comparison.compare"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fairness/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["comparison.measures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fairness/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proposal.list"];
        put?: never;
        post: operations["proposal.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fairness/proposals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["proposal.one"];
        put: operations["proposal.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fairness/proposals/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["proposal.decide"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fairness/proposals/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["proposal.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fairness/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["simulation.holding"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fairness/scorecards/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["simulation.review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/fairness/scorecards/{id}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["simulation.simulate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feedback.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["feedback.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["feedback.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["feedback.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feedback.unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figure.figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{measure}/facts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figure.facts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/{measure}/facts/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figure.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/figures/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figure.members"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["goal.board"];
        put?: never;
        post: operations["goal.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["goal.goal"];
        put: operations["goal.change"];
        post?: never;
        delete: operations["goal.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["goal.agree"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}/cascade": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["goalCascade.preview"];
        put?: never;
        post: operations["goalCascade.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["goal.comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["goal.decline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["goal.current"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["goalImport.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/import/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["goalImport.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["goalImport.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/goals/shipped": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shippedGoal.offer"];
        put?: never;
        post: operations["shippedGoal.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.list"];
        put?: never;
        post: operations["import.receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.get"];
        put?: never;
        post?: never;
        delete: operations["import.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["import.plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.problems"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/problems/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.problemsFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["import.readAs"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["import.start"];
        post?: never;
        delete: operations["import.stop"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/suggestion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["import.keepTemplate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["import.undo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.fields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/templates/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["import.deleteTemplate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/improvement-plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["improvementPlan.list"];
        put?: never;
        post: operations["improvementPlan.draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/improvement-plans/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["improvementPlan.plan"];
        put: operations["improvementPlan.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/improvement-plans/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["improvementPlan.agree"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/improvement-plans/{id}/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["improvementPlan.checkIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/improvement-plans/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["improvementPlan.close"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/improvement-plans/{id}/goals/{goal}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["improvementPlan.done"];
        post?: never;
        delete: operations["improvementPlan.undone"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/improvement-plans/{id}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["improvementPlan.remark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/improvement-plans/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["improvementPlan.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["live.live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["me.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["me.changePassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["me.position"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["me.prefer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["secondFactor.get"];
        put?: never;
        post: operations["secondFactor.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["secondFactor.confirm"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["secondFactor.newRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/second-factor/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["secondFactor.remove"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mySessions.all"];
        put?: never;
        post?: never;
        delete: operations["mySessions.endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["mySessions.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["myTokens.all"];
        put?: never;
        post: operations["myTokens.issue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["myTokens.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit.viewsOfMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["measure.measures"];
        put?: never;
        post: operations["ownMeasure.define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["measure.measure"];
        put: operations["ownMeasure.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/{code}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["ownMeasure.retire"];
        post?: never;
        delete: operations["ownMeasure.bringBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/measures/formula-trials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ownMeasure.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["health.health"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/metrics/rebuilds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["health.rebuild"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisation.tree"];
        put: operations["organisation.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/payroll/{period}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["bonus.payroll"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people.list"];
        put?: never;
        post: operations["people.hire"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people.get"];
        put: operations["people.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["pastResult.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["people.deactivate"];
        post?: never;
        delete: operations["people.reactivate"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["people.erase"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feedback.of"];
        put?: never;
        post: operations["feedback.write"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/feedback/acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feedback.acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/feedback/withdrawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["feedback.withdrawn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["goal.ofPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["login.setLogin"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["login.setPassword"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progress.of"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["people.giveRoles"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["login.removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["login.endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["people.move"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["role.permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["portal.raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/cases/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["portal.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/cases/{token}/files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["portal.file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/cases/{token}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["portal.reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/cases/{token}/rating": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["portalRating.rating"];
        put?: never;
        post: operations["portalRating.rate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["portal.form"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/rounds/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["answer.behind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/portal/rounds/{token}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["answer.answer_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["position.all"];
        put?: never;
        post: operations["position.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/positions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["position.get"];
        put: operations["position.change"];
        post?: never;
        delete: operations["position.retire"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recognition.list"];
        put?: never;
        post: operations["recognition.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recognition.recognition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{id}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recognition.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{id}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["recognition.approve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{id}/attachments/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recognition.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["recognition.decline"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["recognition.withdraw"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recognition.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["recognition.waiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["role.all"];
        put?: never;
        post: operations["role.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["role.get"];
        put: operations["role.change"];
        post?: never;
        delete: operations["role.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["round.all"];
        put?: never;
        post: operations["round.begin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["round.get"];
        put: operations["round.change"];
        post?: never;
        delete: operations["round.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["round.close"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["round.add"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["round.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/people/{person}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["round.report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{id}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["round.start"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomination.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/people/{person}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["nomination.approve"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/people/{person}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["nomination.links"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/people/{person}/raters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["nomination.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/{round}/people/{person}/raters/{rater}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["nomination.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["answer.asked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/asked/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["answer.questionnaire"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/asked/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["answer.answer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rounds/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["answer.tasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["run.get"];
        put?: never;
        post?: never;
        delete: operations["run.cancel"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["scorecard.all"];
        put?: never;
        post: operations["scorecard.add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["scorecard.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["scorecard.draft"];
        post?: never;
        delete: operations["scorecard.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{id}/monthly-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scorecard.monthly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{id}/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["scorecard.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["scorecard.publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/scorecards/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["scorecard.versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/servicelevels/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["target.alerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/servicelevels/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["target.editions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/servicelevels/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["preview.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/servicelevels/previews/{run}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["preview.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/servicelevels/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["target.targets"];
        put: operations["target.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["session.signIn"];
        delete: operations["session.signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["session.methods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["backup.plan"];
        put: operations["backup.plan_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/settings/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["surveyPlan.plan"];
        put: operations["surveyPlan.plan_1"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["setup.get"];
        put?: never;
        post: operations["setup.setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/surveys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["survey.answered"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team-progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["progress.ofTeam"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["organisation.teams"];
        put?: never;
        post: operations["organisation.addTeam"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["organisation.changeTeam"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/teams/{id}/retirement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["organisation.retireTeam"];
        post?: never;
        delete: operations["organisation.restoreTeam"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        About: {
            /** Format: int64 */
            id: number;
            /** @enum {string} */
            kind: "CASE" | "FACT" | "GOAL";
        };
        AboutView: {
            /** @enum {string} */
            kind: "CASE" | "FACT" | "GOAL";
            shown?: components["schemas"]["Shown"] | null;
        };
        Absence: {
            /** Format: date-time */
            enteredAt: string;
            enteredBy: components["schemas"]["Named"];
            /** Format: date */
            from: string;
            /** Format: int64 */
            id: number;
            reason: string;
            /** Format: date */
            until: string;
        };
        AccessToken: {
            /** Format: date-time */
            createdAt: string;
            expiresAt?: string | null;
            /** Format: int64 */
            id: number;
            lastUsedAt?: string | null;
            name: string;
            permissions?: string[] | null;
        };
        Acknowledgement: {
            agrees: boolean;
            /** Format: date-time */
            at: string;
            /** Format: int32 */
            edition: number;
            remarks?: string | null;
        };
        Added: {
            /** Format: int64 */
            id: number;
        };
        Alert: {
            /** Format: int64 */
            id: number;
            /** @enum {string} */
            kind: "FIRST_RESPONSE" | "NEXT_RESPONSE" | "RESOLUTION" | "PROMISE";
            /** Format: int32 */
            ordinal: number;
            owner?: number | null;
            /** Format: date-time */
            reachedAt: string;
            /** Format: date-time */
            recordedAt: string;
            subject: components["schemas"]["Subject"];
            /** Format: int32 */
            targetVersion: number;
            team?: number | null;
            /** Format: int32 */
            threshold: number;
        };
        AmongOthers: {
            limits?: components["schemas"]["Limits"] | null;
            /** Format: double */
            others: number;
            outlier: boolean;
            place?: ("BETTER" | "WORSE" | "NOT_DISTINGUISHABLE") | null;
            shrunk?: number | null;
        };
        Answer: {
            answer: string;
            item?: string | null;
            outcome?: ("RATING" | "TOTAL" | "FACTS") | null;
            points?: number | null;
            value?: number | null;
        };
        Appeal: {
            answer?: string | null;
            answeredAt?: string | null;
            answeredBy?: components["schemas"]["Named"] | null;
            /** Format: int32 */
            edition: number;
            facts: number[];
            files: components["schemas"]["Attachment"][];
            /** Format: int64 */
            id: number;
            outcome?: ("RATING" | "TOTAL" | "FACTS") | null;
            /** Format: date-time */
            raisedAt: string;
            /** @enum {string} */
            state: "OPEN" | "UPHELD" | "REJECTED" | "WITHDRAWN";
            /** Format: int64 */
            version: number;
            words: string;
        };
        AppealRaised: {
            /** Format: int64 */
            id: number;
        };
        Applied: {
            /** Format: int64 */
            run: number;
            /** Format: int32 */
            version: number;
        };
        AppraisalActs: {
            acknowledge: boolean;
            answer: boolean;
            appeal: boolean;
            arrange: boolean;
            assessSelf: boolean;
            attend: boolean;
            calibrate: boolean;
            handBack: boolean;
            include: boolean;
            note: boolean;
            rate: boolean;
            seeStanding: boolean;
        };
        AppraisalEdition: {
            appeal?: number | null;
            /** Format: date-time */
            asOf: string;
            digest: string;
            /** Format: int32 */
            edition: number;
            /** Format: date-time */
            madeAt: string;
            madeBy: components["schemas"]["Named"];
        };
        AppraisalRow: {
            acknowledged: boolean;
            appealOpen: boolean;
            coefficient: number;
            grade?: string | null;
            /** Format: int32 */
            gradePlace: number;
            /** Format: int64 */
            id: number;
            mineToRate: boolean;
            mineToTalk: boolean;
            period: components["schemas"]["Named"];
            person: components["schemas"]["Named"];
            points?: number | null;
            /** Format: int32 */
            ratingsGiven: number;
            /** Format: int32 */
            ratingsWanted: number;
            scorecard?: string | null;
            /** @enum {string} */
            self: "NOT_WANTED" | "MISSING" | "DRAFT" | "SUBMITTED";
            /** @enum {string} */
            standing: "ASSESSED" | "TOO_SHORT" | "NO_SCORECARD";
            superiors: components["schemas"]["RowSuperior"][];
            talked: boolean;
            team?: components["schemas"]["Named"] | null;
        };
        AppraisalView: {
            absences: components["schemas"]["Absence"][];
            acknowledgements: components["schemas"]["Acknowledgement"][];
            appeals: components["schemas"]["Appeal"][];
            arrangements: components["schemas"]["Arrangement"][];
            calibrations: components["schemas"]["CalibrationView"][];
            coefficient: number;
            editions: components["schemas"]["AppraisalEdition"][];
            /** Format: int64 */
            id: number;
            includedReason?: string | null;
            may: components["schemas"]["AppraisalActs"];
            notes: components["schemas"]["TalkNote"][];
            parts: components["schemas"]["PartView"][];
            period: components["schemas"]["PeriodView"];
            person: components["schemas"]["Named"];
            ratings: components["schemas"]["RatingView"][];
            result?: components["schemas"]["ResultView"] | null;
            scorecard?: components["schemas"]["CardView"] | null;
            self?: components["schemas"]["SelfAssessment"] | null;
            /** @enum {string} */
            standing: "ASSESSED" | "TOO_SHORT" | "NO_SCORECARD";
            team?: components["schemas"]["Named"] | null;
            /** Format: int64 */
            version: number;
        };
        Arrangement: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Named"];
            part?: string | null;
            reason: string;
            scorecard?: string | null;
            superior?: components["schemas"]["Named"] | null;
        };
        AskedLine: {
            about: components["schemas"]["Named"];
            answered: boolean;
            /** Format: date */
            firstDay: string;
            /** @enum {string} */
            group: "SUPERIOR" | "PEER" | "SUBORDINATE" | "CUSTOMER";
            /** Format: int64 */
            id: number;
            /** Format: date */
            lastDay: string;
            open: boolean;
            roundName: string;
        };
        Assessment: {
            about?: number | null;
            feasibility?: ("high" | "medium" | "low" | "none") | null;
            nature?: ("product" | "service" | "attitude" | "delivery" | "after-sales" | "price" | "privacy" | "other") | null;
            severity?: number | null;
            text?: string | null;
            upheld?: boolean | null;
        };
        Assignee: {
            person?: number | null;
            team?: number | null;
        };
        AssignmentBody: {
            inTurn?: boolean | null;
            person?: number | null;
            team?: number | null;
        };
        AssignmentRule: {
            active: boolean;
            conditions: components["schemas"]["RuleConditions"];
            /** Format: int64 */
            id: number;
            inTurn: boolean;
            name: string;
            person?: number | null;
            /** Format: int32 */
            position: number;
            team?: number | null;
            /** Format: int64 */
            version: number;
        };
        Attachment: {
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            id: number;
            name: string;
            picture?: boolean | null;
            /** Format: int64 */
            size: number;
            type: string;
        };
        Attempt: {
            code?: string | null;
            login: string;
            password: string;
        };
        AttributeValues: {
            priorities: string[];
            tiers: string[];
            types: string[];
        };
        Author: {
            person?: components["schemas"]["Named"] | null;
            /** @enum {string} */
            sort: "person" | "customer" | "program";
            team?: components["schemas"]["Named"] | null;
        };
        Availability: {
            accepting: boolean;
            awayUntil?: string | null;
            mostOpen?: number | null;
            /** Format: int64 */
            version: number;
        };
        AvailabilityBody: {
            accepting: boolean;
            awayUntil?: string | null;
            mostOpen?: number | null;
        };
        Backup: {
            askedBy?: string | null;
            endedAt?: string | null;
            file: string;
            files?: number | null;
            /** Format: int64 */
            id: number;
            lastDrill?: components["schemas"]["Drill"] | null;
            problem?: string | null;
            removedAt?: string | null;
            rows?: number | null;
            size?: number | null;
            /** Format: date-time */
            startedAt: string;
        };
        BackupList: {
            items: components["schemas"]["Backup"][];
        };
        BackupPlan: {
            /** Format: time-local */
            at: string;
            /** Format: int32 */
            drillEveryDays: number;
            enabled: boolean;
            /** Format: int32 */
            keep: number;
            zone: string;
        };
        Before: {
            distinguishable?: boolean | null;
            /** Format: int64 */
            n: number;
            value?: number | null;
        };
        BonusEntryView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Named"];
            /** @enum {string} */
            sort: "MADE" | "CHANGED" | "DECIDED" | "RETURNED" | "APPROVED";
            words?: string | null;
        };
        BonusLeftOut: {
            person: components["schemas"]["Named"];
            /** @enum {string} */
            reason: "NO_POINTS" | "MAKES_IT" | "RANK" | "BY_HAND";
        };
        BonusPoolDraft: {
            amount: number;
            coefficients: components["schemas"]["RankCoefficients"];
            leftOut?: number[] | null;
            name: string;
        };
        BonusPoolLine: {
            amount: number;
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            madeAt: string;
            madeBy: components["schemas"]["Named"];
            name: string;
            period: components["schemas"]["PublishedPeriod"];
            /** @enum {string} */
            state: "DRAFT" | "DECIDED" | "APPROVED";
        };
        BonusPoolPage: {
            approvedAt?: string | null;
            approvedBy?: components["schemas"]["Named"] | null;
            coefficients: components["schemas"]["RankCoefficients"];
            decidedAt?: string | null;
            decidedBy?: components["schemas"]["Named"] | null;
            entries: components["schemas"]["BonusEntryView"][];
            leftOut: components["schemas"]["BonusLeftOut"][];
            mayApprove: boolean;
            pool: components["schemas"]["BonusPoolLine"];
            seed: string;
            shares: components["schemas"]["BonusShareView"][];
            takesPart: boolean;
            /** Format: int64 */
            version: number;
        };
        BonusReason: {
            reason: string;
        };
        BonusShareView: {
            amount: number;
            equal: number;
            grade?: string | null;
            person: components["schemas"]["Named"];
            points: number;
            presence: number;
            /** @enum {string} */
            rank: "SPECIALIST" | "SUPERVISOR" | "MANAGER";
            rankCoefficient: number;
            staffNumber?: string | null;
            team?: components["schemas"]["Named"] | null;
        };
        BulkChange: {
            assign?: components["schemas"]["Assignee"] | null;
            cases: number[];
            category?: number | null;
            close?: boolean | null;
            priority?: ("low" | "normal" | "high" | "urgent") | null;
            resolve?: ("solved" | "partly" | "not-possible" | "withdrawn" | "no-answer" | "adopted" | "declined" | "recorded") | null;
            spam?: boolean | null;
            tags?: components["schemas"]["Tags"] | null;
            take?: boolean | null;
        };
        BulkResult: {
            code?: string | null;
            done: boolean;
            /** Format: int64 */
            id: number;
            message?: string | null;
            number: string;
        };
        Calendar: {
            days: components["schemas"]["SpecialDay"][];
            /** Format: int64 */
            id: number;
            name: string;
            retired: boolean;
            standard: boolean;
            /** @enum {string} */
            usual: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
            /** Format: int64 */
            version: number;
            week: components["schemas"]["Week"];
            zone: string;
        };
        CalendarDraft: {
            days: components["schemas"]["SpecialDay"][];
            name: string;
            /** @enum {string} */
            usual: "MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY";
            week: components["schemas"]["Week"];
            zone: string;
        };
        CalibrationRow: {
            /** Format: int64 */
            appraisal: number;
            changedBecause?: string | null;
            changedBy?: components["schemas"]["Named"] | null;
            coefficient: number;
            computed?: number | null;
            grade?: string | null;
            gradeKey?: string | null;
            /** Format: int32 */
            gradePlace: number;
            interval?: components["schemas"]["Interval"] | null;
            nearALimit: boolean;
            own: boolean;
            person: components["schemas"]["Named"];
            points?: number | null;
            scorecard: string;
            team?: components["schemas"]["Named"] | null;
        };
        CalibrationTable: {
            rows: components["schemas"]["CalibrationRow"][];
            spreads: components["schemas"]["GradeSpread"][];
        };
        CalibrationView: {
            /** Format: date-time */
            at: string;
            before?: number | null;
            by: components["schemas"]["Named"];
            points?: number | null;
            reason: string;
        };
        CardView: {
            grades: components["schemas"]["ScorecardGrade"][];
            /** Format: int64 */
            id: number;
            items: components["schemas"]["ItemView"][];
            name: string;
            /** Format: int32 */
            version: number;
        };
        CascadePart: {
            /** Format: int32 */
            heads: number;
            kept?: components["schemas"]["KeptGoal"] | null;
            out: boolean;
            past?: number | null;
            /** Format: int64 */
            subjectId: number;
            /** @enum {string} */
            subjectKind: "DEPARTMENT" | "TEAM" | "PERSON";
            subjectName: string;
            target?: number | null;
            /** Format: double */
            weight: number;
        };
        CascadePreview: {
            adds: boolean;
            basis?: string | null;
            parts: components["schemas"]["CascadePart"][];
            running: boolean;
            /** @enum {string} */
            span: "YEAR" | "QUARTER" | "MONTH";
            /** @enum {string} */
            way: "BY_HEAD" | "BY_HISTORY" | "BY_HAND";
            whole?: number | null;
        };
        CascadeShare: {
            /** Format: int64 */
            subjectId: number;
            target?: number | null;
        };
        CascadeWish: {
            parts: components["schemas"]["CascadeShare"][];
            /** @enum {string} */
            way: "BY_HEAD" | "BY_HISTORY" | "BY_HAND";
        };
        CaseChange: {
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            message: number;
            number: string;
            /** @enum {string} */
            state: "new" | "open" | "waiting" | "resolved" | "closed" | "spam" | "merged";
            /** Format: int32 */
            version: number;
        };
        CaseCount: {
            /** Format: int32 */
            count: number;
        };
        CaseDetail: {
            clocks: components["schemas"]["ClockView"][];
            closedAt?: string | null;
            events: components["schemas"]["EventView"][];
            firstRepliedAt?: string | null;
            follows?: number | null;
            form: components["schemas"]["CaseForm"];
            item: components["schemas"]["CaseItem"];
            mergedInto?: number | null;
            messages: components["schemas"]["MessageView"][];
            outcome?: ("solved" | "partly" | "not-possible" | "withdrawn" | "no-answer" | "adopted" | "declined" | "recorded") | null;
            promisedFor?: string | null;
            steps: components["schemas"]["Step"][];
            summary?: string | null;
            verbs: ("reply" | "note" | "contact" | "edit" | "assign" | "take" | "return" | "assess" | "decide" | "promise" | "end-waiting" | "resolve" | "close" | "reopen" | "spam" | "clear-spam" | "merge")[];
        };
        CaseFilter: {
            categories?: number[] | null;
            channels?: ("web" | "email" | "phone" | "chat" | "wechat" | "sms" | "social" | "visit" | "letter" | "other")[] | null;
            customer?: number | null;
            due?: ("overdue" | "hour" | "today") | null;
            myTeam?: boolean | null;
            owner?: ("me" | "nobody" | "somebody") | null;
            person?: number | null;
            priorities?: ("low" | "normal" | "high" | "urgent")[] | null;
            resolved?: ("today" | "week" | "month") | null;
            severity?: number | null;
            states?: ("new" | "open" | "waiting" | "resolved" | "closed" | "spam" | "merged")[] | null;
            tag?: string | null;
            team?: number | null;
            types?: ("inquiry" | "complaint" | "suggestion")[] | null;
        };
        CaseFindings: {
            /** Format: int32 */
            both: number;
            bothComputedMedian?: number | null;
            bothStatedMedian?: number | null;
            /** Format: int32 */
            cases: number;
            /** Format: int32 */
            closed: number;
            computed: components["schemas"]["Resolutions"];
            /** Format: int32 */
            customers: number;
            /** Format: int32 */
            direct: number;
            first?: string | null;
            last?: string | null;
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            owners: number;
            /** Format: int32 */
            reopenedComputed: number;
            reopenedStated?: number | null;
            reopeningDifferences: components["schemas"]["Difference"][];
            resolutionDifferences: components["schemas"]["Difference"][];
            stated?: components["schemas"]["Resolutions"] | null;
            /** Format: int32 */
            teams: number;
            /** Format: int32 */
            waits: number;
            /** Format: int32 */
            waitsByNobody: number;
        };
        CaseForm: {
            about?: number | null;
            adopted?: boolean | null;
            assessment?: string | null;
            feasibility?: ("high" | "medium" | "low" | "none") | null;
            nature?: ("product" | "service" | "attitude" | "delivery" | "after-sales" | "price" | "privacy" | "other") | null;
            order?: string | null;
            reason?: string | null;
            upheld?: boolean | null;
            wish?: string | null;
        };
        CaseItem: {
            category?: number | null;
            /** @enum {string} */
            channel: "web" | "email" | "phone" | "chat" | "wechat" | "sms" | "social" | "visit" | "letter" | "other";
            customer?: components["schemas"]["CustomerName"] | null;
            dueAt?: string | null;
            /** Format: int64 */
            id: number;
            /** Format: int32 */
            messages: number;
            number: string;
            /** Format: date-time */
            openedAt: string;
            owner?: components["schemas"]["Named"] | null;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            reference?: string | null;
            /** Format: int32 */
            reopens: number;
            resolvedAt?: string | null;
            severity?: number | null;
            /** @enum {string} */
            state: "new" | "open" | "waiting" | "resolved" | "closed" | "spam" | "merged";
            subject: string;
            tags: string[];
            team?: components["schemas"]["Named"] | null;
            /** @enum {string} */
            type: "inquiry" | "complaint" | "suggestion";
            unansweredSince?: string | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int32 */
            version: number;
            waitingSince?: string | null;
        };
        CaseLink: {
            path: string;
        };
        CaseView: {
            code?: string | null;
            count?: number | null;
            filter: components["schemas"]["CaseFilter"];
            id?: number | null;
            name?: string | null;
            own: boolean;
            /** @enum {string} */
            shared: "nobody" | "team" | "everybody";
            /** @enum {string} */
            sort: "due" | "newest" | "oldest" | "resolved";
            /** Format: int64 */
            version: number;
        };
        Category: {
            /** Format: int64 */
            id: number;
            name: string;
            parent?: number | null;
            path: string;
            /** Format: int32 */
            position: number;
            retired: boolean;
            /** Format: int64 */
            version: number;
        };
        CategoryBody: {
            name: string;
            parent?: number | null;
            position?: number | null;
        };
        CategoryOrder: {
            ids: number[];
            parent?: number | null;
        };
        ChangedTotal: {
            points?: number | null;
            reason?: string | null;
        };
        Checked: {
            /** Format: int64 */
            badRows: number;
            /** Format: int64 */
            changed: number;
            findings?: components["schemas"]["CaseFindings"] | null;
            /** Format: int64 */
            fresh: number;
            missing: components["schemas"]["Missing"][];
            /** Format: int64 */
            records: number;
            /** Format: int64 */
            rows: number;
            /** Format: int64 */
            same: number;
        };
        ChosenScorecard: {
            reason?: string | null;
            /** Format: int64 */
            scorecard: number;
        };
        ClockView: {
            businessTime: boolean;
            dueAt?: string | null;
            /** @enum {string} */
            kind: "FIRST_RESPONSE" | "NEXT_RESPONSE" | "RESOLUTION" | "PROMISE";
            late: boolean;
            /** Format: int32 */
            ordinal: number;
            /** @enum {string} */
            standing: "running" | "waiting" | "met" | "missed" | "measured" | "cancelled";
            /** Format: date-time */
            startedAt: string;
            stoppedAt?: string | null;
            targetSeconds?: number | null;
            /** Format: int64 */
            usedSeconds: number;
            /** Format: int64 */
            waitedSeconds: number;
        };
        ClosureBody: {
            summary?: string | null;
        };
        Code: {
            code: string;
        };
        Column: {
            dates?: ("YEAR_FIRST" | "DAY_FIRST" | "MONTH_FIRST" | "SERIAL" | "EPOCH_SECONDS" | "EPOCH_MILLISECONDS") | null;
            /** Format: int32 */
            distinct: number;
            examples: string[];
            /** Format: int64 */
            filled: number;
            /** @enum {string} */
            kind: "EMPTY" | "TEXT" | "LONG_TEXT" | "NUMBER" | "YES_NO" | "TIME" | "PHONE" | "EMAIL";
            /** Format: int64 */
            misfits: number;
            name: string;
            open: boolean;
            /** Format: int32 */
            position: number;
            values: components["schemas"]["ValueCount"][];
        };
        ColumnUse: {
            /** Format: int32 */
            column: number;
            dates?: ("YEAR_FIRST" | "DAY_FIRST" | "MONTH_FIRST" | "SERIAL" | "EPOCH_SECONDS" | "EPOCH_MILLISECONDS") | null;
            field: string;
        };
        ComparedPerson: {
            interval?: components["schemas"]["Interval"] | null;
            limits?: components["schemas"]["Limits"] | null;
            mix?: components["schemas"]["MixReading"] | null;
            /** Format: int64 */
            n: number;
            others?: number | null;
            outside: boolean;
            own: boolean;
            person?: components["schemas"]["Named"] | null;
            shrunk?: number | null;
            /** Format: double */
            value: number;
            /** @enum {string} */
            verdict: "ABOVE" | "BELOW" | "EXPLAINED" | "LIKE_OTHERS" | "FEW";
        };
        Comparison: {
            adjusted?: components["schemas"]["Funnel"] | null;
            /** Format: date-time */
            asOf: string;
            /** Format: date */
            from: string;
            funnel?: components["schemas"]["Funnel"] | null;
            /** Format: int32 */
            hidden: number;
            measure: string;
            named: boolean;
            rows: components["schemas"]["ComparedPerson"][];
            /** Format: date */
            until: string;
            variation?: components["schemas"]["Variation"] | null;
        };
        Concern: {
            goal?: number | null;
            measure: string;
            past?: number | null;
            /** @enum {string} */
            sort: "OFF_COURSE" | "BELOW_PAST";
            target?: number | null;
            value?: number | null;
        };
        Consent: {
            changedAt?: string | null;
            given?: boolean | null;
            purpose: string;
        };
        ConsentBody: {
            given: boolean;
        };
        ConsequenceLine: {
            /** Format: int32 */
            best: number;
            follows: ("COMMEND" | "REWARD" | "ADVANCED_COURSE" | "CONFIRM" | "COACH" | "RETRAIN")[];
            grade?: string | null;
            months?: number | null;
            own: boolean;
            /** Format: int32 */
            periods: number;
            person: components["schemas"]["Named"];
            /** Format: int32 */
            place: number;
            plans: components["schemas"]["MadePlan"][];
            points?: number | null;
            promotion: boolean;
            recognitions: components["schemas"]["MadeRecognition"][];
            team?: components["schemas"]["Named"] | null;
            weakest: components["schemas"]["WeakItem"][];
        };
        ConsequencePage: {
            people: components["schemas"]["ConsequenceLine"][];
            period: components["schemas"]["PublishedPeriod"];
        };
        ConsequenceRules: {
            /** Format: int32 */
            bestTimes: number;
            grades: ("COMMEND" | "REWARD" | "ADVANCED_COURSE" | "CONFIRM" | "COACH" | "RETRAIN")[][];
            /** Format: int32 */
            leastMonths: number;
            /** Format: int32 */
            ofPeriods: number;
            weakBelow: number;
        };
        ConsequenceSetting: {
            rules: components["schemas"]["ConsequenceRules"];
            /** Format: int64 */
            version: number;
        };
        Considered: {
            calendar?: number | null;
            draft?: components["schemas"]["CalendarDraft"] | null;
            months?: number | null;
            rules?: components["schemas"]["TargetRow"][] | null;
            standard?: number | null;
        };
        ContactBody: {
            /** @enum {string} */
            kind: "phone" | "email" | "wechat" | "qq" | "weibo" | "other";
            label?: string | null;
            preferred?: boolean | null;
            value: string;
        };
        Correlation: {
            /** Format: int32 */
            first: number;
            /** Format: int32 */
            observations: number;
            /** Format: int32 */
            second: number;
            /** Format: double */
            value: number;
        };
        Create: {
            categories: boolean;
            customers: boolean;
            people: boolean;
            teams: boolean;
        };
        Created: {
            /** Format: int64 */
            id: number;
        };
        Curve: {
            kind: string;
        };
        CurveStep: {
            /** Format: double */
            limit: number;
            /** Format: double */
            points: number;
        };
        CustomerEdit: {
            address: string;
            company: string;
            gender?: string | null;
            name: string;
            notes: string;
            owner?: number | null;
            preferences: string;
            preferredChannel?: string | null;
            tier: string;
        };
        CustomerLink: {
            customer: components["schemas"]["Named"];
            path: string;
            /** Format: int64 */
            rater: number;
        };
        CustomerName: {
            /** Format: int64 */
            id: number;
            name: string;
            tier: string;
        };
        CustomerRow: {
            company: string;
            /** Format: date-time */
            createdAt: string;
            email?: string | null;
            /** Format: int64 */
            id: number;
            name: string;
            owner?: number | null;
            phone?: string | null;
            tier: string;
        };
        CustomerSaid: {
            /** @enum {string} */
            channel: "web" | "email" | "phone" | "chat" | "wechat" | "sms" | "social" | "visit" | "letter" | "other";
            text: string;
        };
        CustomerView: {
            address: string;
            company: string;
            /** Format: double */
            completeness: number;
            consents: components["schemas"]["Consent"][];
            contacts: components["schemas"]["MaskedContact"][];
            /** Format: date-time */
            createdAt: string;
            gender?: string | null;
            /** Format: int64 */
            id: number;
            merged: components["schemas"]["MergeView"][];
            mergedInto?: number | null;
            missing: string[];
            name: string;
            notes: string;
            owner?: number | null;
            preferences: string;
            preferredChannel?: string | null;
            reference?: string | null;
            source: string;
            tier: string;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        DecisionBody: {
            adopted: boolean;
            reason: string;
        };
        Delegation: {
            /** Format: int64 */
            delegate: number;
        };
        DepartmentEdit: {
            head?: number | null;
            name: string;
            parent?: number | null;
        };
        DepartmentView: {
            head?: components["schemas"]["Named"] | null;
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            members: number;
            name: string;
            parent?: number | null;
            retired: boolean;
            /** Format: int64 */
            version: number;
        };
        Description: {
            duties: string[];
            expectedResults: string[];
            indicators: string[];
            name: string;
            /** @enum {string} */
            rank: "SPECIALIST" | "SUPERVISOR" | "MANAGER";
        };
        Difference: {
            cause: string;
            /** Format: int32 */
            count: number;
            examples: string[];
        };
        Disclosure: {
            value: string;
        };
        Dispute: {
            answer?: string | null;
            answerable: boolean;
            answeredAt?: string | null;
            answeredBy?: number | null;
            answeredByName?: string | null;
            effect?: ("LEFT_OUT" | "TEAM_ONLY") | null;
            fact: components["schemas"]["FactRow"];
            /** Format: int64 */
            id: number;
            person?: number | null;
            /** Format: date-time */
            raisedAt: string;
            /** Format: int64 */
            raisedBy: number;
            raisedByName: string;
            reason: string;
            /** @enum {string} */
            state: "OPEN" | "UPHELD" | "REJECTED" | "WITHDRAWN";
            team?: number | null;
            /** Format: int64 */
            version: number;
        };
        DisputeAnswer: {
            answer: string;
            effect?: ("LEFT_OUT" | "TEAM_ONLY") | null;
        };
        DisputeMark: {
            /** Format: int64 */
            id: number;
            /** @enum {string} */
            state: "OPEN" | "UPHELD" | "REJECTED" | "WITHDRAWN";
        };
        DisputeRaised: {
            /** Format: int64 */
            id: number;
        };
        Distinction: {
            /** Format: int64 */
            one: number;
            /** Format: int64 */
            other: number;
        };
        Draft: {
            filter: components["schemas"]["CaseFilter"];
            name: string;
            /** @enum {string} */
            shared: "nobody" | "team" | "everybody";
            /** @enum {string} */
            sort: "due" | "newest" | "oldest" | "resolved";
        };
        Drill: {
            differences: string[];
            /** Format: date-time */
            endedAt: string;
            passed?: boolean | null;
            problem?: string | null;
            /** Format: int64 */
            rows: number;
            /** Format: date-time */
            startedAt: string;
        };
        Due: {
            appraisal?: number | null;
            /** Format: int32 */
            count: number;
            /** Format: date */
            dueOn: string;
            overdue: boolean;
            period: components["schemas"]["Named"];
            person?: components["schemas"]["Named"] | null;
            reminded?: components["schemas"]["Reminder"] | null;
            /** @enum {string} */
            step: "SELF_ASSESSMENT" | "RATING" | "ROUND" | "CALIBRATION" | "TALK" | "ACKNOWLEDGEMENT" | "APPEAL";
        };
        DuplicatePair: {
            /** @enum {string} */
            kind: "phone" | "email" | "wechat" | "qq" | "weibo" | "other";
            one: components["schemas"]["CustomerRow"];
            other: components["schemas"]["CustomerRow"];
            /** Format: int32 */
            shared: number;
            shown: string;
        };
        DutiesOfToday: {
            offered: components["schemas"]["DutyView"][];
            overdue: components["schemas"]["DutyView"][];
            own: components["schemas"]["DutyView"][];
        };
        DutyAssignee: {
            /** @enum {string} */
            kind: "POSITION" | "PERSON" | "LEAD";
            person?: number | null;
            position?: number | null;
            team?: number | null;
        };
        DutyCalendar: {
            closed: string[];
            duties: components["schemas"]["DutyView"][];
            /** Format: date */
            from: string;
            /** Format: date */
            until: string;
        };
        DutyCompletion: {
            files?: number[] | null;
            links?: string[] | null;
            words?: string | null;
        };
        DutyEntryView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Named"];
            files: components["schemas"]["Attachment"][];
            /** @enum {string} */
            kind: "DONE" | "RETURNED" | "EXCUSED" | "REQUIRED" | "OFFERED" | "ACCEPTED" | "DECLINED";
            links: string[];
            to?: components["schemas"]["Named"] | null;
            words?: string | null;
        };
        DutyHandover: {
            /** Format: int64 */
            to: number;
            words?: string | null;
        };
        DutyPage: {
            about?: string | null;
            creditedTo?: components["schemas"]["Named"] | null;
            decides: boolean;
            duty: components["schemas"]["DutyView"];
            entries: components["schemas"]["DutyEntryView"][];
            hands: boolean;
            mine: boolean;
            oversees: boolean;
        };
        DutyReason: {
            reason?: string | null;
        };
        DutyRhythm: {
            /** Format: int32 */
            dueDays: number;
            recurrence: components["schemas"]["Recurrence"];
        };
        DutyTemplateDraft: {
            about?: string | null;
            assignee: components["schemas"]["DutyAssignee"];
            /** Format: int32 */
            dueDays: number;
            evidence: boolean;
            name: string;
            recurrence: components["schemas"]["Recurrence"];
        };
        DutyTemplateList: {
            positions: components["schemas"]["Named"][];
            templates: components["schemas"]["DutyTemplateView"][];
        };
        DutyTemplateView: {
            about?: string | null;
            assignee: components["schemas"]["DutyAssignee"];
            /** Format: int32 */
            dueDays: number;
            evidence: boolean;
            /** Format: int64 */
            id: number;
            name: string;
            next: components["schemas"]["DutyWindow"][];
            recurrence: components["schemas"]["Recurrence"];
            shipped: boolean;
            /** Format: int64 */
            version: number;
            whose: string;
        };
        DutyView: {
            doneAt?: string | null;
            /** Format: date */
            due: string;
            /** Format: date-time */
            dueAt: string;
            evidence: boolean;
            /** Format: int64 */
            id: number;
            name: string;
            offeredTo?: components["schemas"]["Named"] | null;
            owner: components["schemas"]["Named"];
            /** @enum {string} */
            standing: "AHEAD" | "OPEN" | "OVERDUE" | "DONE" | "DONE_LATE" | "EXCUSED";
            /** Format: date */
            start: string;
            team?: components["schemas"]["Named"] | null;
            /** Format: int64 */
            version: number;
        };
        DutyWindow: {
            /** Format: date */
            due: string;
            /** Format: date */
            start: string;
        };
        Edit: {
            category?: number | null;
            customer?: number | null;
            order?: string | null;
            /** @enum {string} */
            priority: "low" | "normal" | "high" | "urgent";
            severity?: number | null;
            subject: string;
            tags: string[];
            /** @enum {string} */
            type: "inquiry" | "complaint" | "suggestion";
            wish?: string | null;
        };
        EditionView: {
            changedBy?: number | null;
            /** Format: date-time */
            from: string;
            /** @enum {string} */
            reason: "SHIPPED" | "TARGETS" | "CALENDAR" | "STANDARD_CALENDAR";
            /** Format: int32 */
            version: number;
        };
        Enrolled: {
            /** Format: int32 */
            added: number;
            /** Format: int32 */
            changed: number;
        };
        Enrolment: {
            address: string;
            qrCode: components["schemas"]["QrCode"];
            secret: string;
        };
        EnrolmentPreview: {
            coefficient: number;
            person: components["schemas"]["Named"];
            scorecard?: components["schemas"]["Named"] | null;
            superiors: components["schemas"]["Named"][];
            /** @enum {string} */
            taken: "ASSESSED" | "TOO_SHORT" | "NO_SCORECARD" | "NOT_THERE";
            team?: components["schemas"]["Named"] | null;
        };
        Entry: {
            /** @enum {string} */
            aggregation: "RATIO" | "DISTRIBUTION" | "COUNT" | "STOCK" | "RATE" | "FORMULA";
            /** Format: double */
            amount: number;
            /** Format: date */
            day: string;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: string;
            files: components["schemas"]["Attachment"][];
            /** Format: int64 */
            id: number;
            mayChange: boolean;
            measure: string;
            measureName: string;
            of?: number | null;
            person?: number | null;
            personName?: string | null;
            reason: string;
            team?: number | null;
            teamName?: string | null;
            /** @enum {string} */
            unit: "COUNT" | "SHARE" | "SECONDS" | "POINTS" | "MONEY" | "PER_THOUSAND";
            /** Format: int32 */
            version: number;
            versions: components["schemas"]["Version"][];
            withdrawn: boolean;
        };
        EntryCorrection: {
            amount: number;
            files?: number[] | null;
            of?: number | null;
            reason: string;
        };
        EntryMade: {
            /** Format: int64 */
            id: number;
        };
        EntryRowProblem: {
            code: string;
            column: string;
            words: string;
        };
        EntryUploadRow: {
            amount?: number | null;
            before?: number | null;
            beforeOf?: number | null;
            day?: string | null;
            /** Format: int64 */
            line: number;
            measure?: string | null;
            measureName?: string | null;
            of?: number | null;
            /** @enum {string} */
            outcome: "NEW" | "CHANGED" | "SAME" | "WRONG";
            problems: components["schemas"]["EntryRowProblem"][];
            subject?: string | null;
            unit?: ("COUNT" | "SHARE" | "SECONDS" | "POINTS" | "MONEY" | "PER_THOUSAND") | null;
        };
        EntryUploadView: {
            /** Format: int64 */
            changed: number;
            /** Format: int64 */
            entered: number;
            rows: components["schemas"]["EntryUploadRow"][];
            /** Format: int64 */
            same: number;
            /** Format: int64 */
            wrong: number;
        };
        EntryView: {
            action: string;
            actionName: string;
            actor?: components["schemas"]["Named"] | null;
            address?: string | null;
            details: {
                [key: string]: unknown;
            };
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            occurredAt: string;
            sealed: boolean;
            subject?: string | null;
            subjectId?: number | null;
            subjectKind: string;
            via: string;
            viewing: boolean;
        };
        EntryWithdrawal: {
            reason: string;
        };
        EventView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Author"];
            changes: components["schemas"]["FieldChange"][];
            kind: string;
            message?: number | null;
            /** Format: int32 */
            number: number;
        };
        FactRow: {
            /** Format: double */
            amount: number;
            category?: string | null;
            channel?: string | null;
            /** Format: date */
            day: string;
            /** Format: int64 */
            denominator: number;
            dispute?: components["schemas"]["DisputeMark"] | null;
            /** Format: int64 */
            id: number;
            measure: string;
            /** Format: int64 */
            numerator: number;
            /** Format: date-time */
            occurredAt: string;
            person?: number | null;
            personName?: string | null;
            provisional: boolean;
            rule?: string | null;
            settlesAt?: string | null;
            source?: components["schemas"]["Shown"] | null;
            /** Format: int64 */
            sourceId: number;
            sourceKind: string;
            team?: number | null;
            teamName?: string | null;
            /** Format: int32 */
            version: number;
        };
        FeedbackActs: {
            notes: boolean;
            praise: boolean;
        };
        FeedbackAnswer: {
            words: string;
        };
        FeedbackReason: {
            reason: string;
        };
        FeedbackView: {
            about?: components["schemas"]["AboutView"] | null;
            answer?: string | null;
            answeredAt?: string | null;
            author: components["schemas"]["Named"];
            /** Format: int64 */
            id: number;
            mine: boolean;
            own: boolean;
            person: components["schemas"]["Named"];
            readAt?: string | null;
            /** @enum {string} */
            sort: "NOTE" | "PRAISE";
            words: string;
            /** Format: date-time */
            writtenAt: string;
        };
        Field: {
            choices: string[];
            code: string;
            names: string[];
            required: boolean;
            /** @enum {string} */
            sort: "TEXT" | "TIME" | "NUMBER" | "CHOICE" | "PHONE" | "EMAIL";
        };
        FieldChange: {
            field: string;
            from?: string | null;
            to?: string | null;
        };
        Figure: {
            adjusted?: number | null;
            before?: components["schemas"]["Before"] | null;
            /** Format: int64 */
            denominator: number;
            /** Format: int64 */
            facts: number;
            interval?: components["schemas"]["Interval"] | null;
            measure: string;
            /** Format: int64 */
            n: number;
            /** Format: int64 */
            numerator: number;
            /** Format: int64 */
            provisional: number;
            small: boolean;
            spread?: components["schemas"]["Spread"] | null;
            standing?: components["schemas"]["AmongOthers"] | null;
            value?: number | null;
        };
        FigureMember: {
            key: string;
            name: string;
            parent?: string | null;
        };
        FigureMembers: {
            categories: components["schemas"]["FigureMember"][];
            channels: components["schemas"]["FigureMember"][];
            departments: components["schemas"]["FigureMember"][];
            people: components["schemas"]["FigureMember"][];
            teams: components["schemas"]["FigureMember"][];
        };
        FigurePoint: {
            /** Format: date */
            from: string;
            interval?: components["schemas"]["Interval"] | null;
            mature: boolean;
            /** Format: int64 */
            n: number;
            /** Format: date */
            until: string;
            value?: number | null;
        };
        FigureRow: {
            figures: components["schemas"]["Figure"][];
            key: string;
            name: string;
        };
        FigureTable: {
            /** Format: date-time */
            asOf: string;
            earlierFrom?: string | null;
            earlierUntil?: string | null;
            /** Format: date */
            from: string;
            /** @enum {string} */
            reach: "OWN" | "TEAMS" | "EVERYTHING";
            rows: components["schemas"]["FigureRow"][];
            total: components["schemas"]["Figure"][];
            trends: components["schemas"]["FigureTrend"][];
            /** Format: date */
            until: string;
        };
        FigureTrend: {
            measure: string;
            points: components["schemas"]["FigurePoint"][];
        };
        File: {
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            size: number;
            type: string;
        };
        Finding: {
            code: string;
            /** Format: int64 */
            count: number;
            path?: string | null;
        };
        FindingWords: {
            advice: string;
            code: string;
            /** Format: int64 */
            count: number;
            path?: string | null;
            said: string;
        };
        FirstAccount: {
            login: string;
            name: string;
            organisation: string;
            password: string;
            zone: string;
        };
        FirstPassword: {
            password: string;
        };
        Forecast: {
            /** @enum {string} */
            course: "NO_DATA" | "TOO_EARLY" | "ON_COURSE" | "AT_RISK" | "OFF_COURSE" | "REACHED" | "MISSED";
            expected?: number | null;
            interval?: components["schemas"]["Interval"] | null;
            value?: number | null;
        };
        FormulaToTry: {
            code?: string | null;
            formula: string;
            /** @enum {string} */
            unit: "COUNT" | "SHARE" | "SECONDS" | "POINTS" | "MONEY" | "PER_THOUSAND";
        };
        FormulaTried: {
            figures: components["schemas"]["FigureTable"];
            formula: components["schemas"]["FigureTable"];
            parts: string[];
        };
        FoundDay: {
            day: components["schemas"]["SpecialDay"];
            present?: components["schemas"]["SpecialDay"] | null;
            /** @enum {string} */
            standing: "NEW" | "SAME" | "DIFFERENT";
            suggested: boolean;
        };
        FoundDays: {
            days: components["schemas"]["FoundDay"][];
            first?: string | null;
            last?: string | null;
            skipped: components["schemas"]["Skipped"][];
        };
        Funnel: {
            /** Format: double */
            centre: number;
            /** Format: double */
            dispersion: number;
            /** Format: double */
            spread: number;
        };
        GamingSign: {
            /** @enum {string} */
            kind: "RESOLVED_TOO_SOON" | "EASY_CASES" | "FEW_SURVEYS" | "SURVEYS_AVOIDED" | "JUST_BELOW_LIMIT";
            /** Format: int64 */
            n: number;
            /** Format: double */
            others: number;
            person: components["schemas"]["Named"];
            /** Format: double */
            value: number;
        };
        GivenUp: {
            reason?: string | null;
        };
        GoalBoard: {
            /** Format: date */
            first: string;
            goals: components["schemas"]["GoalView"][];
            /** Format: date */
            last: string;
            /** @enum {string} */
            span: "YEAR" | "QUARTER" | "MONTH";
        };
        GoalComment: {
            text?: string | null;
        };
        GoalEntryView: {
            /** Format: date-time */
            at: string;
            by?: components["schemas"]["Named"] | null;
            course?: ("NO_DATA" | "TOO_EARLY" | "ON_COURSE" | "AT_RISK" | "OFF_COURSE" | "REACHED" | "MISSED") | null;
            /** @enum {string} */
            sort: "PROPOSED" | "CHANGED" | "AGREED" | "DECLINED" | "WITHDRAWN" | "COMMENTED" | "COURSE";
            target?: number | null;
            words?: string | null;
        };
        GoalImportRow: {
            before?: number | null;
            first?: string | null;
            /** Format: int64 */
            line: number;
            measure?: string | null;
            /** @enum {string} */
            outcome: "NEW" | "CHANGED" | "SAME" | "WRONG";
            problems: string[];
            span?: ("YEAR" | "QUARTER" | "MONTH") | null;
            subject?: string | null;
            target?: number | null;
        };
        GoalImportView: {
            /** Format: int64 */
            changed: number;
            /** Format: int64 */
            proposed: number;
            rows: components["schemas"]["GoalImportRow"][];
            /** Format: int64 */
            same: number;
            /** Format: int64 */
            wrong: number;
        };
        GoalPage: {
            entries: components["schemas"]["GoalEntryView"][];
            goal: components["schemas"]["GoalView"];
            parts: components["schemas"]["GoalView"][];
            splits: boolean;
            trend: components["schemas"]["FigurePoint"][];
        };
        GoalProgress: {
            /** @enum {string} */
            course: "NO_DATA" | "TOO_EARLY" | "ON_COURSE" | "AT_RISK" | "OFF_COURSE" | "REACHED" | "MISSED";
            /** Format: date */
            first: string;
            /** Format: int64 */
            id: number;
            /** Format: date */
            last: string;
            /** @enum {string} */
            of: "DEPARTMENT" | "TEAM" | "PERSON";
            /** @enum {string} */
            span: "YEAR" | "QUARTER" | "MONTH";
            target: number;
            value?: number | null;
        };
        GoalRefusal: {
            reason?: string | null;
        };
        GoalTarget: {
            target?: number | null;
        };
        GoalView: {
            decides: boolean;
            /** Format: date */
            first: string;
            forecast: components["schemas"]["Forecast"];
            /** Format: int64 */
            id: number;
            /** Format: date */
            last: string;
            manages: boolean;
            measure: string;
            parent?: number | null;
            /** Format: date-time */
            proposedAt: string;
            proposedBy?: components["schemas"]["Named"] | null;
            /** @enum {string} */
            span: "YEAR" | "QUARTER" | "MONTH";
            /** @enum {string} */
            state: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN";
            /** Format: int64 */
            subjectId: number;
            /** @enum {string} */
            subjectKind: "DEPARTMENT" | "TEAM" | "PERSON";
            subjectName: string;
            target: number;
            team?: components["schemas"]["Named"] | null;
            /** Format: int64 */
            version: number;
        };
        GradeLimit: {
            grade: string;
            least?: number | null;
            most?: number | null;
        };
        GradeLimits: {
            limits: components["schemas"]["GradeLimit"][];
        };
        GradeShare: {
            beyond: boolean;
            grade: string;
            key: string;
            least?: number | null;
            most?: number | null;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            place: number;
            /** Format: double */
            share: number;
        };
        GradeSpread: {
            grades: components["schemas"]["GradeShare"][];
            /** Format: int32 */
            people: number;
            team?: components["schemas"]["Named"] | null;
        };
        GroupProgress: {
            answered?: number | null;
            /** Format: int32 */
            asked: number;
            /** @enum {string} */
            group: "SUPERIOR" | "PEER" | "SUBORDINATE" | "CUSTOMER";
        };
        GroupWeights: {
            /** Format: int32 */
            customer: number;
            /** Format: int32 */
            peer: number;
            /** Format: int32 */
            subordinate: number;
            /** Format: int32 */
            superior: number;
        };
        HandedBack: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Named"];
            reason: string;
        };
        Happened: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Named"];
            dueBefore?: string | null;
            dueNow?: string | null;
            /** @enum {string} */
            kind: "OPENED" | "STEP_MOVED" | "CLOSED" | "PUBLISHED" | "CANCELLED";
            reason?: string | null;
            step?: ("SELF_ASSESSMENT" | "RATING" | "ROUND" | "CALIBRATION" | "TALK" | "ACKNOWLEDGEMENT" | "APPEAL") | null;
        };
        HealthReport: {
            findings: components["schemas"]["Finding"][];
            /** Format: date */
            from: string;
            measures: components["schemas"]["OfMeasure"][];
            /** Format: int64 */
            openDisputes: number;
            /** Format: int64 */
            staleDays: number;
            /** Format: date */
            until: string;
        };
        HealthWords: {
            findings: components["schemas"]["FindingWords"][];
            report: components["schemas"]["HealthReport"];
        };
        Hiring: {
            department?: number | null;
            email?: string | null;
            joinedOn?: string | null;
            name: string;
            phone?: string | null;
            position?: number | null;
            roles?: number[] | null;
            staffNumber?: string | null;
            team?: number | null;
        };
        HolidayText: {
            text: string;
        };
        ImportPlan: {
            columns: components["schemas"]["ColumnUse"][];
            create: components["schemas"]["Create"];
            department?: number | null;
            origin: string;
            otherwise: components["schemas"]["Otherwise"][];
            /** @enum {string} */
            shape: "cases" | "events" | "people" | "customers";
            values: components["schemas"]["ValueUse"][];
            zone: string;
        };
        ImportRow: {
            created?: number | null;
            /** Format: date-time */
            createdAt: string;
            fileName: string;
            /** Format: int64 */
            fileSize: number;
            /** Format: int64 */
            id: number;
            shape?: ("cases" | "events" | "people" | "customers") | null;
            /** Format: int64 */
            startedBy: number;
            /** @enum {string} */
            state: "reading" | "read" | "checking" | "checked" | "running" | "done" | "undoing" | "undone" | "stopped" | "failed";
        };
        ImportTemplate: {
            headers: string[];
            /** Format: int64 */
            id: number;
            name: string;
            plan: components["schemas"]["ImportPlan"];
        };
        ImportView: {
            checked?: components["schemas"]["Checked"] | null;
            /** Format: date-time */
            createdAt: string;
            fileName: string;
            /** Format: int64 */
            fileSize: number;
            /** Format: int64 */
            id: number;
            message?: string | null;
            plan?: components["schemas"]["ImportPlan"] | null;
            problem?: string | null;
            recognition?: components["schemas"]["Recognition"] | null;
            result?: components["schemas"]["Result"] | null;
            run?: number | null;
            /** Format: int64 */
            startedBy: number;
            /** @enum {string} */
            state: "reading" | "read" | "checking" | "checked" | "running" | "done" | "undoing" | "undone" | "stopped" | "failed";
            undone?: components["schemas"]["Undone"] | null;
            /** Format: date-time */
            updatedAt: string;
            /** Format: int64 */
            version: number;
        };
        ImprovementCheckIn: {
            /** Format: date */
            day: string;
            words: string;
        };
        ImprovementClosure: {
            followUp?: ("CONFIRM" | "EXTEND" | "RETRAIN" | "TRANSFER" | "DISMISSAL") | null;
            /** @enum {string} */
            outcome: "MET" | "PARTLY" | "NOT_MET" | "ENDED";
            reason: string;
        };
        ImprovementClosureView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Named"];
            followUp?: ("CONFIRM" | "EXTEND" | "RETRAIN" | "TRANSFER" | "DISMISSAL") | null;
            /** @enum {string} */
            outcome: "MET" | "PARTLY" | "NOT_MET" | "ENDED";
            reason: string;
        };
        ImprovementEntryView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Named"];
            day?: string | null;
            /** @enum {string} */
            sort: "DRAWN" | "CHANGED" | "AGREED" | "CHECKED_IN" | "REMARKED" | "TASK_DONE" | "TASK_REOPENED" | "CLOSED";
            task?: string | null;
            words?: string | null;
        };
        ImprovementGoalDraft: {
            measure?: string | null;
            target?: number | null;
            task?: string | null;
        };
        ImprovementGoalView: {
            doneOn?: string | null;
            /** Format: int64 */
            id: number;
            measure?: string | null;
            now?: components["schemas"]["PlanReading"] | null;
            standing?: ("NO_DATA" | "MET" | "NOT_DISTINGUISHABLE" | "NOT_MET") | null;
            start?: components["schemas"]["PlanReading"] | null;
            target?: number | null;
            task?: string | null;
        };
        ImprovementPlanDraft: {
            /** Format: int32 */
            checkEveryDays: number;
            /** Format: date */
            first: string;
            goals: components["schemas"]["ImprovementGoalDraft"][];
            /** Format: date */
            last: string;
            mentor?: number | null;
            training?: string | null;
            why: string;
        };
        ImprovementPlanLine: {
            /** Format: date */
            first: string;
            followUp?: ("CONFIRM" | "EXTEND" | "RETRAIN" | "TRANSFER" | "DISMISSAL") | null;
            /** Format: int32 */
            goals: number;
            /** Format: int64 */
            id: number;
            /** Format: date */
            last: string;
            nextCheck?: string | null;
            outcome?: ("MET" | "PARTLY" | "NOT_MET" | "ENDED") | null;
            over: boolean;
            own: boolean;
            person: components["schemas"]["Named"];
            /** @enum {string} */
            state: "DRAFT" | "AGREED" | "CLOSED";
            team?: components["schemas"]["Named"] | null;
            why: string;
        };
        ImprovementPlanPage: {
            after?: number | null;
            agreedAt?: string | null;
            agrees: boolean;
            /** Format: int32 */
            checkEveryDays: number;
            closure?: components["schemas"]["ImprovementClosureView"] | null;
            /** Format: date-time */
            drawnAt: string;
            drawnBy: components["schemas"]["Named"];
            entries: components["schemas"]["ImprovementEntryView"][];
            goals: components["schemas"]["ImprovementGoalView"][];
            manages: boolean;
            mentor?: components["schemas"]["Named"] | null;
            plan: components["schemas"]["ImprovementPlanLine"];
            training?: string | null;
            /** Format: int64 */
            version: number;
            why: string;
        };
        ImprovementRemark: {
            words: string;
        };
        IndicatorReview: {
            /** Format: date-time */
            asOf: string;
            correlations: components["schemas"]["Correlation"][];
            /** Format: date */
            from: string;
            items: components["schemas"]["ReviewedItem"][];
            /** Format: int32 */
            months: number;
            /** Format: int32 */
            people: number;
            /** Format: int64 */
            scorecard: number;
            signs: components["schemas"]["GamingSign"][];
            /** Format: date */
            until: string;
            /** Format: int32 */
            version: number;
        };
        Interval: {
            /** Format: double */
            high: number;
            /** Format: double */
            low: number;
        };
        IssuedToken: {
            token: string;
        };
        Item: {
            discrimination?: number | null;
            findings: ("NOT_BY_PERSON" | "TOO_LITTLE" | "EVERYONE_MEETS" | "NOBODY_MEETS" | "NOISE" | "ALONE" | "COUNTED_TWICE")[];
            mean?: number | null;
            measure?: string | null;
            met?: number | null;
            name?: string | null;
            none?: number | null;
            /** Format: int32 */
            observations: number;
            reliability?: number | null;
            spread?: number | null;
            weight: number;
        };
        ItemAnswer: {
            comment?: string | null;
            item: string;
            mark?: number | null;
        };
        ItemMark: {
            interval?: components["schemas"]["Interval"] | null;
            /** Format: int64 */
            n: number;
            points?: number | null;
            /** @enum {string} */
            source: "OBSERVED" | "TEAM" | "FIXED" | "TOO_LITTLE" | "RATED" | "NOT_RATED" | "WITHHELD";
            value?: number | null;
        };
        ItemView: {
            anchors: string[];
            curve: components["schemas"]["Linear"] | components["schemas"]["Steps"] | components["schemas"]["YesNo"];
            group: string;
            key?: string | null;
            /** @enum {string} */
            kind: "MEASURE" | "SUPERIOR" | "SELF" | "ROUND";
            /** Format: int64 */
            least: number;
            measure?: string | null;
            name?: string | null;
            weight: number;
            whose?: ("PERSON" | "TEAM" | "DEPARTMENT") | null;
        };
        KeptGoal: {
            /** Format: int64 */
            id: number;
            /** @enum {string} */
            state: "PROPOSED" | "AGREED" | "DECLINED" | "WITHDRAWN";
            target: number;
        };
        Limits: {
            /** Format: double */
            high95: number;
            /** Format: double */
            high998: number;
            /** Format: double */
            low95: number;
            /** Format: double */
            low998: number;
        };
        Line: {
            amount: number;
            /** Format: date */
            approved: string;
            name: string;
            /** Format: int64 */
            person: number;
            /** @enum {string} */
            sort: "POOL_SHARE" | "BONUS" | "DEDUCTION";
            /** Format: int64 */
            source: number;
            staffNumber?: string | null;
        };
        Linear: Omit<components["schemas"]["Curve"], "kind"> & {
            /** Format: double */
            cap: number;
            /** Format: double */
            floor: number;
            /** Format: double */
            target: number;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "linear";
        };
        Load: {
            availability: components["schemas"]["Availability"];
            /** Format: int32 */
            open: number;
            /** Format: int32 */
            overdue: number;
            person: components["schemas"]["Named"];
            team?: components["schemas"]["Named"] | null;
            /** Format: int32 */
            waiting: number;
        };
        LoginName: {
            login?: string | null;
        };
        Made: {
            /** Format: int64 */
            count: number;
            kind: string;
        };
        MadePlan: {
            /** Format: int64 */
            id: number;
            /** @enum {string} */
            state: "DRAFT" | "AGREED" | "CLOSED";
        };
        MadeRecognition: {
            /** Format: int64 */
            id: number;
            /** @enum {string} */
            kind: "COMMENDATION" | "BONUS" | "EQUITY" | "CERTIFICATION" | "ADVANCED_COURSE" | "DAY_OFF" | "PROMOTION" | "WARNING" | "SERIOUS_WARNING" | "DEDUCTION";
            /** @enum {string} */
            state: "PROPOSED" | "APPROVED" | "DECLINED" | "WITHDRAWN";
        };
        MadeRound: {
            /** Format: int64 */
            id: number;
        };
        MadeScorecard: {
            /** Format: int64 */
            id: number;
        };
        Mark: {
            interval?: components["schemas"]["Interval"] | null;
            /** Format: int64 */
            n: number;
            points?: number | null;
            /** @enum {string} */
            source: "OBSERVED" | "TEAM" | "FIXED" | "TOO_LITTLE" | "RATED" | "NOT_RATED" | "WITHHELD";
            value?: number | null;
        };
        MaskedContact: {
            /** Format: int64 */
            id: number;
            /** @enum {string} */
            kind: "phone" | "email" | "wechat" | "qq" | "weibo" | "other";
            label: string;
            preferred: boolean;
            shown: string;
        };
        MeasureChange: {
            /** @enum {string} */
            aggregation: "RATIO" | "DISTRIBUTION" | "COUNT" | "STOCK" | "RATE" | "FORMULA";
            description?: string | null;
            /** @enum {string} */
            direction: "HIGHER_IS_BETTER" | "LOWER_IS_BETTER" | "NEUTRAL";
            formula?: string | null;
            name: string;
            /** @enum {string} */
            unit: "COUNT" | "SHARE" | "SECONDS" | "POINTS" | "MONEY" | "PER_THOUSAND";
        };
        MeasureMade: {
            code: string;
            /** Format: int32 */
            version: number;
        };
        MeasurePage: {
            description: string;
            holding: components["schemas"]["User"][];
            measure: components["schemas"]["MeasureWords"];
            standings: components["schemas"]["StandingWords"][];
            users: components["schemas"]["User"][];
            versions: components["schemas"]["VersionWords"][];
        };
        MeasureProgress: {
            goal?: components["schemas"]["GoalProgress"] | null;
            measure: string;
            now: components["schemas"]["RunningValue"][];
            past: components["schemas"]["PastValue"][];
            place?: ("BETTER" | "WORSE" | "NOT_DISTINGUISHABLE") | null;
            subject?: number | null;
            tooFew: boolean;
            /** @enum {string} */
            whose: "PERSON" | "TEAM" | "DEPARTMENT";
        };
        MeasureWords: {
            /** @enum {string} */
            aggregation: "RATIO" | "DISTRIBUTION" | "COUNT" | "STOCK" | "RATE" | "FORMULA";
            code: string;
            denominator: string;
            /** @enum {string} */
            direction: "HIGHER_IS_BETTER" | "LOWER_IS_BETTER" | "NEUTRAL";
            expression?: string | null;
            formula: string;
            grains: ("PERSON" | "TEAM" | "DEPARTMENT" | "CHANNEL" | "CATEGORY")[];
            /** @enum {string} */
            headline: "MEAN" | "MEDIAN";
            /** Format: int64 */
            horizonDays: number;
            /** @enum {string} */
            kind: "SHIPPED" | "ENTERED" | "FORMULA";
            name: string;
            numerator: string;
            parts: string[];
            retiredSince?: string | null;
            source: string;
            /** @enum {string} */
            unit: "COUNT" | "SHARE" | "SECONDS" | "POINTS" | "MONEY" | "PER_THOUSAND";
            /** Format: int32 */
            version: number;
        };
        Merge: {
            /** Format: int64 */
            kept: number;
            /** Format: int64 */
            merged: number;
        };
        Merged: {
            /** Format: int64 */
            id: number;
        };
        MergerBody: {
            /** Format: int64 */
            into: number;
        };
        MergeView: {
            /** Format: int64 */
            id: number;
            /** Format: int64 */
            merged: number;
            /** Format: date-time */
            mergedAt: string;
            mergedBy?: number | null;
            name: string;
        };
        MessageView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Author"];
            /** @enum {string} */
            channel: "web" | "email" | "phone" | "chat" | "wechat" | "sms" | "social" | "visit" | "letter" | "other";
            files: components["schemas"]["File"][];
            /** @enum {string} */
            kind: "customer" | "reply" | "automatic" | "contact" | "note";
            /** Format: int32 */
            number: number;
            seconds?: number | null;
            text: string;
        };
        Missing: {
            kind: string;
            /** Format: int32 */
            missing: number;
            names: string[];
            /** Format: int32 */
            total: number;
        };
        MixPart: {
            category?: string | null;
            channel?: string | null;
            /** Format: double */
            ownShare: number;
            /** Format: double */
            wholeShare: number;
            /** Format: double */
            wholeValue: number;
        };
        MixReading: {
            /** Format: double */
            adjusted: number;
            /** Format: double */
            alone: number;
            comparable?: number | null;
            /** Format: double */
            expected: number;
            limits?: components["schemas"]["Limits"] | null;
            outside: boolean;
            /** Format: double */
            overall: number;
            parts: components["schemas"]["MixPart"][];
        };
        Month: {
            change?: number | null;
            /** Format: date */
            from: string;
            mean?: number | null;
            meanBefore?: number | null;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            peopleBefore: number;
            /** Format: date */
            until: string;
        };
        MonthCell: {
            grade?: string | null;
            gradeBefore?: string | null;
            gradeChanges: boolean;
            points?: number | null;
            pointsBefore?: number | null;
        };
        MonthlyPreview: {
            /** Format: date-time */
            asOf: string;
            before?: components["schemas"]["Scorecard"] | null;
            beforeVersion?: number | null;
            /** Format: date */
            from: string;
            months: components["schemas"]["Month"][];
            now: components["schemas"]["Scorecard"];
            people: components["schemas"]["MonthsOfPerson"][];
            /** Format: date */
            until: string;
        };
        MonthShare: {
            after: components["schemas"]["Share"];
            before: components["schemas"]["Share"];
            /** @enum {string} */
            kind: "FIRST_RESPONSE" | "NEXT_RESPONSE" | "RESOLUTION" | "PROMISE";
            month: string;
        };
        MonthsOfPerson: {
            cells: components["schemas"]["MonthCell"][];
            person: components["schemas"]["Named"];
            team?: components["schemas"]["Named"] | null;
        };
        MorePeople: {
            people: number[];
        };
        Move: {
            /** Format: date */
            from: string;
            team?: number | null;
        };
        MovedClock: {
            dueAfter?: string | null;
            dueBefore?: string | null;
            /** @enum {string} */
            kind: "FIRST_RESPONSE" | "NEXT_RESPONSE" | "RESOLUTION" | "PROMISE";
            reference: string;
            subject: components["schemas"]["Subject"];
            title: string;
        };
        MovedStep: {
            /** Format: date */
            dueOn: string;
            /** Format: date */
            opensOn: string;
            reason?: string | null;
        };
        MyAccount: {
            department?: components["schemas"]["Named"] | null;
            email?: string | null;
            /** Format: int64 */
            id: number;
            language: string;
            login?: string | null;
            name: string;
            organisation?: components["schemas"]["OrganisationView"] | null;
            passwordChangeNeeded: boolean;
            permissions: string[];
            position?: components["schemas"]["Named"] | null;
            /** @enum {string} */
            rank: "SPECIALIST" | "SUPERVISOR" | "MANAGER";
            roles: string[];
            secondFactor: boolean;
            team?: components["schemas"]["Named"] | null;
            theme: string;
        };
        Named: {
            /** Format: int64 */
            id: number;
            name: string;
        };
        NamedSuperior: {
            /** Format: date */
            part: string;
            reason?: string | null;
            /** Format: int64 */
            superior: number;
        };
        NewAbsence: {
            /** Format: date */
            from: string;
            reason?: string | null;
            /** Format: date */
            until: string;
        };
        NewAppeal: {
            facts?: number[] | null;
            files?: number[] | null;
            words?: string | null;
        };
        NewBonusPool: {
            amount: number;
            coefficients: components["schemas"]["RankCoefficients"];
            leftOut?: number[] | null;
            name: string;
            /** Format: int64 */
            period: number;
        };
        NewCase: {
            category?: number | null;
            /** @enum {string} */
            channel: "web" | "email" | "phone" | "chat" | "wechat" | "sms" | "social" | "visit" | "letter" | "other";
            customer?: number | null;
            nature?: ("product" | "service" | "attitude" | "delivery" | "after-sales" | "price" | "privacy" | "other") | null;
            order?: string | null;
            owner?: number | null;
            priority?: ("low" | "normal" | "high" | "urgent") | null;
            promise?: string | null;
            severity?: number | null;
            spoken?: boolean | null;
            subject: string;
            tags?: string[] | null;
            team?: number | null;
            text?: string | null;
            /** @enum {string} */
            type: "inquiry" | "complaint" | "suggestion";
            wish?: string | null;
        };
        NewCustomerBody: {
            contacts: components["schemas"]["ContactBody"][];
            profile: components["schemas"]["CustomerEdit"];
        };
        NewEntry: {
            amount: number;
            /** Format: date */
            day: string;
            files?: number[] | null;
            measure: string;
            of?: number | null;
            person?: number | null;
            reason: string;
            team?: number | null;
        };
        NewFeedback: {
            about?: components["schemas"]["About"] | null;
            /** @enum {string} */
            sort: "NOTE" | "PRAISE";
            words: string;
        };
        NewGoal: {
            /** Format: date */
            first: string;
            measure: string;
            parent?: number | null;
            /** @enum {string} */
            span: "YEAR" | "QUARTER" | "MONTH";
            /** Format: int64 */
            subjectId: number;
            /** @enum {string} */
            subjectKind: "DEPARTMENT" | "TEAM" | "PERSON";
            target?: number | null;
        };
        NewImprovementPlan: {
            after?: number | null;
            /** Format: int32 */
            checkEveryDays: number;
            /** Format: date */
            first: string;
            goals: components["schemas"]["ImprovementGoalDraft"][];
            /** Format: date */
            last: string;
            mentor?: number | null;
            period?: number | null;
            /** Format: int64 */
            person: number;
            training?: string | null;
            why: string;
        };
        NewMeasure: {
            /** @enum {string} */
            aggregation: "RATIO" | "DISTRIBUTION" | "COUNT" | "STOCK" | "RATE" | "FORMULA";
            code: string;
            description?: string | null;
            /** @enum {string} */
            direction: "HIGHER_IS_BETTER" | "LOWER_IS_BETTER" | "NEUTRAL";
            formula?: string | null;
            name: string;
            /** @enum {string} */
            unit: "COUNT" | "SHARE" | "SECONDS" | "POINTS" | "MONEY" | "PER_THOUSAND";
        };
        NewPeriod: {
            department?: number | null;
            /** Format: date */
            firstDay: string;
            limits?: components["schemas"]["GradeLimit"][] | null;
            name: string;
            people?: components["schemas"]["PersonChoice"][] | null;
            scorecards?: components["schemas"]["TeamScorecard"][] | null;
            /** @enum {string} */
            span: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR";
            steps?: components["schemas"]["StepDays"][] | null;
        };
        NewProposal: {
            department?: number | null;
            formula?: string | null;
            /** Format: date */
            from: string;
            items: number[];
            keeps?: number | null;
            /** @enum {string} */
            kind: "REMOVE_ITEM" | "CHANGE_TARGET" | "CHANGE_WEIGHT" | "CHANGE_FORMULA" | "MERGE_ITEMS" | "OTHER";
            /** Format: int64 */
            scorecard: number;
            sign?: ("RESOLVED_TOO_SOON" | "EASY_CASES" | "FEW_SURVEYS" | "SURVEYS_AVOIDED" | "JUST_BELOW_LIMIT") | null;
            signOf?: number | null;
            team?: number | null;
            /** Format: date */
            until: string;
            value?: number | null;
            what: string;
            why: string;
        };
        NewRater: {
            /** @enum {string} */
            group: "SUPERIOR" | "PEER" | "SUBORDINATE" | "CUSTOMER";
            who?: number | null;
        };
        NewRating: {
            comment?: string | null;
            /** Format: int32 */
            score: number;
        };
        NewRecognition: {
            amount?: number | null;
            /** Format: date */
            day: string;
            files?: number[] | null;
            /** @enum {string} */
            kind: "COMMENDATION" | "BONUS" | "EQUITY" | "CERTIFICATION" | "ADVANCED_COURSE" | "DAY_OFF" | "PROMOTION" | "WARNING" | "SERIOUS_WARNING" | "DEDUCTION";
            links?: string[] | null;
            period?: number | null;
            /** Format: int64 */
            person: number;
            reason: string;
        };
        NewReminder: {
            people?: number[] | null;
            /** @enum {string} */
            step: "SELF_ASSESSMENT" | "RATING" | "ROUND" | "CALIBRATION" | "TALK" | "ACKNOWLEDGEMENT" | "APPEAL";
        };
        NewRound: {
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            name: string;
            people: number[];
            period?: number | null;
            weights: components["schemas"]["GroupWeights"];
        };
        NewScorecard: {
            content: components["schemas"]["Scorecard"];
            /** Format: int64 */
            position: number;
        };
        NewTalkNote: {
            words?: string | null;
        };
        NewToken: {
            /** Format: date-time */
            expiresAt: string;
            name: string;
            permissions?: string[] | null;
        };
        NextGrade: {
            grade: string;
            missing: number;
        };
        NominationPage: {
            decides: boolean;
            items: string[];
            open: boolean;
            /** Format: int32 */
            peersWanted: number;
            person: components["schemas"]["Named"];
            raters: components["schemas"]["RaterView"][];
            /** Format: int64 */
            round: number;
            roundName: string;
            /** @enum {string} */
            state: "NOMINATION" | "ANSWERING" | "CLOSED" | "CANCELLED";
            superior?: components["schemas"]["Named"] | null;
        };
        Note: {
            files?: number[] | null;
            text: string;
        };
        Objection: {
            reason: string;
        };
        Offered: {
            openId?: components["schemas"]["OpenId"] | null;
            passkey: boolean;
            password: boolean;
        };
        OfferedCategory: {
            /** Format: int64 */
            id: number;
            name: string;
        };
        OfMeasure: {
            /** Format: int64 */
            facts: number;
            measure: string;
            /** Format: int64 */
            oldVersions: number;
            /** Format: int64 */
            provisional: number;
            /** Format: int64 */
            withoutPerson: number;
        };
        OpenedPeriod: {
            /** Format: int64 */
            id: number;
        };
        OpenId: {
            name: string;
            start: string;
        };
        OrganisationEdit: {
            name: string;
            zone: string;
        };
        OrganisationView: {
            name: string;
            zone: string;
        };
        Otherwise: {
            field: string;
            means: string;
        };
        Outstanding: {
            /** Format: int32 */
            done: number;
            /** Format: date */
            dueOn: string;
            /** Format: int32 */
            of: number;
            overdue: boolean;
            people: components["schemas"]["Owing"][];
            /** @enum {string} */
            step: "SELF_ASSESSMENT" | "RATING" | "ROUND" | "CALIBRATION" | "TALK" | "ACKNOWLEDGEMENT" | "APPEAL";
        };
        Owing: {
            about: components["schemas"]["Named"][];
            person?: components["schemas"]["Named"] | null;
            remindable: boolean;
            reminded?: components["schemas"]["Reminder"] | null;
        };
        OwnAvailability: {
            accepting: boolean;
            awayUntil?: string | null;
        };
        OwnBonus: {
            amount: number;
            approvedAt?: string | null;
            name: string;
            period: components["schemas"]["PublishedPeriod"];
            /** Format: int64 */
            pool: number;
        };
        PageAlert: {
            after?: string | null;
            items: components["schemas"]["Alert"][];
        };
        PageCaseItem: {
            after?: string | null;
            items: components["schemas"]["CaseItem"][];
        };
        PageCustomerRow: {
            after?: string | null;
            items: components["schemas"]["CustomerRow"][];
        };
        PageDispute: {
            after?: string | null;
            items: components["schemas"]["Dispute"][];
        };
        PageDuplicatePair: {
            after?: string | null;
            items: components["schemas"]["DuplicatePair"][];
        };
        PageEditionView: {
            after?: string | null;
            items: components["schemas"]["EditionView"][];
        };
        PageEntry: {
            after?: string | null;
            items: components["schemas"]["Entry"][];
        };
        PageEntryView: {
            after?: string | null;
            items: components["schemas"]["EntryView"][];
        };
        PageFactRow: {
            after?: string | null;
            items: components["schemas"]["FactRow"][];
        };
        PageFeedbackView: {
            after?: string | null;
            items: components["schemas"]["FeedbackView"][];
        };
        PageImportRow: {
            after?: string | null;
            items: components["schemas"]["ImportRow"][];
        };
        PageImprovementPlanLine: {
            after?: string | null;
            items: components["schemas"]["ImprovementPlanLine"][];
        };
        PagePersonView: {
            after?: string | null;
            items: components["schemas"]["PersonView"][];
        };
        PageProposalView: {
            after?: string | null;
            items: components["schemas"]["ProposalView"][];
        };
        PageRecognitionLine: {
            after?: string | null;
            items: components["schemas"]["RecognitionLine"][];
        };
        PageRowProblem: {
            after?: string | null;
            items: components["schemas"]["RowProblem"][];
        };
        PageSurveyView: {
            after?: string | null;
            items: components["schemas"]["SurveyView"][];
        };
        PageViewOfMe: {
            after?: string | null;
            items: components["schemas"]["ViewOfMe"][];
        };
        PageWithdrawnView: {
            after?: string | null;
            items: components["schemas"]["WithdrawnView"][];
        };
        Pair: {
            /** Format: int32 */
            first: number;
            /** Format: int32 */
            observations: number;
            /** Format: int32 */
            second: number;
            /** Format: double */
            value: number;
        };
        PartView: {
            /** Format: int64 */
            days: number;
            department?: components["schemas"]["Named"] | null;
            /** Format: date */
            from: string;
            superior?: components["schemas"]["Named"] | null;
            team?: components["schemas"]["Named"] | null;
            /** Format: date */
            until: string;
        };
        Password: {
            password: string;
        };
        PasswordChange: {
            current: string;
            password: string;
        };
        PastResult: {
            /** Format: int64 */
            appraisal: number;
            /** Format: date */
            firstDay: string;
            grade?: string | null;
            /** Format: int32 */
            gradePlace: number;
            interval?: components["schemas"]["Interval"] | null;
            /** Format: date */
            lastDay: string;
            period: components["schemas"]["Named"];
            points?: number | null;
            /** @enum {string} */
            span: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR";
        };
        PastValue: {
            differs?: boolean | null;
            /** Format: date */
            from: string;
            /** Format: int64 */
            n: number;
            /** Format: date */
            until: string;
            value?: number | null;
            /** @enum {string} */
            window: "WEEK" | "MONTH" | "THREE_MONTHS";
        };
        PayrollGrade: {
            grade?: string | null;
            /** Format: int32 */
            gradePlace: number;
            name: string;
            /** Format: int64 */
            person: number;
            points?: number | null;
            presence: number;
            staffNumber?: string | null;
        };
        PayrollSheet: {
            grades: components["schemas"]["PayrollGrade"][];
            lines: components["schemas"]["Line"][];
            period: components["schemas"]["PublishedPeriod"];
        };
        PeriodActs: {
            calibrate: boolean;
            cancel: boolean;
            close: boolean;
            delegate: boolean;
            enrol: boolean;
            limit: boolean;
            move: boolean;
            publish: boolean;
            verify: boolean;
        };
        PeriodProgress: {
            /** Format: int32 */
            acknowledged: number;
            /** Format: int32 */
            appealsOpen: number;
            /** Format: int32 */
            assessed: number;
            /** Format: int32 */
            people: number;
            /** Format: int32 */
            rated: number;
            /** Format: int32 */
            ratingsWanted: number;
            /** Format: int32 */
            selfSubmitted: number;
            /** Format: int32 */
            selfWanted: number;
            /** Format: int32 */
            talked: number;
            /** Format: int32 */
            tooShort: number;
            /** Format: int32 */
            withoutScorecard: number;
        };
        PeriodView: {
            asOf?: string | null;
            delegate?: components["schemas"]["Named"] | null;
            department?: components["schemas"]["Named"] | null;
            /** Format: date */
            firstDay: string;
            history: components["schemas"]["Happened"][];
            /** Format: int64 */
            id: number;
            /** Format: date */
            lastDay: string;
            limits: components["schemas"]["GradeLimit"][];
            may: components["schemas"]["PeriodActs"];
            mine?: number | null;
            name: string;
            /** Format: date-time */
            openedAt: string;
            openedBy: components["schemas"]["Named"];
            progress?: components["schemas"]["PeriodProgress"] | null;
            /** @enum {string} */
            span: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR";
            /** @enum {string} */
            state: "OPEN" | "CALIBRATION" | "PUBLISHED" | "CANCELLED";
            steps: components["schemas"]["StepView"][];
            /** Format: int64 */
            version: number;
        };
        PermissionView: {
            code: string;
            module: string;
            name: string;
            scoped: boolean;
        };
        PersonChange: {
            department?: number | null;
            email?: string | null;
            name: string;
            phone?: string | null;
            position?: number | null;
            staffNumber?: string | null;
        };
        PersonChoice: {
            /** Format: int64 */
            person: number;
            reason?: string | null;
            scorecard?: number | null;
            superior?: number | null;
        };
        PersonDetail: {
            erased: boolean;
            joinedOn?: string | null;
            login?: string | null;
            person: components["schemas"]["PersonView"];
            phone?: string | null;
            roles: components["schemas"]["Named"][];
            secondFactor: boolean;
            stays: components["schemas"]["StayView"][];
            superior?: components["schemas"]["Named"] | null;
            /** Format: int64 */
            version: number;
        };
        PersonRow: {
            concerns: components["schemas"]["Concern"][];
            person: components["schemas"]["Named"];
            team: components["schemas"]["Named"];
        };
        PersonView: {
            active: boolean;
            department?: components["schemas"]["Named"] | null;
            email?: string | null;
            /** Format: int64 */
            id: number;
            name: string;
            position?: components["schemas"]["Named"] | null;
            /** @enum {string} */
            rank: "SPECIALIST" | "SUPERVISOR" | "MANAGER";
            staffNumber?: string | null;
            team?: components["schemas"]["Named"] | null;
        };
        PlanReading: {
            /** Format: date */
            from: string;
            interval?: components["schemas"]["Interval"] | null;
            /** Format: int64 */
            n: number;
            /** Format: date */
            until: string;
            value?: number | null;
        };
        PolicyPreview: {
            /** Format: int64 */
            becomeLate: number;
            late: components["schemas"]["MovedClock"][];
            months: components["schemas"]["MonthShare"][];
            /** Format: int64 */
            moved: number;
            /** Format: int64 */
            noLongerLate: number;
            /** Format: int64 */
            openSubjects: number;
        };
        PortalAsk: {
            category?: number | null;
            email?: string | null;
            name?: string | null;
            order?: string | null;
            phone?: string | null;
            text?: string | null;
            type?: ("inquiry" | "complaint" | "suggestion") | null;
            website?: string | null;
            wish?: string | null;
        };
        PortalCase: {
            messages: components["schemas"]["PortalMessage"][];
            number: string;
            /** Format: date-time */
            openedAt: string;
            promisedFor?: string | null;
            /** @enum {string} */
            state: "received" | "in-progress" | "waiting-for-you" | "resolved" | "closed";
            steps: components["schemas"]["PortalStep"][];
            subject: string;
            takesReplies: boolean;
            /** @enum {string} */
            type: "inquiry" | "complaint" | "suggestion";
        };
        PortalFile: {
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            size: number;
        };
        PortalForm: {
            categories: components["schemas"]["OfferedCategory"][];
            /** Format: int32 */
            mostFiles: number;
            /** Format: int64 */
            mostMegabytes: number;
        };
        PortalMessage: {
            /** Format: date-time */
            at: string;
            files: components["schemas"]["PortalFile"][];
            /** @enum {string} */
            from: "you" | "noted" | "us" | "program";
            name?: string | null;
            /** Format: int32 */
            number: number;
            text: string;
        };
        PortalRating: {
            asked: boolean;
            comment?: string | null;
            question?: string | null;
            ratedAt?: string | null;
            score?: number | null;
            thanks?: string | null;
        };
        PortalReceipt: {
            number: string;
            token: string;
        };
        PortalReply: {
            text?: string | null;
        };
        PortalRound: {
            about: string;
            answered: boolean;
            /** Format: date */
            lastDay: string;
            open: boolean;
            questions: components["schemas"]["Question"][];
        };
        PortalStep: {
            code: string;
            doneAt?: string | null;
        };
        Position: {
            duties: string[];
            expectedResults: string[];
            /** Format: int64 */
            id: number;
            indicators: string[];
            name: string;
            /** @enum {string} */
            rank: "SPECIALIST" | "SUPERVISOR" | "MANAGER";
            retired: boolean;
            /** Format: int64 */
            version: number;
        };
        Preferences: {
            language: string;
            theme: string;
        };
        Preview: {
            cases: components["schemas"]["PreviewCase"][];
            fields: string[];
            rows: components["schemas"]["PreviewRow"][];
        };
        PreviewCase: {
            category: string;
            channel: string;
            customer: string;
            hours?: number | null;
            number: string;
            /** Format: date-time */
            openedAt: string;
            owner: string;
            priority: string;
            /** Format: int32 */
            reopens: number;
            resolvedAt?: string | null;
            /** Format: int32 */
            rows: number;
            state: string;
            steps: components["schemas"]["PreviewStep"][];
            subject: string;
            team: string;
            type: string;
        };
        PreviewedPerson: {
            before?: components["schemas"]["Scored"] | null;
            departments: number[];
            gradeChanges: boolean;
            now: components["schemas"]["Scored"];
            person: components["schemas"]["Named"];
            team?: components["schemas"]["Named"] | null;
            teams: number[];
        };
        PreviewQuestion: {
            content?: components["schemas"]["Scorecard"] | null;
            department?: number | null;
            /** Format: date */
            from: string;
            person?: number | null;
            team?: number | null;
            /** Format: date */
            until: string;
        };
        PreviewRow: {
            cells: string[];
            /** Format: int64 */
            line: number;
        };
        PreviewStep: {
            /** Format: date-time */
            at: string;
            owner: string;
            team: string;
            what: string;
        };
        Progress: {
            measures: components["schemas"]["MeasureProgress"][];
            person: components["schemas"]["Named"];
            team?: components["schemas"]["Named"] | null;
            /** Format: date */
            today: string;
        };
        PromiseBody: {
            /** Format: date-time */
            due: string;
        };
        ProposalChange: {
            formula?: string | null;
            keeps?: number | null;
            /** @enum {string} */
            kind: "REMOVE_ITEM" | "CHANGE_TARGET" | "CHANGE_WEIGHT" | "CHANGE_FORMULA" | "MERGE_ITEMS" | "OTHER";
            value?: number | null;
            what: string;
            why: string;
        };
        ProposalDecision: {
            accepted: boolean;
            words?: string | null;
        };
        ProposalEvidence: {
            /** Format: date-time */
            asOf: string;
            correlations: components["schemas"]["Pair"][];
            /** Format: date */
            from: string;
            items: components["schemas"]["Item"][];
            /** Format: int32 */
            months: number;
            /** Format: int32 */
            people: number;
            sign?: components["schemas"]["Sign"] | null;
            /** Format: date */
            until: string;
        };
        ProposalItem: {
            measure?: string | null;
            name?: string | null;
            /** Format: int32 */
            place: number;
        };
        ProposalView: {
            author: components["schemas"]["Named"];
            decidedAt?: string | null;
            decidedBy?: components["schemas"]["Named"] | null;
            decidedWords?: string | null;
            drafted: boolean;
            evidence: components["schemas"]["ProposalEvidence"];
            /** Format: int64 */
            id: number;
            implementedAt?: string | null;
            implementedIn?: number | null;
            items: components["schemas"]["ProposalItem"][];
            mayDecide: boolean;
            mine: boolean;
            /** Format: date-time */
            proposedAt: string;
            /** Format: int64 */
            revision: number;
            /** Format: int64 */
            scorecard: number;
            scorecardName: string;
            /** Format: int32 */
            scorecardVersion: number;
            /** @enum {string} */
            state: "PROPOSED" | "ACCEPTED" | "DECLINED" | "WITHDRAWN";
            versions: components["schemas"]["ProposalWording"][];
        };
        ProposalWording: {
            /** Format: date-time */
            at: string;
            formula?: string | null;
            keeps?: number | null;
            /** @enum {string} */
            kind: "REMOVE_ITEM" | "CHANGE_TARGET" | "CHANGE_WEIGHT" | "CHANGE_FORMULA" | "MERGE_ITEMS" | "OTHER";
            value?: number | null;
            /** Format: int32 */
            version: number;
            what: string;
            why: string;
        };
        PublishedPeriod: {
            /** Format: date */
            firstDay: string;
            /** Format: int64 */
            id: number;
            /** Format: date */
            lastDay: string;
            name: string;
            /** @enum {string} */
            span: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR";
        };
        QrCode: {
            path: string;
            /** Format: int32 */
            size: number;
        };
        Question: {
            anchors: string[];
            item: string;
            name: string;
        };
        Questionnaire: {
            asked: components["schemas"]["AskedLine"];
            questions: components["schemas"]["Question"][];
        };
        RankCoefficients: {
            manager: number;
            specialist: number;
            supervisor: number;
        };
        Rate: {
            item: string;
            reason?: string | null;
            /** Format: int32 */
            value: number;
        };
        RatedLine: {
            decides: boolean;
            groups: components["schemas"]["GroupProgress"][];
            person: components["schemas"]["Named"];
            /** Format: int32 */
            proposals: number;
            readable: boolean;
            superior?: components["schemas"]["Named"] | null;
        };
        RaterView: {
            approved: boolean;
            /** @enum {string} */
            group: "SUPERIOR" | "PEER" | "SUBORDINATE" | "CUSTOMER";
            /** Format: int64 */
            id: number;
            who: components["schemas"]["Named"];
        };
        Ratings: {
            ratings: components["schemas"]["Rate"][];
        };
        RatingView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Named"];
            holds: boolean;
            item: string;
            /** @enum {string} */
            kind: "MEASURE" | "SUPERIOR" | "SELF" | "ROUND";
            reason?: string | null;
            superior?: components["schemas"]["Named"] | null;
            /** Format: int32 */
            value: number;
        };
        Reason: {
            reason?: string | null;
        };
        RebuildStarted: {
            /** Format: int64 */
            run: number;
        };
        Recognition: {
            columns: components["schemas"]["Column"][];
            encoding?: string | null;
            /** @enum {string} */
            kind: "TEXT" | "XLSX" | "XLS";
            packed: boolean;
            ragged: number[];
            /** Format: int64 */
            raggedRows: number;
            reading: components["schemas"]["TableReading"];
            /** Format: int64 */
            rows: number;
            sheets: string[];
        };
        RecognitionAnswer: {
            words: string;
        };
        RecognitionEntryView: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Named"];
            /** @enum {string} */
            sort: "PROPOSED" | "APPROVED" | "DECLINED" | "ANSWERED" | "WITHDRAWN";
            words?: string | null;
        };
        RecognitionLine: {
            amount?: number | null;
            /** Format: date */
            day: string;
            decidedAt?: string | null;
            decides: boolean;
            /** Format: int64 */
            id: number;
            /** @enum {string} */
            kind: "COMMENDATION" | "BONUS" | "EQUITY" | "CERTIFICATION" | "ADVANCED_COURSE" | "DAY_OFF" | "PROMOTION" | "WARNING" | "SERIOUS_WARNING" | "DEDUCTION";
            own: boolean;
            penalty: boolean;
            person: components["schemas"]["Named"];
            /** Format: date-time */
            proposedAt: string;
            proposedBy: components["schemas"]["Named"];
            reason: string;
            /** @enum {string} */
            state: "PROPOSED" | "APPROVED" | "DECLINED" | "WITHDRAWN";
            team?: components["schemas"]["Named"] | null;
        };
        RecognitionPage: {
            answers: boolean;
            decidedBy?: components["schemas"]["Named"] | null;
            entries: components["schemas"]["RecognitionEntryView"][];
            files: components["schemas"]["Attachment"][];
            links: string[];
            period?: number | null;
            recognition: components["schemas"]["RecognitionLine"];
            /** Format: int64 */
            version: number;
            withdraws: boolean;
        };
        RecognitionReason: {
            reason: string;
        };
        RecoveryCodes: {
            codes: string[];
        };
        Recurrence: {
            day?: number | null;
            /** @enum {string} */
            every: "WEEK" | "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR";
            /** Format: int32 */
            month: number;
            weekdays: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY")[];
            workingDay?: number | null;
        };
        Reminded: {
            /** Format: int32 */
            already: number;
            /** Format: int32 */
            reminded: number;
        };
        Reminder: {
            /** Format: date-time */
            at: string;
            by?: components["schemas"]["Named"] | null;
        };
        Reply: {
            files?: number[] | null;
            text: string;
            waiting?: boolean | null;
        };
        Report: {
            marks?: {
                [key: string]: number;
            } | null;
            quality?: string | null;
            satisfaction?: string | null;
            teamwork?: string | null;
        };
        ReportItem: {
            comments: string[];
            mean?: number | null;
            name: string;
        };
        ReportPage: {
            closedOn?: string | null;
            items: components["schemas"]["ReportItem"][];
            parts: components["schemas"]["ReportPart"][];
            person: components["schemas"]["Named"];
            /** Format: int64 */
            round: number;
            roundName: string;
            total?: number | null;
            withheld: ("SUPERIOR" | "PEER" | "SUBORDINATE" | "CUSTOMER")[];
        };
        ReportPart: {
            groups: ("SUPERIOR" | "PEER" | "SUBORDINATE" | "CUSTOMER")[];
            items: components["schemas"]["ReportItem"][];
            mean?: number | null;
            /** Format: int32 */
            raters: number;
            /** Format: double */
            weight: number;
        };
        ResolutionBody: {
            /** @enum {string} */
            outcome: "solved" | "partly" | "not-possible" | "withdrawn" | "no-answer" | "adopted" | "declined" | "recorded";
            summary?: string | null;
        };
        Resolutions: {
            /** Format: int32 */
            count: number;
            medianHours?: number | null;
        };
        ResponseView: {
            /** Format: date-time */
            answeredAt: string;
            comment?: string | null;
            flags: ("duplicate" | "by-staff" | "too-fast")[];
            low: boolean;
            /** Format: int32 */
            score: number;
        };
        Result: {
            /** Format: int64 */
            badRows: number;
            /** Format: int64 */
            created: number;
            findings?: components["schemas"]["CaseFindings"] | null;
            /** Format: int64 */
            kept: number;
            made: components["schemas"]["Made"][];
            /** Format: int64 */
            milliseconds: number;
            /** Format: int64 */
            same: number;
            /** Format: int64 */
            updated: number;
        };
        ResultView: {
            /** Format: date-time */
            asOf: string;
            coefficient: number;
            computed?: number | null;
            edition?: number | null;
            grade?: string | null;
            /** Format: int32 */
            gradePlace: number;
            interval?: components["schemas"]["Interval"] | null;
            items: components["schemas"]["ItemMark"][];
            next?: components["schemas"]["NextGrade"] | null;
            points?: number | null;
            scorecard: components["schemas"]["CardView"];
            weight: number;
        };
        ReviewedItem: {
            discrimination?: number | null;
            findings: ("NOT_BY_PERSON" | "TOO_LITTLE" | "EVERYONE_MEETS" | "NOBODY_MEETS" | "NOISE" | "ALONE" | "COUNTED_TWICE")[];
            mean?: number | null;
            measure?: string | null;
            met?: number | null;
            name?: string | null;
            none?: number | null;
            /** Format: int32 */
            observations: number;
            reliability?: number | null;
            spread?: number | null;
            weight: number;
        };
        RoleEdit: {
            description?: string | null;
            grants: {
                [key: string]: "OWN" | "TEAM" | "DEPARTMENT" | "ALL";
            };
            name: string;
        };
        RolesGiven: {
            roles: number[];
        };
        RoleView: {
            code?: string | null;
            description: string;
            grants: {
                [key: string]: "OWN" | "TEAM" | "DEPARTMENT" | "ALL";
            };
            /** Format: int64 */
            id: number;
            name: string;
            /** Format: int64 */
            people: number;
            shipped: boolean;
            /** Format: int64 */
            version: number;
        };
        RoundAnswer: {
            items: components["schemas"]["ItemAnswer"][];
        };
        RoundChange: {
            /** Format: date */
            firstDay: string;
            /** Format: date */
            lastDay: string;
            name: string;
        };
        RoundLine: {
            answered?: number | null;
            asked?: number | null;
            /** Format: date */
            firstDay: string;
            /** Format: int64 */
            id: number;
            /** Format: date */
            lastDay: string;
            name: string;
            /** Format: int32 */
            people: number;
            period?: number | null;
            /** @enum {string} */
            state: "NOMINATION" | "ANSWERING" | "CLOSED" | "CANCELLED";
        };
        RoundPage: {
            closedOn?: string | null;
            /** Format: date */
            firstDay: string;
            /** Format: int64 */
            id: number;
            /** Format: date */
            lastDay: string;
            name: string;
            people: components["schemas"]["RatedLine"][];
            period?: number | null;
            runs: boolean;
            /** @enum {string} */
            state: "NOMINATION" | "ANSWERING" | "CLOSED" | "CANCELLED";
            /** Format: int64 */
            version: number;
            weights: components["schemas"]["GroupWeights"];
        };
        RoundTasks: {
            answer: components["schemas"]["AskedLine"][];
            approve: components["schemas"]["ToApprove"][];
            nominate: components["schemas"]["ToNominate"][];
        };
        RowProblem: {
            code: string;
            field: string;
            /** Format: int64 */
            line: number;
            value: string;
        };
        RowSuperior: {
            delegate?: components["schemas"]["Named"] | null;
            /** Format: int32 */
            given: number;
            superior?: components["schemas"]["Named"] | null;
            /** Format: int32 */
            wanted: number;
        };
        RuleConditions: {
            categories?: number[] | null;
            channels?: ("web" | "email" | "phone" | "chat" | "wechat" | "sms" | "social" | "visit" | "letter" | "other")[] | null;
            priorities?: ("low" | "normal" | "high" | "urgent")[] | null;
            tiers?: string[] | null;
            types?: ("inquiry" | "complaint" | "suggestion")[] | null;
            words?: string[] | null;
        };
        RuleDraft: {
            active: boolean;
            conditions: components["schemas"]["RuleConditions"];
            inTurn: boolean;
            name: string;
            person?: number | null;
            /** Format: int32 */
            position: number;
            team?: number | null;
        };
        RuleOrder: {
            ids: number[];
        };
        Run: {
            /** Format: date-time */
            createdAt: string;
            /** Format: int64 */
            done: number;
            endedAt?: string | null;
            /** Format: int64 */
            id: number;
            kind: string;
            problem?: string | null;
            result?: {
                [key: string]: unknown;
            } | null;
            secondsLeft?: number | null;
            startedBy?: string | null;
            /** @enum {string} */
            state: "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "INTERRUPTED";
            step?: string | null;
            total?: number | null;
        };
        RunningValue: {
            /** Format: date */
            from: string;
            interval?: components["schemas"]["Interval"] | null;
            /** Format: int64 */
            n: number;
            small: boolean;
            /** Format: date */
            until: string;
            value?: number | null;
            /** @enum {string} */
            window: "DAY" | "WEEK" | "MONTH";
        };
        Saved: {
            /** Format: int64 */
            id: number;
        };
        Scorecard: {
            grades: components["schemas"]["ScorecardGrade"][];
            items: components["schemas"]["ScorecardItem"][];
            name: string;
        };
        ScorecardGrade: {
            from: number;
            name: string;
        };
        ScorecardHistory: {
            editor?: components["schemas"]["Named"] | null;
            publisher?: components["schemas"]["Named"] | null;
            version: components["schemas"]["ScorecardVersion"];
        };
        ScorecardItem: {
            curve: components["schemas"]["Linear"] | components["schemas"]["Steps"] | components["schemas"]["YesNo"];
            group: string;
            /** @enum {string} */
            kind: "MEASURE" | "SUPERIOR" | "SELF" | "ROUND";
            /** Format: int64 */
            least: number;
            measure?: string | null;
            name?: string | null;
            points?: number | null;
            /** @enum {string} */
            tooLittle: "LEAVE_OUT" | "TEAM" | "POINTS";
            weight: number;
            whose?: ("PERSON" | "TEAM" | "DEPARTMENT") | null;
        };
        ScorecardPreview: {
            /** Format: date-time */
            asOf: string;
            before?: components["schemas"]["Scorecard"] | null;
            beforeVersion?: number | null;
            /** Format: date */
            from: string;
            now: components["schemas"]["Scorecard"];
            people: components["schemas"]["PreviewedPerson"][];
            /** Format: date */
            until: string;
        };
        ScorecardVersion: {
            content: components["schemas"]["Scorecard"];
            /** Format: date-time */
            editedAt: string;
            editedBy?: number | null;
            publishedAt?: string | null;
            publishedBy?: number | null;
            /** Format: int32 */
            version: number;
        };
        ScorecardView: {
            draft?: components["schemas"]["ScorecardVersion"] | null;
            /** Format: int64 */
            id: number;
            position: components["schemas"]["Named"];
            published?: components["schemas"]["ScorecardVersion"] | null;
            /** Format: int64 */
            version: number;
        };
        Scored: {
            grade?: string | null;
            interval?: components["schemas"]["Interval"] | null;
            marks: components["schemas"]["Mark"][];
            points?: number | null;
            weight: number;
        };
        SearchResult: {
            /** Format: int32 */
            count: number;
            items: components["schemas"]["CaseItem"][];
        };
        Seen: {
            agrees: boolean;
            remarks?: string | null;
        };
        SelfAssessment: {
            marks: {
                [key: string]: number;
            };
            quality: string;
            returns: components["schemas"]["HandedBack"][];
            satisfaction: string;
            savedAt?: string | null;
            submittedAt?: string | null;
            teamwork: string;
        };
        SessionView: {
            address: string;
            agent: string;
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: int64 */
            id: number;
            /** Format: date-time */
            lastSeenAt: string;
            /** @enum {string} */
            method: "PASSWORD" | "OPENID" | "PASSKEY" | "SETUP";
        };
        Setup: {
            needed: boolean;
        };
        Share: {
            /** Format: int64 */
            inTime: number;
            /** Format: int64 */
            judged: number;
        };
        ShippedOffer: {
            departments: components["schemas"]["Named"][];
            goals: components["schemas"]["ShippedTarget"][];
        };
        ShippedTarget: {
            measure: string;
            target: number;
        };
        ShippedWish: {
            /** Format: int64 */
            department: number;
            /** Format: int32 */
            year: number;
        };
        Shown: {
            label: string;
            path: string;
            title: string;
        };
        Sign: {
            /** @enum {string} */
            kind: "RESOLVED_TOO_SOON" | "EASY_CASES" | "FEW_SURVEYS" | "SURVEYS_AVOIDED" | "JUST_BELOW_LIMIT";
            /** Format: int64 */
            n: number;
            /** Format: double */
            others: number;
            /** Format: double */
            value: number;
        };
        SimulatedPerson: {
            before: components["schemas"]["Scored"];
            gradeChanges: boolean;
            now: components["schemas"]["Scored"];
            person: components["schemas"]["Named"];
            share?: number | null;
            shareBefore?: number | null;
            team?: components["schemas"]["Named"] | null;
        };
        Simulation: {
            /** Format: date-time */
            asOf: string;
            /** Format: date */
            from: string;
            /** Format: int32 */
            gradeChanges: number;
            moved?: number | null;
            people: components["schemas"]["SimulatedPerson"][];
            present: components["schemas"]["Scorecard"];
            /** Format: int64 */
            scorecard: number;
            simulated: components["schemas"]["Scorecard"];
            sum: number;
            /** Format: date */
            until: string;
            /** Format: int32 */
            version: number;
        };
        SimulationQuestion: {
            department?: number | null;
            /** Format: date */
            from: string;
            pool: number;
            shifts: number[];
            team?: number | null;
            /** Format: date */
            until: string;
            weights: number[];
        };
        Skipped: {
            code: string;
            title: string;
        };
        SpecialDay: {
            /** Format: date */
            date: string;
            hours: string[];
            /** @enum {string} */
            kind: "HOLIDAY" | "WORKING_DAY" | "HOURS";
            like?: ("MONDAY" | "TUESDAY" | "WEDNESDAY" | "THURSDAY" | "FRIDAY" | "SATURDAY" | "SUNDAY") | null;
            occasion: string;
        };
        SpokenContact: {
            /** @enum {string} */
            channel: "web" | "email" | "phone" | "chat" | "wechat" | "sms" | "social" | "visit" | "letter" | "other";
            seconds?: number | null;
            text: string;
            waiting?: boolean | null;
        };
        Spread: {
            /** Format: double */
            mean: number;
            meanInterval?: components["schemas"]["Interval"] | null;
            /** Format: double */
            median: number;
            medianInterval?: components["schemas"]["Interval"] | null;
            /** Format: double */
            p90: number;
            p90Interval?: components["schemas"]["Interval"] | null;
        };
        SseEmitter: {
            timeout?: number | null;
        };
        StandardCalendar: {
            /** Format: int64 */
            id: number;
        };
        Standing: {
            /** Format: int64 */
            done: number;
            preview?: components["schemas"]["PolicyPreview"] | null;
            /** @enum {string} */
            state: "RUNNING" | "DONE" | "FAILED" | "CANCELLED" | "INTERRUPTED";
            step?: string | null;
            total?: number | null;
        };
        StandingWords: {
            /** Format: date-time */
            at: string;
            by: string;
            /** Format: date */
            day: string;
            retired: boolean;
        };
        Started: {
            /** Format: int64 */
            run: number;
        };
        Status: {
            on: boolean;
            /** Format: int32 */
            recoveryCodesLeft: number;
        };
        StayView: {
            /** Format: date */
            from: string;
            team: components["schemas"]["Named"];
            until?: string | null;
        };
        Step: {
            code: string;
            doneAt?: string | null;
        };
        StepDays: {
            /** Format: date */
            dueOn: string;
            /** Format: date */
            opensOn: string;
            /** @enum {string} */
            step: "SELF_ASSESSMENT" | "RATING" | "ROUND" | "CALIBRATION" | "TALK" | "ACKNOWLEDGEMENT" | "APPEAL";
        };
        Steps: Omit<components["schemas"]["Curve"], "kind"> & {
            rises: boolean;
            steps: components["schemas"]["CurveStep"][];
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "steps";
        };
        StepView: {
            /** Format: date */
            dueOn: string;
            /** Format: date */
            opensOn: string;
            /** @enum {string} */
            step: "SELF_ASSESSMENT" | "RATING" | "ROUND" | "CALIBRATION" | "TALK" | "ACKNOWLEDGEMENT" | "APPEAL";
            /** @enum {string} */
            when: "AHEAD" | "NOW" | "OVER";
        };
        Subject: {
            /** Format: int64 */
            id: number;
            kind: string;
        };
        SurveyPlan: {
            /** Format: int32 */
            daysBetween: number;
            enabled: boolean;
            question?: string | null;
            thanks?: string | null;
            types: ("inquiry" | "complaint" | "suggestion")[];
        };
        SurveySetting: {
            plan: components["schemas"]["SurveyPlan"];
            /** Format: int64 */
            version: number;
        };
        SurveyView: {
            /** Format: date-time */
            askedAt: string;
            /** Format: int64 */
            caseId: number;
            caseNumber: string;
            excluded: boolean;
            /** Format: int64 */
            id: number;
            person?: components["schemas"]["Named"] | null;
            responses: components["schemas"]["ResponseView"][];
        };
        TableReading: {
            charset?: string | null;
            emptyMarkers: string[];
            /** Format: int64 */
            headerLine: number;
            separator?: string | null;
            sheet?: string | null;
        };
        Tags: {
            add?: string[] | null;
            remove?: string[] | null;
        };
        TagSuggestions: {
            items: string[];
        };
        TalkNote: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["Named"];
            /** Format: int64 */
            id: number;
            words: string;
        };
        TargetRow: {
            calendar?: number | null;
            /** @enum {string} */
            kind: "FIRST_RESPONSE" | "NEXT_RESPONSE" | "RESOLUTION" | "PROMISE";
            priority?: string | null;
            tier?: string | null;
            /** @enum {string} */
            time: "BUSINESS" | "CALENDAR";
            type?: string | null;
            withinMinutes?: number | null;
        };
        Targets: {
            /** Format: date-time */
            from: string;
            rules: components["schemas"]["TargetRow"][];
            /** Format: int64 */
            standard: number;
            values: components["schemas"]["AttributeValues"];
            /** Format: int32 */
            version: number;
        };
        TeamEdit: {
            /** Format: int64 */
            department: number;
            lead?: number | null;
            name: string;
        };
        TeamProgress: {
            /** Format: date */
            from: string;
            /** Format: date */
            pastFrom: string;
            /** Format: date */
            pastUntil: string;
            /** Format: int32 */
            people: number;
            rows: components["schemas"]["PersonRow"][];
            /** Format: int32 */
            troubled: number;
            /** Format: date */
            until: string;
        };
        TeamScorecard: {
            /** Format: int64 */
            scorecard: number;
            /** Format: int64 */
            team: number;
        };
        TeamView: {
            /** Format: int64 */
            department: number;
            /** Format: int64 */
            id: number;
            lead?: components["schemas"]["Named"] | null;
            /** Format: int64 */
            members: number;
            name: string;
            retired: boolean;
            /** Format: int64 */
            version: number;
        };
        TemplateName: {
            name: string;
        };
        Tier: {
            code: string;
            name?: string | null;
        };
        ToApprove: {
            person: components["schemas"]["Named"];
            /** Format: int32 */
            proposals: number;
            /** Format: int64 */
            round: number;
            roundName: string;
        };
        ToNominate: {
            /** Format: date */
            lastDay: string;
            /** Format: int64 */
            person: number;
            /** Format: int64 */
            round: number;
            roundName: string;
            /** Format: int32 */
            wanted: number;
        };
        Tree: {
            departments: components["schemas"]["DepartmentView"][];
            name: string;
            teams: components["schemas"]["TeamView"][];
            /** Format: int64 */
            version: number;
            zone: string;
        };
        TrendPoint: {
            interval?: components["schemas"]["Interval"] | null;
            /** Format: date */
            month: string;
            points?: number | null;
        };
        Undone: {
            kept: components["schemas"]["Made"][];
            removed: components["schemas"]["Made"][];
        };
        User: {
            name: string;
            path?: string | null;
            what: string;
        };
        ValueCount: {
            /** Format: int64 */
            count: number;
            value: string;
        };
        ValueUse: {
            field: string;
            means: string;
            value: string;
        };
        Variation: {
            /** Format: double */
            chance: number;
            /** Format: double */
            mix: number;
            /** Format: int32 */
            of: number;
            /** Format: double */
            people: number;
            /** Format: int32 */
            told: number;
            /** Format: int32 */
            truly: number;
        };
        Verification: {
            /** Format: int64 */
            batches: number;
            brokenBatch?: number | null;
            /** Format: int64 */
            entries: number;
            lastHash?: string | null;
            lastSealedAt?: string | null;
            oldestUnsealedAt?: string | null;
            reason?: string | null;
            /** Format: int64 */
            unsealed: number;
            whole: boolean;
        };
        Version: {
            /** Format: double */
            amount: number;
            /** Format: date-time */
            enteredAt: string;
            enteredBy: string;
            of?: number | null;
            reason: string;
            upload?: string | null;
            /** Format: int32 */
            version: number;
            withdrawn: boolean;
        };
        VersionWords: {
            /** @enum {string} */
            aggregation: "RATIO" | "DISTRIBUTION" | "COUNT" | "STOCK" | "RATE" | "FORMULA";
            changedBy?: string | null;
            /** @enum {string} */
            direction: "HIGHER_IS_BETTER" | "LOWER_IS_BETTER" | "NEUTRAL";
            formula?: string | null;
            name?: string | null;
            /** Format: date-time */
            since: string;
            /** @enum {string} */
            unit: "COUNT" | "SHARE" | "SECONDS" | "POINTS" | "MONEY" | "PER_THOUSAND";
            /** Format: int32 */
            version: number;
        };
        ViewOfMe: {
            action: string;
            actionName: string;
            /** Format: date-time */
            occurredAt: string;
            viewer?: components["schemas"]["Named"] | null;
        };
        WantedTargets: {
            rules: components["schemas"]["TargetRow"][];
        };
        WeakItem: {
            group: string;
            measure?: string | null;
            name?: string | null;
            /** Format: double */
            points: number;
        };
        Week: {
            friday: string[];
            monday: string[];
            saturday: string[];
            sunday: string[];
            thursday: string[];
            tuesday: string[];
            wednesday: string[];
        };
        WithdrawnView: {
            feedback: components["schemas"]["FeedbackView"];
            reason: string;
            /** Format: date-time */
            withdrawnAt: string;
        };
        YesNo: Omit<components["schemas"]["Curve"], "kind"> & {
            /** Format: double */
            limit: number;
            rises: boolean;
        } & {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            kind: "yes-no";
        };
        Zones: {
            zones: string[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "period.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"][];
                };
            };
        };
    };
    "period.open": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPeriod"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedPeriod"];
                };
            };
        };
    };
    "period.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"];
                };
            };
        };
    };
    "period.appraisals": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalRow"][];
                };
            };
        };
    };
    "period.calibration": {
        parameters: {
            query?: {
                fresh?: boolean;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalibrationTable"];
                };
            };
        };
    };
    "period.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenUp"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"];
                };
            };
        };
    };
    "period.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"];
                };
            };
        };
    };
    "period.delegate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Delegation"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "period.endDelegation": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "sheet.export": {
        parameters: {
            query?: {
                format?: "CSV" | "XLSX";
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "period.limit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GradeLimits"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"];
                };
            };
        };
    };
    "period.outstanding": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outstanding"][];
                };
            };
        };
    };
    "period.enrol": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolled"];
                };
            };
        };
    };
    "period.publish": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
        };
    };
    "period.remind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReminder"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminded"];
                };
            };
        };
    };
    "period.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                step: "SELF_ASSESSMENT" | "RATING" | "ROUND" | "CALIBRATION" | "TALK" | "ACKNOWLEDGEMENT" | "APPEAL";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MovedStep"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodView"];
                };
            };
        };
    };
    "period.verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
        };
    };
    "period.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPeriod"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentPreview"][];
                };
            };
        };
    };
    "period.usualSteps": {
        parameters: {
            query: {
                firstDay: string;
                span: "MONTH" | "QUARTER" | "HALF_YEAR" | "YEAR";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepDays"][];
                };
            };
        };
    };
    "period.verifyAll": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
        };
    };
    "appraisal.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "appraisal.addAbsence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAbsence"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "appraisal.withdrawAbsence": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                absence: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "afterwards.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Seen"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "afterwards.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
        };
    };
    "afterwards.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    "afterwards.appeal": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAppeal"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppealRaised"];
                };
            };
        };
    };
    "afterwards.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appeal: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Answer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "afterwards.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                appeal: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "appraisal.calibrate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedTotal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "appraisal.edition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                edition: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView"];
                };
            };
        };
    };
    "appraisal.include": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "appraisal.leaveOut": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "appraisal.rate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ratings"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "appraisal.goBy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChosenScorecard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "appraisal.saveSelf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Report"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "appraisal.handBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "appraisal.submitSelf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "sheet.sheet": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
        };
    };
    "appraisal.standing": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResultView"];
                };
            };
        };
    };
    "appraisal.rateBy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NamedSuperior"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "afterwards.note": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTalkNote"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalView"];
                };
            };
        };
    };
    "appraisal.trend": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendPoint"][];
                };
            };
        };
    };
    "appraisal.due": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Due"][];
                };
            };
        };
    };
    "appraisal.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppraisalRow"][];
                };
            };
        };
    };
    "audit.entries": {
        parameters: {
            query?: {
                action?: string;
                actor?: number;
                after?: string;
                from?: string;
                limit?: number;
                subjectId?: number;
                subjectKind?: string;
                until?: string;
                viewing?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEntryView"];
                };
            };
        };
    };
    "audit.verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Verification"];
                };
            };
        };
    };
    "backup.newest": {
        parameters: {
            query?: {
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupList"];
                };
            };
        };
    };
    "backup.take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
        };
    };
    "backup.drill": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
        };
    };
    "bonus.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BonusPoolLine"][];
                };
            };
        };
    };
    "bonus.make": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBonusPool"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BonusPoolPage"];
                };
            };
        };
    };
    "bonus.pool": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BonusPoolPage"];
                };
            };
        };
    };
    "bonus.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BonusPoolDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BonusPoolPage"];
                };
            };
        };
    };
    "bonus.approve": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BonusPoolPage"];
                };
            };
        };
    };
    "bonus.decide": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BonusPoolPage"];
                };
            };
        };
    };
    "bonus.giveBack": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BonusReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BonusPoolPage"];
                };
            };
        };
    };
    "bonus.sheet": {
        parameters: {
            query?: {
                format?: "CSV" | "XLSX";
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "bonus.own": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnBonus"][];
                };
            };
        };
    };
    "calendar.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"][];
                };
            };
        };
    };
    "calendar.create": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarDraft"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
        };
    };
    "calendar.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    "calendar.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Calendar"];
                };
            };
        };
    };
    "calendar.retire": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "calendar.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HolidayText"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundDays"];
                };
            };
        };
    };
    "calendar.officialDays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SpecialDay"][];
                };
            };
        };
    };
    "calendar.makeStandard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StandardCalendar"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "calendar.zones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Zones"];
                };
            };
        };
    };
    "assignment.mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
        };
    };
    "assignment.change_1": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnAvailability"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Availability"];
                };
            };
        };
    };
    "category.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Category"][];
                };
            };
        };
    };
    "category.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryBody"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Created"];
                };
            };
        };
    };
    "category.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "category.retire": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "category.order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CategoryOrder"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "caseBulk.change": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BulkChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkResult"][];
                };
            };
        };
    };
    "assignment.rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AssignmentRule"][];
                };
            };
        };
    };
    "assignment.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleDraft"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Added"];
                };
            };
        };
    };
    "assignment.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleDraft"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignment.delete": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignment.order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RuleOrder"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "caseView.list": {
        parameters: {
            query?: {
                counts?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"][];
                };
            };
        };
    };
    "caseView.save": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
        };
    };
    "caseView.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "caseView.delete": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "assignment.workload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Load"][];
                };
            };
        };
    };
    "assignment.limit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AvailabilityBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "case.list": {
        parameters: {
            query?: {
                after?: string;
                category?: number[] | null;
                channel?: ("web" | "email" | "phone" | "chat" | "wechat" | "sms" | "social" | "visit" | "letter" | "other")[] | null;
                customer?: number | null;
                due?: "overdue" | "hour" | "today" | null;
                limit?: number;
                myTeam?: boolean | null;
                owner?: "me" | "nobody" | "somebody" | null;
                person?: number | null;
                priority?: ("low" | "normal" | "high" | "urgent")[] | null;
                resolved?: "today" | "week" | "month" | null;
                severity?: number | null;
                sort?: "due" | "newest" | "oldest" | "resolved" | null;
                state?: ("new" | "open" | "waiting" | "resolved" | "closed" | "spam" | "merged")[] | null;
                tag?: string | null;
                team?: number | null;
                type?: ("inquiry" | "complaint" | "suggestion")[] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCaseItem"];
                };
            };
        };
    };
    "case.open": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCase"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "case.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseDetail"];
                };
            };
        };
    };
    "case.edit": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Edit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseProcedure.assess": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Assessment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseProcedure.assign": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignmentBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseConversation.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
        };
    };
    "caseProcedure.close": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClosureBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseProcedure.reopen": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseConversation.contact": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SpokenContact"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseConversation.customerSaid": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerSaid"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseProcedure.decide": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "case.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EventView"][];
                };
            };
        };
    };
    "caseProcedure.merge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseConversation.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: number;
                id: number;
                message: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    "caseConversation.note": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Note"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseProcedure.take": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseProcedure.giveBack": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseLink.give": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseLink"];
                };
            };
        };
    };
    "caseLink.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "caseProcedure.promise": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PromiseBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseConversation.reply": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reply"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseProcedure.resolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolutionBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseProcedure.unresolve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseProcedure.markSpam": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "caseProcedure.clearSpam": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "survey.ofCase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveyView"][];
                };
            };
        };
    };
    "caseConversation.endWaiting": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseChange"];
                };
            };
        };
    };
    "case.count": {
        parameters: {
            query?: {
                category?: number[] | null;
                channel?: ("web" | "email" | "phone" | "chat" | "wechat" | "sms" | "social" | "visit" | "letter" | "other")[] | null;
                customer?: number | null;
                due?: "overdue" | "hour" | "today" | null;
                myTeam?: boolean | null;
                owner?: "me" | "nobody" | "somebody" | null;
                person?: number | null;
                priority?: ("low" | "normal" | "high" | "urgent")[] | null;
                resolved?: "today" | "week" | "month" | null;
                severity?: number | null;
                sort?: "due" | "newest" | "oldest" | "resolved" | null;
                state?: ("new" | "open" | "waiting" | "resolved" | "closed" | "spam" | "merged")[] | null;
                tag?: string | null;
                team?: number | null;
                type?: ("inquiry" | "complaint" | "suggestion")[] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCount"];
                };
            };
        };
    };
    "case.export": {
        parameters: {
            query?: {
                category?: number[] | null;
                channel?: ("web" | "email" | "phone" | "chat" | "wechat" | "sms" | "social" | "visit" | "letter" | "other")[] | null;
                customer?: number | null;
                due?: "overdue" | "hour" | "today" | null;
                format?: "CSV" | "XLSX";
                myTeam?: boolean | null;
                owner?: "me" | "nobody" | "somebody" | null;
                person?: number | null;
                priority?: ("low" | "normal" | "high" | "urgent")[] | null;
                resolved?: "today" | "week" | "month" | null;
                severity?: number | null;
                sort?: "due" | "newest" | "oldest" | "resolved" | null;
                state?: ("new" | "open" | "waiting" | "resolved" | "closed" | "spam" | "merged")[] | null;
                tag?: string | null;
                team?: number | null;
                type?: ("inquiry" | "complaint" | "suggestion")[] | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "case.search": {
        parameters: {
            query: {
                text: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
        };
    };
    "case.tags": {
        parameters: {
            query?: {
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagSuggestions"];
                };
            };
        };
    };
    "consequence.rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsequenceSetting"];
                };
            };
        };
    };
    "consequence.set": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsequenceRules"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsequenceSetting"];
                };
            };
        };
    };
    "consequence.periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedPeriod"][];
                };
            };
        };
    };
    "consequence.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsequencePage"];
                };
            };
        };
    };
    "customer.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                owner?: number;
                q?: string;
                tier?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageCustomerRow"];
                };
            };
        };
    };
    "customer.create": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCustomerBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
        };
    };
    "customer.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
        };
    };
    "customer.edit": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CustomerEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
        };
    };
    "customer.consent": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                purpose: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentBody"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "customer.addContact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
        };
    };
    "customer.removeContact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerView"];
                };
            };
        };
    };
    "customer.disclose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosure"];
                };
            };
        };
    };
    "duplicate.distinguish": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Distinction"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "duplicate.pairs": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDuplicatePair"];
                };
            };
        };
    };
    "duplicate.merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Merge"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merged"];
                };
            };
        };
    };
    "duplicate.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "customer.tiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tier"][];
                };
            };
        };
    };
    "organisation.departments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Named"][];
                };
            };
        };
    };
    "organisation.addDepartment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentEdit"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
        };
    };
    "organisation.changeDepartment": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartmentEdit"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "organisation.retireDepartment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "organisation.restoreDepartment": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "dispute.raised": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDispute"];
                };
            };
        };
    };
    "dispute.dispute": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
        };
    };
    "dispute.answer": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
        };
    };
    "dispute.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Dispute"];
                };
            };
        };
    };
    "dispute.waiting": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageDispute"];
                };
            };
        };
    };
    "duty.duties": {
        parameters: {
            query: {
                from: string;
                person?: number;
                team?: number;
                until: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCalendar"];
                };
            };
        };
    };
    "duty.duty": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
        };
    };
    "duty.upload": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
        };
    };
    "duty.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    "duty.done": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyCompletion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
        };
    };
    "duty.excused": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
        };
    };
    "duty.required": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
        };
    };
    "duty.offered": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyHandover"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
        };
    };
    "duty.declined": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "duty.accepted": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
        };
    };
    "duty.returned": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyPage"];
                };
            };
        };
    };
    "duty.today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutiesOfToday"];
                };
            };
        };
    };
    "dutyTemplate.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyTemplateList"];
                };
            };
        };
    };
    "dutyTemplate.add": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyTemplateDraft"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyTemplateView"];
                };
            };
        };
    };
    "dutyTemplate.template": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyTemplateView"];
                };
            };
        };
    };
    "dutyTemplate.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyTemplateDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyTemplateView"];
                };
            };
        };
    };
    "dutyTemplate.retire": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "dutyTemplate.outlook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DutyRhythm"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyWindow"][];
                };
            };
        };
    };
    "entry.entries": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                measure?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEntry"];
                };
            };
        };
    };
    "entry.enter": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewEntry"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryMade"];
                };
            };
        };
    };
    "entry.entry": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
        };
    };
    "entry.correct": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryCorrection"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
        };
    };
    "entry.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    "entry.withdraw": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EntryWithdrawal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
        };
    };
    "entry.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
        };
    };
    "entryUpload.take": {
        parameters: {
            query?: {
                corrections?: boolean;
                evidence?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryUploadView"];
                };
            };
        };
    };
    "entryUpload.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntryUploadView"];
                };
            };
        };
    };
    "entryUpload.problems": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "entryUpload.template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "dispute.fact": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FactRow"];
                };
            };
        };
    };
    "dispute.raise": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Objection"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisputeRaised"];
                };
            };
        };
    };
    "comparison.compare": {
        parameters: {
            query: {
                department?: number;
                from: string;
                team?: number;
                until: string;
            };
            header?: never;
            path: {
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Comparison"];
                };
            };
        };
    };
    "comparison.measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string[];
                };
            };
        };
    };
    "proposal.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                open?: boolean;
                scorecard?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageProposalView"];
                };
            };
        };
    };
    "proposal.propose": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposal"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    "proposal.one": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    "proposal.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    "proposal.decide": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposalDecision"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    "proposal.withdraw": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalView"];
                };
            };
        };
    };
    "simulation.holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardView"][];
                };
            };
        };
    };
    "simulation.review": {
        parameters: {
            query: {
                department?: number;
                from: string;
                team?: number;
                until: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IndicatorReview"];
                };
            };
        };
    };
    "simulation.simulate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SimulationQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Simulation"];
                };
            };
        };
    };
    "feedback.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackView"];
                };
            };
        };
    };
    "feedback.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackView"];
                };
            };
        };
    };
    "feedback.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackView"];
                };
            };
        };
    };
    "feedback.withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeedbackReason"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "feedback.unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackView"][];
                };
            };
        };
    };
    "figure.figures": {
        parameters: {
            query?: {
                adjusted?: boolean;
                asOf?: string;
                by?: "PERSON" | "TEAM" | "DEPARTMENT" | "CHANNEL" | "CATEGORY" | "DAY" | "WEEK" | "MONTH";
                category?: number[] | null;
                channel?: string[] | null;
                department?: number[] | null;
                earlier?: "PERIOD" | "YEAR";
                from?: string | null;
                measure?: string[];
                nobody?: boolean | null;
                person?: number[] | null;
                team?: number[] | null;
                trend?: "PERSON" | "TEAM" | "DEPARTMENT" | "CHANNEL" | "CATEGORY" | "DAY" | "WEEK" | "MONTH";
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureTable"];
                };
            };
        };
    };
    "figure.facts": {
        parameters: {
            query?: {
                after?: string;
                asOf?: string;
                category?: number[] | null;
                channel?: string[] | null;
                department?: number[] | null;
                from?: string | null;
                limit?: number;
                nobody?: boolean | null;
                outcome?: "HIT" | "MISS";
                person?: number[] | null;
                team?: number[] | null;
                until?: string | null;
            };
            header?: never;
            path: {
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFactRow"];
                };
            };
        };
    };
    "figure.export": {
        parameters: {
            query?: {
                asOf?: string;
                category?: number[] | null;
                channel?: string[] | null;
                department?: number[] | null;
                format?: "CSV" | "XLSX";
                from?: string | null;
                nobody?: boolean | null;
                outcome?: "HIT" | "MISS";
                person?: number[] | null;
                team?: number[] | null;
                until?: string | null;
            };
            header?: never;
            path: {
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "figure.members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FigureMembers"];
                };
            };
        };
    };
    "goal.board": {
        parameters: {
            query?: {
                day?: string;
                span?: "YEAR" | "QUARTER" | "MONTH";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalBoard"];
                };
            };
        };
    };
    "goal.propose": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewGoal"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    "goal.goal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalPage"];
                };
            };
        };
    };
    "goal.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalTarget"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    "goal.withdraw": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "goal.agree": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    "goalCascade.preview": {
        parameters: {
            query?: {
                way?: "BY_HEAD" | "BY_HISTORY" | "BY_HAND";
                without?: number[];
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CascadePreview"];
                };
            };
        };
    };
    "goalCascade.propose": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CascadeWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"][];
                };
            };
        };
    };
    "goal.comment": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalComment"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalPage"];
                };
            };
        };
    };
    "goal.decline": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalRefusal"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    "goal.current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"][];
                };
            };
        };
    };
    "goalImport.take": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalImportView"];
                };
            };
        };
    };
    "goalImport.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalImportView"];
                };
            };
        };
    };
    "goalImport.template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "shippedGoal.offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShippedOffer"];
                };
            };
        };
    };
    "shippedGoal.propose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShippedWish"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"][];
                };
            };
        };
    };
    "import.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImportRow"];
                };
            };
        };
    };
    "import.receive": {
        parameters: {
            query: {
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    "import.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    "import.discard": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "import.plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImportPlan"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    "import.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
        };
    };
    "import.problems": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRowProblem"];
                };
            };
        };
    };
    "import.problemsFile": {
        parameters: {
            query?: {
                format?: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    "import.readAs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TableReading"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    "import.start": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    "import.stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "import.suggest": {
        parameters: {
            query: {
                shape: string;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPlan"];
                };
            };
        };
    };
    "import.keepTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateName"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "import.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    "import.fields": {
        parameters: {
            query: {
                shape: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Field"][];
                };
            };
        };
    };
    "import.templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportTemplate"][];
                };
            };
        };
    };
    "import.deleteTemplate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "improvementPlan.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                open?: boolean;
                person?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageImprovementPlanLine"];
                };
            };
        };
    };
    "improvementPlan.draw": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewImprovementPlan"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementPlanPage"];
                };
            };
        };
    };
    "improvementPlan.plan": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementPlanPage"];
                };
            };
        };
    };
    "improvementPlan.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImprovementPlanDraft"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementPlanPage"];
                };
            };
        };
    };
    "improvementPlan.agree": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementPlanPage"];
                };
            };
        };
    };
    "improvementPlan.checkIn": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImprovementCheckIn"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementPlanPage"];
                };
            };
        };
    };
    "improvementPlan.close": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImprovementClosure"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementPlanPage"];
                };
            };
        };
    };
    "improvementPlan.done": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goal: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementPlanPage"];
                };
            };
        };
    };
    "improvementPlan.undone": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                goal: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementPlanPage"];
                };
            };
        };
    };
    "improvementPlan.remark": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImprovementRemark"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementPlanPage"];
                };
            };
        };
    };
    "improvementPlan.waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImprovementPlanLine"][];
                };
            };
        };
    };
    "live.live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["SseEmitter"];
                };
            };
        };
    };
    "me.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAccount"];
                };
            };
        };
    };
    "me.changePassword": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasswordChange"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "me.position": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
        };
    };
    "me.prefer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Preferences"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "secondFactor.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Status"];
                };
            };
        };
    };
    "secondFactor.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Password"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Enrolment"];
                };
            };
        };
    };
    "secondFactor.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Code"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    "secondFactor.newRecoveryCodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Password"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    "secondFactor.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Password"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "mySessions.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"][];
                };
            };
        };
    };
    "mySessions.endOthers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "mySessions.end": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "myTokens.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessToken"][];
                };
            };
        };
    };
    "myTokens.issue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedToken"];
                };
            };
        };
    };
    "myTokens.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "audit.viewsOfMe": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageViewOfMe"];
                };
            };
        };
    };
    "measure.measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureWords"][];
                };
            };
        };
    };
    "ownMeasure.define": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeasure"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureMade"];
                };
            };
        };
    };
    "measure.measure": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasurePage"];
                };
            };
        };
    };
    "ownMeasure.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MeasureMade"];
                };
            };
        };
    };
    "ownMeasure.retire": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ownMeasure.bringBack": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "ownMeasure.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormulaToTry"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormulaTried"];
                };
            };
        };
    };
    "health.health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthWords"];
                };
            };
        };
    };
    "health.rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RebuildStarted"];
                };
            };
        };
    };
    "organisation.tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tree"];
                };
            };
        };
    };
    "organisation.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrganisationEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tree"];
                };
            };
        };
    };
    "bonus.payroll": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                period: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayrollSheet"];
                };
            };
        };
    };
    "people.list": {
        parameters: {
            query?: {
                active?: boolean;
                after?: string;
                department?: number;
                limit?: number;
                q?: string;
                team?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PagePersonView"];
                };
            };
        };
    };
    "people.hire": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Hiring"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    "people.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    "people.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    "pastResult.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PastResult"][];
                };
            };
        };
    };
    "people.deactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "people.reactivate": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "people.erase": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "feedback.of": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageFeedbackView"];
                };
            };
        };
    };
    "feedback.write": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFeedback"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackView"];
                };
            };
        };
    };
    "feedback.acts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackActs"];
                };
            };
        };
    };
    "feedback.withdrawn": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageWithdrawnView"];
                };
            };
        };
    };
    "goal.ofPerson": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"][];
                };
            };
        };
    };
    "login.setLogin": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginName"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "login.setPassword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstPassword"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "progress.of": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Progress"];
                };
            };
        };
    };
    "people.giveRoles": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RolesGiven"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    "login.removeSecondFactor": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "login.endSessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "people.move": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Move"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetail"];
                };
            };
        };
    };
    "role.permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PermissionView"][];
                };
            };
        };
    };
    "portal.raise": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalAsk"];
                "multipart/form-data": {
                    case: components["schemas"]["PortalAsk"];
                    files?: string[];
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalReceipt"];
                };
            };
        };
    };
    "portal.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalCase"];
                };
            };
        };
    };
    "portal.file": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: number;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    "portal.reply": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortalReply"];
                "multipart/form-data": {
                    files?: string[];
                    message: components["schemas"]["PortalReply"];
                };
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalCase"];
                };
            };
        };
    };
    "portalRating.rating": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalRating"];
                };
            };
        };
    };
    "portalRating.rate": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRating"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalRating"];
                };
            };
        };
    };
    "portal.form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalForm"];
                };
            };
        };
    };
    "answer.behind": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PortalRound"];
                };
            };
        };
    };
    "answer.answer_1": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundAnswer"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "position.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"][];
                };
            };
        };
    };
    "position.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Description"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
        };
    };
    "position.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
        };
    };
    "position.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Description"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Position"];
                };
            };
        };
    };
    "position.retire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "recognition.list": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                person?: number;
                state?: "PROPOSED" | "APPROVED" | "DECLINED" | "WITHDRAWN";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageRecognitionLine"];
                };
            };
        };
    };
    "recognition.propose": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecognition"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognitionPage"];
                };
            };
        };
    };
    "recognition.recognition": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognitionPage"];
                };
            };
        };
    };
    "recognition.answer": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecognitionAnswer"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognitionPage"];
                };
            };
        };
    };
    "recognition.approve": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognitionPage"];
                };
            };
        };
    };
    "recognition.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                file: number;
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    "recognition.decline": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecognitionReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognitionPage"];
                };
            };
        };
    };
    "recognition.withdraw": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecognitionReason"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognitionPage"];
                };
            };
        };
    };
    "recognition.upload": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
        };
    };
    "recognition.waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognitionLine"][];
                };
            };
        };
    };
    "role.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"][];
                };
            };
        };
    };
    "role.add": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleEdit"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
        };
    };
    "role.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
        };
    };
    "role.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleEdit"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
        };
    };
    "role.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "round.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundLine"][];
                };
            };
        };
    };
    "round.begin": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRound"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeRound"];
                };
            };
        };
    };
    "round.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPage"];
                };
            };
        };
    };
    "round.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundChange"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPage"];
                };
            };
        };
    };
    "round.cancel": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "round.close": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPage"];
                };
            };
        };
    };
    "round.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MorePeople"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPage"];
                };
            };
        };
    };
    "round.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                person: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "round.report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
                person: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPage"];
                };
            };
        };
    };
    "round.start": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundPage"];
                };
            };
        };
    };
    "nomination.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: number;
                round: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationPage"];
                };
            };
        };
    };
    "nomination.approve": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: number;
                round: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationPage"];
                };
            };
        };
    };
    "nomination.links": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: number;
                round: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerLink"][];
                };
            };
        };
    };
    "nomination.add": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path: {
                person: number;
                round: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRater"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationPage"];
                };
            };
        };
    };
    "nomination.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: number;
                rater: number;
                round: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NominationPage"];
                };
            };
        };
    };
    "answer.asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedLine"][];
                };
            };
        };
    };
    "answer.questionnaire": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Questionnaire"];
                };
            };
        };
    };
    "answer.answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoundAnswer"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "answer.tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundTasks"];
                };
            };
        };
    };
    "run.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
        };
    };
    "run.cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "scorecard.all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardView"][];
                };
            };
        };
    };
    "scorecard.add": {
        parameters: {
            query?: never;
            header?: {
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewScorecard"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeScorecard"];
                };
            };
        };
    };
    "scorecard.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardView"];
                };
            };
        };
    };
    "scorecard.draft": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Scorecard"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardView"];
                };
            };
        };
    };
    "scorecard.discard": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "scorecard.monthly": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MonthlyPreview"];
                };
            };
        };
    };
    "scorecard.preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewQuestion"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardPreview"];
                };
            };
        };
    };
    "scorecard.publish": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardView"];
                };
            };
        };
    };
    "scorecard.versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardHistory"][];
                };
            };
        };
    };
    "target.alerts": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                subjectId?: number;
                subjectKind?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageAlert"];
                };
            };
        };
    };
    "target.editions": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageEditionView"];
                };
            };
        };
    };
    "preview.start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Considered"];
            };
        };
        responses: {
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Started"];
                };
            };
        };
    };
    "preview.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                run: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Standing"];
                };
            };
        };
    };
    "target.targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Targets"];
                };
            };
        };
    };
    "target.change": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedTargets"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Applied"];
                };
            };
        };
    };
    "session.signIn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Attempt"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAccount"];
                };
            };
        };
    };
    "session.signOut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "session.methods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Offered"];
                };
            };
        };
    };
    "backup.plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupPlan"];
                };
            };
        };
    };
    "backup.plan_1": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BackupPlan"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupPlan"];
                };
            };
        };
    };
    "surveyPlan.plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySetting"];
                };
            };
        };
    };
    "surveyPlan.plan_1": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SurveyPlan"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SurveySetting"];
                };
            };
        };
    };
    "setup.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Setup"];
                };
            };
        };
    };
    "setup.setUp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FirstAccount"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MyAccount"];
                };
            };
        };
    };
    "survey.answered": {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                satisfied?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PageSurveyView"];
                };
            };
        };
    };
    "progress.ofTeam": {
        parameters: {
            query?: {
                team?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamProgress"];
                };
            };
        };
    };
    "organisation.teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Named"][];
                };
            };
        };
    };
    "organisation.addTeam": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamEdit"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": number;
                };
            };
        };
    };
    "organisation.changeTeam": {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
            };
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamEdit"];
            };
        };
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "organisation.retireTeam": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "organisation.restoreTeam": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
