package org.hengke.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hengke.calendars.Calendars;
import org.hengke.calendars.SpecialDay;
import org.hengke.platform.runs.Progress;
import org.hengke.platform.runs.Runs;
import org.hengke.staff.PersonId;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Makes the demo department when the program is started with {@code hengke.demo=true} on an empty database. People and accounts are
 * there before the first request is served; the half year of cases is written in the background, the newest first, so that the work
 * of today is there within seconds.
 */
@Component
@ConditionalOnProperty(name = "hengke.demo", havingValue = "true")
class DemoDepartment implements SmartLifecycle {

    private static final List<String> ACCOUNTS =
            List.of("manager", "deputy", "supervisor", "agent", "quality", "trainer", "hr", "administrator");
    private static final Logger log = LoggerFactory.getLogger(DemoDepartment.class);
    private static final String PASSWORD_LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int PASSWORD_LENGTH = 12;

    private final DemoFounding founding;
    private final DemoWriter writer;
    private final DemoGoals goals;
    private final DemoDuties duties;
    private final DemoAppraisals appraisals;
    private final DemoFeedback feedback;
    private final DemoConsequences consequences;
    private final Calendars calendars;
    private final DemoStateStore states;
    private final Runs runs;
    private final Clock clock;
    private final long seed;
    private final String password;
    private final String token;
    private volatile boolean running;

    DemoDepartment(
            DemoFounding founding,
            DemoWriter writer,
            DemoGoals goals,
            DemoDuties duties,
            DemoAppraisals appraisals,
            DemoFeedback feedback,
            DemoConsequences consequences,
            Calendars calendars,
            DemoStateStore states,
            Runs runs,
            Clock clock,
            @Value("${hengke.demo-seed:20481}") long seed,
            @Value("${HENGKE_DEMO_PASSWORD:}") String password,
            @Value("${HENGKE_DEMO_TOKEN:}") String token) {
        this.founding = founding;
        this.writer = writer;
        this.goals = goals;
        this.duties = duties;
        this.appraisals = appraisals;
        this.feedback = feedback;
        this.consequences = consequences;
        this.calendars = calendars;
        this.states = states;
        this.runs = runs;
        this.clock = clock;
        this.seed = seed;
        this.password = password;
        this.token = token;
    }

    @Override
    public void start() {
        running = true;
        if (!founding.isFounded()) {
            found();
        } else if (state() == null) {
            log.warn("The database holds another organisation: no demo department is made in it");
            return;
        } else {
            takeNewSecrets();
        }
        var state = state();
        if (state != null) {
            int agreed = goals.agree(Cast.gather(state.seed()), state.people());
            log.debug("{} demo goals were agreed on", agreed);
        }
        if (state != null && !(state.complete() && appraisals.areHeld() && consequences.areDrawn())) {
            var holidays = holidays();
            var _ = runs.start("demo", null, progress -> written(holidays, progress));
        }
    }

    /** Appraisals come last: they are of the cases. */
    private DemoWriter.Written written(Set<LocalDate> holidays, Progress progress) {
        var written = writer.write(holidays, progress);
        var state = state();
        if (state != null) {
            int recalled = duties.recall(state.seed());
            log.debug("{} duties of the past were told", recalled);
            int told = goals.watch();
            log.debug("The course of {} demo goals was told", told);
            var head = account(state.people(), "manager");
            var payer = account(state.people(), "hr");
            var people = DemoFeedback.byName(Cast.gather(state.seed()), state.people());
            appraisals.hold(head, people, manners(state), state.seed());
            feedback.write(people);
            consequences.draw(head, payer.value() > 0 ? payer : head);
        }
        return written;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server, which begins with the highest phases. */
    @Override
    public int getPhase() {
        return 0;
    }

    private void found() {
        var chosen = password.isBlank() ? generated() : password;
        var now = clock.instant();
        var cast = Cast.gather(seed);
        var people = founding.found(
                cast, calendars.dayOf(now), chosen, ids -> new DemoState(seed, now, ids, 0, 0, false, digest(chosen)));
        if (!token.isBlank()) {
            founding.registerToken(account(people, "manager"), token);
        }
        if (password.isBlank()) {
            log.info("Demo accounts {} have the password {}", String.join(", ", ACCOUNTS), chosen);
        }
    }

    /** The accounts follow the environment: another password or token there is another one here. */
    private void takeNewSecrets() {
        var state = state();
        if (state == null || password.isBlank() || state.secrets().equals(digest(password + "\n" + token))) {
            return;
        }
        founding.setPassword(
                ACCOUNTS.stream()
                        .map(login -> account(state.people(), login))
                        .filter(person -> person.value() > 0)
                        .toList(),
                password);
        if (!token.isBlank()) {
            founding.registerToken(account(state.people(), "manager"), token);
        }
        states.save(state.withSecrets(digest(password + "\n" + token)));
    }

    private @Nullable DemoState state() {
        return states.find().orElse(null);
    }

    /** 0 for somebody who joined the demo in a later version than this department was founded by. */
    private PersonId account(Map<Integer, Long> people, String login) {
        return Cast.gather(seed).everyone().stream()
                .filter(colleague -> login.equals(colleague.login()))
                .map(colleague -> new PersonId(people.getOrDefault(colleague.number(), 0L)))
                .findFirst()
                .orElseThrow();
    }

    private static Map<PersonId, Colleague.Manner> manners(DemoState state) {
        return Cast.gather(state.seed()).everyone().stream()
                .filter(colleague -> state.people().containsKey(colleague.number()))
                .collect(Collectors.toMap(
                        colleague -> new PersonId(state.people().getOrDefault(colleague.number(), 0L)),
                        Colleague::manner));
    }

    private Set<LocalDate> holidays() {
        return calendars.calendar(calendars.standardId()).days().stream()
                .filter(day -> day.kind() == SpecialDay.Kind.HOLIDAY)
                .map(SpecialDay::date)
                .collect(Collectors.toUnmodifiableSet());
    }

    private String digest(String chosen) {
        try {
            var bytes = (chosen + "\n" + token).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String generated() {
        var random = new SecureRandom();
        return random.ints(PASSWORD_LENGTH, 0, PASSWORD_LETTERS.length())
                .mapToObj(at -> String.valueOf(PASSWORD_LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}
