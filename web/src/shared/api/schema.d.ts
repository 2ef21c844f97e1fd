/* Generated from openapi.json by `npm run api`. */
export interface paths {
    "/api/v1/appraisal-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["all_7"];
        put?: never;
        post: operations["open_1"];
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
        get: operations["get_17"];
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
        get: operations["appraisals"];
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
        get: operations["calibration"];
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
        put: operations["cancel_1"];
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
        put: operations["close_3"];
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
        put: operations["delegate"];
        post?: never;
        delete: operations["endDelegation"];
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
        get: operations["export_2"];
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
        put: operations["limit_1"];
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
        get: operations["outstanding"];
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
        put: operations["enrol"];
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
        post: operations["publish_1"];
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
        post: operations["remind"];
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
        put: operations["move_1"];
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
        post: operations["verify"];
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
        post: operations["preview_5"];
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
        get: operations["usualSteps"];
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
        post: operations["verifyAll"];
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
        get: operations["get_16"];
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
        post: operations["addAbsence"];
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
        delete: operations["withdrawAbsence"];
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
        put: operations["acknowledge"];
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
        post: operations["upload_4"];
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
        get: operations["download_4"];
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
        post: operations["appeal"];
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
        put: operations["answer_4"];
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
        put: operations["withdraw_5"];
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
        put: operations["calibrate"];
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
        get: operations["edition"];
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
        put: operations["include"];
        post?: never;
        delete: operations["leaveOut"];
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
        put: operations["rate"];
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
        put: operations["goBy"];
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
        put: operations["saveSelf"];
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
        put: operations["handBack"];
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
        put: operations["submitSelf"];
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
        get: operations["sheet_1"];
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
        get: operations["standing"];
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
        put: operations["rateBy"];
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
        post: operations["note_1"];
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
        get: operations["trend"];
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
        get: operations["due"];
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
        get: operations["mine_1"];
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
        get: operations["entries_1"];
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
        get: operations["verification"];
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
        get: operations["newest"];
        put?: never;
        post: operations["take_3"];
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
        post: operations["drill"];
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
        get: operations["all_6"];
        put?: never;
        post: operations["make"];
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
        get: operations["pool"];
        put: operations["change_16"];
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
        put: operations["approve_2"];
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
        put: operations["decide_2"];
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
        put: operations["giveBack_1"];
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
        get: operations["sheet"];
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
        get: operations["own"];
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
        get: operations["list_9"];
        put?: never;
        post: operations["create_2"];
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
        get: operations["get_6"];
        put: operations["change_15"];
        post?: never;
        delete: operations["retire_4"];
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
        post: operations["read_1"];
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
        get: operations["officialDays"];
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
        put: operations["makeStandard"];
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
        get: operations["zones"];
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
        get: operations["mine"];
        put: operations["change_14"];
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
        get: operations["list_8"];
        put?: never;
        post: operations["create_1"];
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
        put: operations["change_13"];
        post?: never;
        delete: operations["retire_3"];
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
        put: operations["order_1"];
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
        post: operations["change_17"];
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
        get: operations["rules_1"];
        put?: never;
        post: operations["add_6"];
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
        put: operations["change_12"];
        post?: never;
        delete: operations["delete_1"];
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
        put: operations["order"];
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
        get: operations["list_7"];
        put?: never;
        post: operations["save"];
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
        put: operations["change_11"];
        post?: never;
        delete: operations["delete"];
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
        get: operations["workload"];
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
        put: operations["limit"];
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
        get: operations["list_6"];
        put?: never;
        post: operations["open"];
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
        get: operations["get_5"];
        put: operations["edit_1"];
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
        put: operations["assess"];
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
        put: operations["assign"];
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
        post: operations["upload_3"];
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
        put: operations["close_2"];
        post?: never;
        delete: operations["reopen"];
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
        post: operations["contact"];
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
        post: operations["customerSaid"];
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
        put: operations["decide_1"];
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
        get: operations["history"];
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
        put: operations["merge"];
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
        get: operations["download_3"];
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
        post: operations["note"];
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
        put: operations["take"];
        post?: never;
        delete: operations["giveBack"];
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
        put: operations["give"];
        post?: never;
        delete: operations["revoke"];
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
        put: operations["promise"];
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
        post: operations["reply_1"];
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
        put: operations["resolve"];
        post?: never;
        delete: operations["unresolve"];
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
        put: operations["markSpam"];
        post?: never;
        delete: operations["clearSpam"];
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
        get: operations["ofCase"];
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
        delete: operations["endWaiting"];
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
        get: operations["count"];
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
        get: operations["export_1"];
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
        get: operations["search"];
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
        get: operations["tags"];
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
        get: operations["rules"];
        put: operations["set"];
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
        get: operations["periods"];
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
        get: operations["of_3"];
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
        get: operations["list_5"];
        put?: never;
        post: operations["create"];
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
        get: operations["get_4"];
        put: operations["edit"];
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
        put: operations["consent"];
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
        post: operations["addContact"];
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
        delete: operations["removeContact"];
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
        post: operations["disclose"];
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
        post: operations["distinguish"];
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
        get: operations["pairs"];
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
        post: operations["merge_1"];
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
        delete: operations["undo_1"];
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
        get: operations["tiers"];
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
        get: operations["departments"];
        put?: never;
        post: operations["addDepartment"];
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
        put: operations["changeDepartment"];
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
        put: operations["retireDepartment"];
        post?: never;
        delete: operations["restoreDepartment"];
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
        get: operations["raised"];
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
        get: operations["dispute"];
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
        put: operations["answer_3"];
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
        put: operations["withdraw_4"];
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
        get: operations["waiting_2"];
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
        get: operations["duties"];
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
        get: operations["duty"];
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
        post: operations["upload_2"];
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
        get: operations["download_2"];
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
        put: operations["done_1"];
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
        put: operations["excused"];
        post?: never;
        delete: operations["required"];
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
        put: operations["offered"];
        post?: never;
        delete: operations["declined"];
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
        put: operations["accepted"];
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
        put: operations["returned"];
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
        get: operations["today"];
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
        get: operations["all_5"];
        put?: never;
        post: operations["add_5"];
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
        get: operations["template"];
        put: operations["change_10"];
        post?: never;
        delete: operations["retire_2"];
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
        post: operations["outlook"];
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
        get: operations["entries"];
        put?: never;
        post: operations["enter"];
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
        get: operations["entry"];
        put: operations["correct"];
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
        get: operations["download_1"];
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
        put: operations["withdraw_3"];
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
        post: operations["upload_1"];
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
        post: operations["take_2"];
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
        post: operations["preview_4"];
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
        post: operations["problems"];
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
        get: operations["template_2"];
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
        get: operations["fact"];
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
        post: operations["raise_1"];
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
        get: operations["compare"];
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
        get: operations["measures_1"];
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
        get: operations["list_4"];
        put?: never;
        post: operations["propose_4"];
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
        get: operations["one"];
        put: operations["change_9"];
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
        put: operations["decide"];
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
        put: operations["withdraw_2"];
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
        get: operations["holding"];
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
        get: operations["review"];
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
        post: operations["simulate"];
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
        get: operations["get_15"];
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
        put: operations["answer_2"];
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
        put: operations["read"];
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
        put: operations["withdraw_2"];
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
        get: operations["unread"];
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
        get: operations["figures"];
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
        get: operations["facts"];
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
        get: operations["export"];
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
        get: operations["members"];
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
        get: operations["board"];
        put?: never;
        post: operations["propose_1"];
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
        get: operations["goal"];
        put: operations["change_8"];
        post?: never;
        delete: operations["withdraw_1"];
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
        put: operations["agree_1"];
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
        get: operations["preview_2"];
        put?: never;
        post: operations["propose_2"];
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
        post: operations["comment"];
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
        put: operations["decline_1"];
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
        get: operations["current"];
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
        post: operations["take_1"];
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
        post: operations["preview_3"];
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
        get: operations["template_1"];
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
        get: operations["offer"];
        put?: never;
        post: operations["propose_3"];
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
        get: operations["list_3"];
        put?: never;
        post: operations["receive"];
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
        get: operations["get_14"];
        put?: never;
        post?: never;
        delete: operations["discard_1"];
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
        put: operations["plan_5"];
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
        get: operations["preview_6"];
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
        get: operations["problems_1"];
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
        get: operations["problemsFile"];
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
        put: operations["readAs"];
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
        put: operations["start_1"];
        post?: never;
        delete: operations["stop"];
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
        get: operations["suggest"];
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
        put: operations["keepTemplate"];
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
        put: operations["undo"];
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
        get: operations["fields"];
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
        get: operations["templates"];
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
        delete: operations["deleteTemplate"];
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
        get: operations["list_2"];
        put?: never;
        post: operations["draw"];
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
        get: operations["plan_4"];
        put: operations["change_7"];
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
        put: operations["agree"];
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
        post: operations["checkIn"];
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
        put: operations["close_1"];
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
        put: operations["done"];
        post?: never;
        delete: operations["undone"];
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
        post: operations["remark"];
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
        get: operations["waiting_1"];
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
        get: operations["live"];
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
        get: operations["get_13"];
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
        put: operations["changePassword"];
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
        get: operations["position"];
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
        put: operations["prefer"];
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
        get: operations["get_8"];
        put?: never;
        post: operations["start_3"];
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
        put: operations["confirm"];
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
        post: operations["newRecoveryCodes"];
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
        put: operations["remove_1"];
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
        get: operations["all_8"];
        put?: never;
        post?: never;
        delete: operations["endOthers"];
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
        delete: operations["end"];
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
        get: operations["all_4"];
        put?: never;
        post: operations["issue"];
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
        delete: operations["revoke_1"];
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
        get: operations["viewsOfMe"];
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
        get: operations["measures"];
        put?: never;
        post: operations["define"];
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
        get: operations["measure"];
        put: operations["change_6"];
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
        put: operations["retire_1"];
        post?: never;
        delete: operations["bringBack"];
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
        post: operations["preview_1"];
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
        get: operations["health"];
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
        post: operations["rebuild"];
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
        get: operations["tree"];
        put: operations["change_5"];
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
        get: operations["payroll"];
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
        get: operations["list_1"];
        put?: never;
        post: operations["hire"];
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
        get: operations["get_3"];
        put: operations["change_4"];
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
        get: operations["of_2"];
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
        put: operations["deactivate"];
        post?: never;
        delete: operations["reactivate"];
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
        put: operations["erase"];
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
        get: operations["of"];
        put?: never;
        post: operations["write"];
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
        get: operations["acts"];
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
        get: operations["ofPerson"];
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
        put: operations["setLogin"];
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
        put: operations["setPassword"];
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
        get: operations["of_1"];
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
        put: operations["giveRoles"];
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
        delete: operations["removeSecondFactor"];
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
        delete: operations["endSessions"];
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
        put: operations["move"];
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
        get: operations["permissions"];
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
        post: operations["raise"];
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
        get: operations["read_2"];
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
        get: operations["file"];
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
        post: operations["reply"];
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
        get: operations["rating"];
        put?: never;
        post: operations["rate_1"];
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
        get: operations["form"];
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
        get: operations["behind"];
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
        put: operations["answer_1"];
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
        get: operations["all_3"];
        put?: never;
        post: operations["add_4"];
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
        get: operations["get_2"];
        put: operations["change_3"];
        post?: never;
        delete: operations["retire"];
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
        get: operations["list"];
        put?: never;
        post: operations["propose"];
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
        get: operations["recognition"];
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
        post: operations["answer_5"];
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
        put: operations["approve_1"];
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
        get: operations["download"];
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
        put: operations["decline"];
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
        put: operations["withdraw"];
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
        post: operations["upload"];
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
        get: operations["waiting"];
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
        get: operations["all_2"];
        put?: never;
        post: operations["add_3"];
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
        get: operations["get_1"];
        put: operations["change_2"];
        post?: never;
        delete: operations["remove"];
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
        get: operations["all_1"];
        put?: never;
        post: operations["begin"];
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
        get: operations["get"];
        put: operations["change_1"];
        post?: never;
        delete: operations["cancel"];
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
        put: operations["close"];
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
        put: operations["add"];
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
        delete: operations["remove_3"];
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
        get: operations["report"];
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
        put: operations["start"];
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
        get: operations["get_12"];
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
        put: operations["approve"];
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
        get: operations["links"];
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
        post: operations["add_2"];
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
        delete: operations["remove_2"];
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
        get: operations["asked"];
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
        get: operations["questionnaire"];
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
        put: operations["answer"];
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
        get: operations["tasks"];
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
        get: operations["get_11"];
        put?: never;
        post?: never;
        delete: operations["cancel_2"];
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
        get: operations["all"];
        put?: never;
        post: operations["add_1"];
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
        get: operations["get_10"];
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
        put: operations["draft"];
        post?: never;
        delete: operations["discard"];
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
        post: operations["preview"];
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
        put: operations["publish"];
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
        get: operations["versions"];
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
        get: operations["alerts"];
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
        get: operations["editions"];
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
        post: operations["start_2"];
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
        get: operations["get_9"];
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
        get: operations["targets"];
        put: operations["change"];
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
        post: operations["signIn"];
        delete: operations["signOut"];
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
        get: operations["methods"];
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
        get: operations["plan_2"];
        put: operations["plan_3"];
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
        get: operations["plan"];
        put: operations["plan_1"];
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
        get: operations["get_7"];
        put?: never;
        post: operations["setUp"];
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
        get: operations["answered"];
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
        get: operations["ofTeam"];
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
        get: operations["teams"];
        put?: never;
        post: operations["addTeam"];
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
        put: operations["changeTeam"];
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
        put: operations["retireTeam"];
        post?: never;
        delete: operations["restoreTeam"];
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
            details: components["schemas"]["JsonNode"];
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
        JsonNode: {
            array?: boolean | null;
            bigDecimal?: boolean | null;
            bigInteger?: boolean | null;
            binary?: boolean | null;
            boolean?: boolean | null;
            container?: boolean | null;
            double?: boolean | null;
            embeddedValue?: boolean | null;
            empty?: boolean | null;
            float?: boolean | null;
            floatingPointNumber?: boolean | null;
            int?: boolean | null;
            integralNumber?: boolean | null;
            long?: boolean | null;
            missingNode?: boolean | null;
            nodeType?: ("ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING") | null;
            null?: boolean | null;
            number?: boolean | null;
            object?: boolean | null;
            pojo?: boolean | null;
            short?: boolean | null;
            string?: boolean | null;
            textual?: boolean | null;
            valueNode?: boolean | null;
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
        MonthShare: {
            after: components["schemas"]["Share"];
            before: components["schemas"]["Share"];
            /** @enum {string} */
            kind: "FIRST_RESPONSE" | "NEXT_RESPONSE" | "RESOLUTION" | "PROMISE";
            month: string;
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
            /** Format: date */
            from: string;
            items: number[];
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
            result?: components["schemas"]["JsonNode"] | null;
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
        StreamingResponseBody: unknown;
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
            path: string;
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
    all_7: {
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
    open_1: {
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
    get_17: {
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
    appraisals: {
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
    calibration: {
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
    cancel_1: {
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
    close_3: {
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
    delegate: {
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
    endDelegation: {
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
    export_2: {
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
                    "application/json": components["schemas"]["StreamingResponseBody"];
                };
            };
        };
    };
    limit_1: {
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
    outstanding: {
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
    enrol: {
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
    publish_1: {
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
    remind: {
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
    move_1: {
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
    verify: {
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
    preview_5: {
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
    usualSteps: {
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
    verifyAll: {
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
    get_16: {
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
    addAbsence: {
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
    withdrawAbsence: {
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
    acknowledge: {
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
    upload_4: {
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
    download_4: {
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
    appeal: {
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
    answer_4: {
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
    withdraw_5: {
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
    calibrate: {
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
    edition: {
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
    include: {
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
    leaveOut: {
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
    rate: {
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
    goBy: {
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
    saveSelf: {
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
    handBack: {
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
    submitSelf: {
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
    sheet_1: {
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
    standing: {
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
    rateBy: {
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
    note_1: {
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
    trend: {
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
    due: {
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
    mine_1: {
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
    entries_1: {
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
    verification: {
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
    newest: {
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
    take_3: {
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
    drill: {
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
    all_6: {
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
    make: {
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
    pool: {
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
    change_16: {
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
    approve_2: {
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
    decide_2: {
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
    giveBack_1: {
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
    sheet: {
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
                    "application/json": components["schemas"]["StreamingResponseBody"];
                };
            };
        };
    };
    own: {
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
    list_9: {
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
    create_2: {
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
    get_6: {
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
    change_15: {
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
    retire_4: {
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
    read_1: {
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
    officialDays: {
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
    makeStandard: {
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
    zones: {
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
    mine: {
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
    change_14: {
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
    list_8: {
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
    create_1: {
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
    change_13: {
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
    retire_3: {
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
    order_1: {
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
    change_17: {
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
    rules_1: {
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
    add_6: {
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
    change_12: {
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
    delete_1: {
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
    order: {
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
    list_7: {
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
    save: {
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
    change_11: {
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
    delete: {
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
    workload: {
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
    limit: {
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
    list_6: {
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
    open: {
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
    get_5: {
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
    edit_1: {
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
    assess: {
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
    assign: {
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
    upload_3: {
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
    close_2: {
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
    reopen: {
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
    contact: {
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
    customerSaid: {
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
    decide_1: {
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
    history: {
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
    merge: {
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
    download_3: {
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
    note: {
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
    take: {
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
    giveBack: {
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
    give: {
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
    revoke: {
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
    promise: {
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
    reply_1: {
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
    resolve: {
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
    unresolve: {
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
    markSpam: {
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
    clearSpam: {
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
    ofCase: {
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
    endWaiting: {
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
    count: {
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
    export_1: {
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
                    "application/json": components["schemas"]["StreamingResponseBody"];
                };
            };
        };
    };
    search: {
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
    tags: {
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
    rules: {
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
    set: {
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
    periods: {
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
    of_3: {
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
    list_5: {
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
    create: {
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
    get_4: {
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
    edit: {
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
    consent: {
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
    addContact: {
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
    removeContact: {
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
    disclose: {
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
    distinguish: {
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
    pairs: {
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
    merge_1: {
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
    undo_1: {
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
    tiers: {
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
    departments: {
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
    addDepartment: {
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
    changeDepartment: {
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
    retireDepartment: {
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
    restoreDepartment: {
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
    raised: {
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
    dispute: {
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
    answer_3: {
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
    withdraw_4: {
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
    waiting_2: {
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
    duties: {
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
    duty: {
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
    upload_2: {
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
    download_2: {
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
    done_1: {
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
    excused: {
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
    required: {
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
    offered: {
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
    declined: {
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
    accepted: {
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
    returned: {
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
    today: {
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
    all_5: {
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
    add_5: {
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
    template: {
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
    change_10: {
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
    retire_2: {
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
    outlook: {
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
    entries: {
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
    enter: {
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
    entry: {
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
    correct: {
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
    download_1: {
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
    withdraw_3: {
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
    upload_1: {
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
    take_2: {
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
    preview_4: {
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
    problems: {
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
                content?: never;
            };
        };
    };
    template_2: {
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
                content?: never;
            };
        };
    };
    fact: {
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
    raise_1: {
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
    compare: {
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
    measures_1: {
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
    list_4: {
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
    propose_4: {
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
    one: {
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
    change_9: {
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
    decide: {
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
    withdraw_2: {
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
    holding: {
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
    review: {
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
    simulate: {
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
    get_15: {
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
    answer_2: {
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
    read: {
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
    withdraw_2: {
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
    unread: {
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
    figures: {
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
    facts: {
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
    export: {
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
                    "application/json": components["schemas"]["StreamingResponseBody"];
                };
            };
        };
    };
    members: {
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
    board: {
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
    propose_1: {
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
    goal: {
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
    change_8: {
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
    withdraw_1: {
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
    agree_1: {
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
    preview_2: {
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
    propose_2: {
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
    comment: {
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
    decline_1: {
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
    current: {
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
    take_1: {
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
    preview_3: {
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
    template_1: {
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
                content?: never;
            };
        };
    };
    offer: {
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
    propose_3: {
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
    list_3: {
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
    receive: {
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
    get_14: {
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
    discard_1: {
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
    plan_5: {
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
    preview_6: {
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
    problems_1: {
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
    problemsFile: {
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
                content?: never;
            };
        };
    };
    readAs: {
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
    start_1: {
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
    stop: {
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
    suggest: {
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
    keepTemplate: {
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
    undo: {
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
    fields: {
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
    templates: {
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
    deleteTemplate: {
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
    list_2: {
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
    draw: {
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
    plan_4: {
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
    change_7: {
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
    agree: {
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
    checkIn: {
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
    close_1: {
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
    done: {
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
    undone: {
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
    remark: {
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
    waiting_1: {
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
    live: {
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
    get_13: {
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
    changePassword: {
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
    position: {
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
    prefer: {
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
    get_8: {
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
    start_3: {
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
    confirm: {
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
    newRecoveryCodes: {
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
    remove_1: {
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
    all_8: {
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
    endOthers: {
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
    end: {
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
    all_4: {
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
    issue: {
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
    revoke_1: {
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
    viewsOfMe: {
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
    measures: {
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
    define: {
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
    measure: {
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
    change_6: {
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
    retire_1: {
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
    bringBack: {
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
    preview_1: {
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
    health: {
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
    rebuild: {
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
    tree: {
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
    change_5: {
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
    payroll: {
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
    list_1: {
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
    hire: {
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
    get_3: {
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
    change_4: {
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
    of_2: {
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
    deactivate: {
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
    reactivate: {
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
    erase: {
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
    of: {
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
    write: {
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
    acts: {
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
    ofPerson: {
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
    setLogin: {
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
    setPassword: {
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
    of_1: {
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
    giveRoles: {
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
    removeSecondFactor: {
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
    endSessions: {
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
    move: {
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
    permissions: {
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
    raise: {
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
    read_2: {
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
    file: {
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
    reply: {
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
    rating: {
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
    rate_1: {
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
    form: {
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
    behind: {
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
    answer_1: {
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
    all_3: {
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
    add_4: {
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
    get_2: {
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
    change_3: {
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
    retire: {
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
    list: {
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
    propose: {
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
    recognition: {
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
    answer_5: {
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
    approve_1: {
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
    download: {
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
    decline: {
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
    withdraw: {
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
    upload: {
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
    waiting: {
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
    all_2: {
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
    add_3: {
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
    get_1: {
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
    change_2: {
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
    remove: {
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
    all_1: {
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
    begin: {
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
    get: {
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
    change_1: {
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
    cancel: {
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
    close: {
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
    add: {
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
    remove_3: {
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
    report: {
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
    start: {
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
    get_12: {
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
    approve: {
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
    links: {
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
    add_2: {
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
    remove_2: {
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
    asked: {
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
    questionnaire: {
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
    answer: {
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
    tasks: {
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
    get_11: {
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
    cancel_2: {
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
    all: {
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
    add_1: {
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
    get_10: {
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
    draft: {
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
    discard: {
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
    preview: {
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
    publish: {
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
    versions: {
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
    alerts: {
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
    editions: {
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
    start_2: {
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
    get_9: {
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
    targets: {
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
    change: {
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
    signIn: {
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
    signOut: {
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
    methods: {
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
    plan_2: {
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
    plan_3: {
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
    plan: {
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
    plan_1: {
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
    get_7: {
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
    setUp: {
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
    answered: {
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
    ofTeam: {
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
    teams: {
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
    addTeam: {
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
    changeTeam: {
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
    retireTeam: {
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
    restoreTeam: {
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
