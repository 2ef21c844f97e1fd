package org.hengke.appraisal.rounds.web;

import io.swagger.v3.oas.annotations.Parameter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.hengke.appraisal.rounds.ItemAnswer;
import org.hengke.appraisal.rounds.Nominations;
import org.hengke.appraisal.rounds.Rater;
import org.hengke.appraisal.rounds.RaterGroup;
import org.hengke.appraisal.rounds.RaterId;
import org.hengke.appraisal.rounds.Round;
import org.hengke.appraisal.rounds.RoundAnswers;
import org.hengke.appraisal.rounds.RoundAnswers.Asked;
import org.hengke.appraisal.rounds.RoundId;
import org.hengke.appraisal.rounds.RoundState;
import org.hengke.appraisal.rounds.RoundWords;
import org.hengke.appraisal.rounds.Rounds;
import org.hengke.platform.access.Public;
import org.hengke.platform.access.SignedIn;
import org.hengke.staff.Me;
import org.hengke.staff.Named;
import org.hengke.staff.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/**
 * Answering. A key for repeated requests is not taken here: what is kept for it would join the answer to who gave it. Sending twice is
 * harmless, since the second is refused.
 */
@RestController
class AnswerController {

    private final RoundAnswers answers;
    private final Rounds rounds;
    private final Nominations nominations;
    private final RoundViews views;
    private final RoundWords words;
    private final Staff staff;

    AnswerController(
            RoundAnswers answers,
            Rounds rounds,
            Nominations nominations,
            RoundViews views,
            RoundWords words,
            Staff staff) {
        this.answers = answers;
        this.rounds = rounds;
        this.nominations = nominations;
        this.views = views;
        this.words = words;
        this.staff = staff;
    }

    /** @param open whether it can be answered today */
    record AskedLine(
            RaterId id,
            String roundName,
            Named about,
            RaterGroup group,
            LocalDate firstDay,
            LocalDate lastDay,
            boolean answered,
            boolean open) {}

    /** @param wanted how many peers are still asked for */
    record ToNominate(RoundId round, String roundName, LocalDate lastDay, long person, int wanted) {}

    record ToApprove(RoundId round, String roundName, Named person, int proposals) {}

    record RoundTasks(List<AskedLine> answer, List<ToNominate> nominate, List<ToApprove> approve) {}

    /** @param anchors what each mark from 1 to 5 means */
    record Question(String item, String name, List<String> anchors) {}

    record Questionnaire(AskedLine asked, List<Question> questions) {}

    record RoundAnswer(List<ItemAnswer> items) {}

    /** What a customer sees. */
    record PortalRound(String about, LocalDate lastDay, boolean answered, boolean open, List<Question> questions) {}

    /** What rounds want of the caller now. */
    @SignedIn
    @GetMapping("/api/v1/rounds/tasks")
    RoundTasks tasks(Me me) {
        var mine = rounds.all(me).stream()
                .filter(round -> round.state() == RoundState.NOMINATION)
                .toList();
        return new RoundTasks(
                answers.of(me).stream()
                        .filter(asked -> !asked.rater().answered() && asked.isOpen(staff.today()))
                        .map(this::line)
                        .toList(),
                mine.stream().flatMap(round -> toNominate(round, me).stream()).toList(),
                mine.stream().flatMap(round -> toApprove(round, me).stream()).toList());
    }

    /** All that the caller is asked for in rounds that are answered now, done or not. */
    @SignedIn
    @GetMapping("/api/v1/rounds/asked")
    List<AskedLine> asked(Me me) {
        return answers.of(me).stream().map(this::line).toList();
    }

    @SignedIn
    @GetMapping("/api/v1/rounds/asked/{id}")
    Questionnaire questionnaire(@PathVariable long id, Me me) {
        var asked = answers.get(new RaterId(id), me);
        return new Questionnaire(line(asked), questions(asked));
    }

    @SignedIn
    @PutMapping("/api/v1/rounds/asked/{id}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable long id, @RequestBody RoundAnswer given, Me me) {
        answers.answer(new RaterId(id), given.items(), me);
    }

    @Public
    @GetMapping("/api/v1/portal/rounds/{token}")
    PortalRound behind(@PathVariable String token) {
        var asked = answers.behind(token);
        return new PortalRound(
                staff.name(asked.about().person()),
                asked.round().lastDay(),
                asked.rater().answered(),
                asked.isOpen(staff.today()),
                questions(asked));
    }

    @Public
    @PutMapping("/api/v1/portal/rounds/{token}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(
            @PathVariable String token,
            @RequestBody RoundAnswer given,
            @Parameter(hidden = true) Optional<Me> signedIn) {
        answers.answer(token, given.items(), signedIn.isPresent());
    }

    private List<ToNominate> toNominate(Round round, Me me) {
        return rounds.people(round, me).stream()
                .filter(rated -> rated.person().equals(me.id()))
                .map(rated -> new ToNominate(
                        round.id(),
                        round.name(),
                        round.lastDay(),
                        me.id().value(),
                        Nominations.PEERS_WANTED
                                - (int) nominations.of(rated).stream()
                                        .filter(rater -> rater.group() == RaterGroup.PEER)
                                        .count()))
                .filter(task -> task.wanted() > 0)
                .toList();
    }

    private List<ToApprove> toApprove(Round round, Me me) {
        return rounds.people(round, me).stream()
                .filter(rated -> me.id().equals(rated.superior()))
                .map(rated -> new ToApprove(
                        round.id(), round.name(), views.named(rated.person()), (int) nominations.of(rated).stream()
                                .filter(rater -> !rater.approved())
                                .count()))
                .filter(task -> task.proposals() > 0)
                .toList();
    }

    private AskedLine line(Asked asked) {
        Rater rater = asked.rater();
        return new AskedLine(
                rater.id(),
                asked.round().name(),
                views.named(asked.about().person()),
                rater.group(),
                asked.round().firstDay(),
                asked.round().lastDay(),
                rater.answered(),
                asked.isOpen(staff.today()));
    }

    private List<Question> questions(Asked asked) {
        return asked.about().items().stream()
                .map(item -> new Question(item, words.item(item), words.anchors(item)))
                .toList();
    }
}
