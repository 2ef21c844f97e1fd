package org.hengke.imports.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hengke.cases.CaseHistory;
import org.hengke.cases.CaseState;
import org.hengke.cases.Change;
import org.hengke.imports.CaseFindings;
import org.hengke.imports.CaseFindings.Difference;
import org.hengke.imports.internal.CaseDraft.What;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a file states in its closing columns against what its rows give when they are played through the rules of a case, and
 * finds a cause for each difference.
 */
final class Findings {

    private static final int EXAMPLES = 20;

    private final Set<String> teams = new HashSet<>();
    private final Set<String> owners = new HashSet<>();
    private final Set<String> customers = new HashSet<>();
    private final List<Long> statedSeconds = new ArrayList<>();
    private final List<Long> computedSeconds = new ArrayList<>();
    private final List<Long> bothStated = new ArrayList<>();
    private final List<Long> bothComputed = new ArrayList<>();
    private final Map<String, List<String>> resolutions = new LinkedHashMap<>();
    private final Map<String, Integer> resolutionCounts = new LinkedHashMap<>();
    private final Map<String, List<String>> reopenings = new LinkedHashMap<>();
    private final Map<String, Integer> reopeningCounts = new LinkedHashMap<>();
    private int cases;
    private int closed;
    private int open;
    private int direct;
    private int reopenedStated;
    private int reopenedComputed;
    private int waits;
    private int waitsByNobody;
    private boolean statesReopens;
    private boolean statesResolution;
    private @Nullable Instant first;
    private @Nullable Instant last;

    void add(CaseDraft draft, CaseHistory history) {
        cases++;
        closed += history.now().state() == CaseState.CLOSED ? 1 : 0;
        open += history.now().state().open() ? 1 : 0;
        name(draft);
        first = first == null || draft.openedAt().isBefore(first) ? draft.openedAt() : first;
        last = last == null || history.now().updatedAt().isAfter(last)
                ? history.now().updatedAt()
                : last;
        for (var step : draft.steps()) {
            if (step.what() == What.ASKED) {
                waits++;
                waitsByNobody += step.author().isEmpty() && step.look().owner().isEmpty() ? 1 : 0;
            }
        }
        resolution(draft, history);
        reopening(draft, history);
    }

    CaseFindings findings() {
        return new CaseFindings(
                cases,
                closed,
                open,
                teams.size(),
                owners.size(),
                customers.size(),
                first,
                last,
                waits,
                waitsByNobody,
                statesResolution ? new CaseFindings.Resolutions(statedSeconds.size(), median(statedSeconds)) : null,
                new CaseFindings.Resolutions(computedSeconds.size(), median(computedSeconds)),
                direct,
                bothStated.size(),
                median(bothStated),
                median(bothComputed),
                statesReopens ? reopenedStated : null,
                reopenedComputed,
                differences(resolutionCounts, resolutions),
                differences(reopeningCounts, reopenings));
    }

    private void name(CaseDraft draft) {
        var looks = new ArrayList<>(List.of(draft.opening()));
        draft.steps().forEach(step -> looks.add(step.look()));
        for (var look : looks) {
            if (!look.team().isEmpty()) {
                teams.add(look.team());
            }
            if (!look.owner().isEmpty()) {
                owners.add(look.owner());
            }
        }
        if (!draft.customer().nobody()) {
            customers.add(draft.customer().key());
        }
    }

    private void resolution(CaseDraft draft, CaseHistory history) {
        var stated = draft.stated().resolvedAt();
        var opened = history.now().openedAt();
        var resolutions = history.events().stream()
                .filter(event -> event.change() instanceof Change.Resolved)
                .map(event -> event.at())
                .toList();
        var computed = draft.direct() && resolutions.size() == 1
                ? null
                : resolutions.isEmpty() ? null : resolutions.getFirst();
        direct += draft.direct() && computed == null ? 1 : 0;
        if (stated != null) {
            statesResolution = true;
            statedSeconds.add(Duration.between(opened, stated).toSeconds());
        }
        if (computed != null) {
            computedSeconds.add(Duration.between(opened, computed).toSeconds());
        }
        if (stated != null && computed != null) {
            bothStated.add(Duration.between(opened, stated).toSeconds());
            bothComputed.add(Duration.between(opened, computed).toSeconds());
        }
        note(resolutionCounts, this.resolutions, cause(draft, stated, computed, resolutions), draft.number());
    }

    private static String cause(
            CaseDraft draft, @Nullable Instant stated, @Nullable Instant computed, List<Instant> resolutions) {
        if (computed == null) {
            return stated != null ? "log-ends-before" : draft.direct() ? "closed-directly" : "unresolved";
        }
        if (stated == null) {
            return "not-stated";
        }
        if (stated.equals(computed)) {
            return "same";
        }
        if (resolutions.contains(stated)) {
            return "later-resolution";
        }
        if (draft.stated().editedWhileResolved().contains(stated)) {
            return "edited-after";
        }
        return stated.isBefore(computed) ? "stated-earlier" : "stated-later";
    }

    private void reopening(CaseDraft draft, CaseHistory history) {
        var stated = draft.stated().reopens();
        var computed = history.now().reopens();
        statesReopens |= stated != null;
        reopenedStated += stated != null && stated > 0 ? 1 : 0;
        reopenedComputed += computed > 0 ? 1 : 0;
        if (stated == null || stated == computed) {
            return;
        }
        var cause = draft.disordered() > 0
                ? "rows-out-of-order"
                : stated == 0 ? "not-counted" : computed == 0 ? "not-in-rows" : "other-count";
        note(reopeningCounts, reopenings, cause, draft.number());
    }

    private static void note(
            Map<String, Integer> counts, Map<String, List<String>> examples, String cause, String number) {
        counts.merge(cause, 1, Integer::sum);
        var some = examples.computeIfAbsent(cause, key -> new ArrayList<>());
        if (some.size() < EXAMPLES) {
            some.add(number);
        }
    }

    private static List<Difference> differences(Map<String, Integer> counts, Map<String, List<String>> examples) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(entry -> new Difference(
                        entry.getKey(), entry.getValue(), examples.getOrDefault(entry.getKey(), List.of())))
                .toList();
    }

    private static @Nullable Double median(List<Long> seconds) {
        if (seconds.isEmpty()) {
            return null;
        }
        var sorted = seconds.stream().sorted().toList();
        var middle = sorted.size() / 2;
        double value =
                sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
        return value / 3600;
    }
}
