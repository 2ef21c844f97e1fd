package org.hengke.stories;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.hengke.stories.Screen.Who;

/** All screens, and the routes of the pages that they have to cover. */
final class Screens {

    private static final Path PAGES = Path.of("web", "src");
    private static final Pattern ROUTE = Pattern.compile("path: '([^']*)'");

    private static final Screen ROLES = Screen.of("roles", "/settings/roles/:id(\\\\d+)?", "/settings/roles");
    private static final Screen BACKUPS = Screen.of("backups", "/settings/backups");

    /** For administrators only, as whom nobody signs in to the demo. */
    static final List<Screen> FOR_ADMINISTRATORS = List.of(ROLES, BACKUPS);

    /** For somebody at work. */
    static final List<Screen> ALL = List.of(
            Screen.of("today", "/").by(Who.SUPERVISOR),
            Screen.of("today-agent", "/").by(Who.AGENT),
            Screen.of("today-manager", "/"),
            Screen.of("cases", "/cases", "/cases?view=team-open").by(Who.SUPERVISOR),
            Screen.of("case-new", "/cases/new").by(Who.AGENT),
            Screen.of("case", "/cases/:id(\\\\d+)", "/cases/{case}"),
            Screen.of("customers", "/customers"),
            Screen.of("customer", "/customers/:id(\\\\d+)", "/customers/{customer}"),
            Screen.of("duplicates", "/customers/duplicates"),
            Screen.of("figures", "/figures", "/figures?measure=answered_in_standard&by=PERSON"),
            Screen.of("measures", "/figures/measures"),
            Screen.of("measure", "/figures/measures/:code", "/figures/measures/answered_in_standard"),
            Screen.of("entry", "/figures/entries/:id(\\\\d+)", "/figures/entries/{entry}"),
            Screen.of("records", "/figures/:measure/facts", "/figures/answered_in_standard/facts"),
            Screen.of("disputes", "/figures/disputes").by(Who.SUPERVISOR),
            Screen.of("scorecards", "/scorecards"),
            Screen.of("scorecard", "/scorecards/:id(\\\\d+)", "/scorecards/1"),
            Screen.of("scorecard-draft", "/scorecards/:id(\\\\d+)/draft", "/scorecards/1/draft"),
            Screen.of("scorecard-preview", "/scorecards/:id(\\\\d+)/preview", "/scorecards/1/preview")
                    .by(Who.SUPERVISOR),
            Screen.of("fairness", "/fairness"),
            Screen.of("fairness-agent", "/fairness").by(Who.AGENT),
            Screen.of("fairness-simulation", "/fairness/simulation"),
            Screen.of("fairness-indicators", "/fairness/indicators"),
            Screen.of("goals", "/goals"),
            Screen.of("goal", "/goals/:id(\\\\d+)", "/goals/{goal}"),
            Screen.of("plans", "/improvement-plans"),
            Screen.of("plan", "/improvement-plans/:id(\\\\d+)", "/improvement-plans/{plan}"),
            Screen.of("appraisals", "/appraisals"),
            Screen.of("appraisal-period", "/appraisals/periods/:id(\\\\d+)", "/appraisals/periods/{period}"),
            Screen.of(
                            "appraisal-ratings",
                            "/appraisals/periods/:id(\\\\d+)/ratings",
                            "/appraisals/periods/{period}/ratings")
                    .by(Who.SUPERVISOR),
            Screen.of(
                    "appraisal-calibration",
                    "/appraisals/periods/:id(\\\\d+)/calibration",
                    "/appraisals/periods/{period}/calibration"),
            Screen.of("appraisal", "/appraisals/:id(\\\\d+)", "/appraisals/{appraisal}"),
            Screen.of(
                            "self-assessment",
                            "/appraisals/:id(\\\\d+)/self-assessment",
                            "/appraisals/{self}/self-assessment")
                    .by(Who.AGENT),
            Screen.of("duties", "/duties").by(Who.SUPERVISOR),
            Screen.of("duty", "/duties/:id(\\\\d+)", "/duties/{duty}"),
            Screen.of("duty-templates", "/duties/templates"),
            Screen.of("recognitions", "/recognitions"),
            Screen.of("recognition", "/recognitions/:id(\\\\d+)", "/recognitions/{recognition}"),
            Screen.of("consequences", "/consequences"),
            Screen.of("bonus-pools", "/bonus-pools"),
            Screen.of("bonus-pool", "/bonus-pools/:id(\\\\d+)", "/bonus-pools/{pool}"),
            Screen.of("rounds", "/rounds"),
            Screen.of("round", "/rounds/:id(\\\\d+)", "/rounds/{round}"),
            Screen.of("round-raters", "/rounds/:id(\\\\d+)/people/:person(\\\\d+)", "/rounds/{round}/people/{rated}"),
            Screen.of(
                    "round-report",
                    "/rounds/:id(\\\\d+)/people/:person(\\\\d+)/report",
                    "/rounds/{told}/people/{reported}/report"),
            Screen.of("round-answer", "/rounds/asked/:id(\\\\d+)", "/rounds/asked/{asked}"),
            Screen.of("person", "/people/:id(\\\\d+)", "/people/{person}"),
            Screen.of("import", "/imports/:id(\\\\d+)", "/imports/{import}"),
            Screen.of("settings", "/settings"),
            Screen.of("organisation", "/settings/organisation"),
            ROLES,
            Screen.of("positions", "/settings/positions/:id(\\\\d+)?", "/settings/positions"),
            Screen.of("calendars", "/settings/calendars/:id(\\\\d+)?", "/settings/calendars"),
            Screen.of("targets", "/settings/targets"),
            Screen.of("surveys", "/settings/surveys"),
            Screen.of("categories", "/settings/categories"),
            Screen.of("assignment", "/settings/rules"),
            Screen.of("imports", "/settings/imports"),
            Screen.of("data-health", "/settings/data-health"),
            BACKUPS,
            Screen.of("audit", "/settings/audit"),
            Screen.of("account", "/account"),
            Screen.of("account-role", "/account/role"),
            Screen.of("account-security", "/account/security"),
            Screen.of("account-sessions", "/account/sessions"),
            Screen.of("account-tokens", "/account/tokens"),
            Screen.of("account-views", "/account/views"),
            Screen.of("forbidden", "/forbidden"),
            Screen.of("not-found", "/:rest(.*)*", "/nowhere"),
            Screen.of("sign-in", "/sign-in").by(Who.NOBODY),
            Screen.of("portal", "/portal").by(Who.NOBODY),
            Screen.of("portal-case", "/portal/c/:token", "{link}").by(Who.NOBODY),
            Screen.of("portal-round", "/portal/r/:token", "{roundLink}").by(Who.NOBODY));

    /** Shown once in the life of a department, or of an account. */
    static final Screen SETUP = Screen.of("setup", "/setup").by(Who.NOBODY);

    static final Screen NEW_PASSWORD = Screen.of("new-password", "/new-password");

    private Screens() {}

    /** The routes of the pages, read from their source: those of the features and those of the frame. */
    static Set<String> routesOfThePages() throws IOException {
        var routes = new TreeSet<String>();
        routes.addAll(routesIn(PAGES.resolve("app/router.ts"), ""));
        try (var features = Files.list(PAGES.resolve("features"))) {
            for (var feature : features.toList()) {
                var module = feature.resolve("module.ts");
                if (Files.exists(module)) {
                    routes.addAll(routesIn(module, feature.endsWith("account") ? "/account/" : "/settings/"));
                }
            }
        }
        return routes;
    }

    private static List<String> routesIn(Path file, String below) throws IOException {
        return ROUTE.matcher(Files.readString(file))
                .results()
                .map(found -> found.group(1))
                .filter(path -> !path.isEmpty())
                .map(path -> path.startsWith("/") ? path : below + path)
                .toList();
    }
}
