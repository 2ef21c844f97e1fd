package org.hengke.appraisal.rounds;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.staff.Me;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Taking answers. Nothing is written but the box and that somebody has answered: no record of the request, no audit entry, no time, no
 * live event; each of them would be one more thing to lay beside another.
 */
@Service
public class RoundAnswers {

    private static final int LONGEST_COMMENT = 500;

    private final RoundStore store;
    private final RaterStore raters;
    private final AnswerBox box;
    private final RoundLinks links;
    private final Staff staff;

    RoundAnswers(RoundStore store, RaterStore raters, AnswerBox box, RoundLinks links, Staff staff) {
        this.store = store;
        this.raters = raters;
        this.box = box;
        this.links = links;
        this.staff = staff;
    }

    /** What one rater is asked. */
    public record Asked(Rater rater, Round round, Rated about) {

        /** Whether it can be answered on that day. */
        public boolean isOpen(LocalDate today) {
            return round.state() == RoundState.ANSWERING
                    && !today.isBefore(round.firstDay())
                    && !today.isAfter(round.lastDay());
        }
    }

    /** What the caller is asked for in rounds that are answered now, the first due first. */
    public List<Asked> of(Me me) {
        return raters.asked(me.id()).stream()
                .flatMap(rater -> asked(rater).stream())
                .toList();
    }

    /** @throws Refusal {@code appraisal.rounds.not-found} for what somebody else is asked */
    public Asked get(RaterId id, Me me) {
        return raters.find(id)
                .filter(rater -> rater.is(me.id()) && rater.approved())
                .flatMap(this::asked)
                .filter(asked -> asked.round.state() != RoundState.NOMINATION)
                .orElseThrow(Rounds::notFound);
    }

    /** @throws Refusal {@code appraisal.rounds.link-unknown} */
    public Asked behind(String token) {
        return raters.find(links.rater(token))
                .filter(rater -> rater.group() == RaterGroup.CUSTOMER && rater.approved())
                .flatMap(this::asked)
                .filter(asked -> asked.round.state() != RoundState.NOMINATION)
                .orElseThrow(RoundLinks::unknown);
    }

    @Transactional
    public void answer(RaterId id, List<ItemAnswer> answers, Me me) {
        take(get(id, me), answers);
    }

    /** @param staff whether somebody of the staff is signed in where the link was opened */
    @Transactional
    public void answer(String token, List<ItemAnswer> answers, boolean staff) {
        var asked = behind(token);
        if (staff) {
            throw new Refusal(Kind.FORBIDDEN, "appraisal.rounds.staff-by-link");
        }
        take(asked, answers);
    }

    private void take(Asked asked, List<ItemAnswer> answers) {
        var round = store.hold(asked.round.id()).orElseThrow(Rounds::notFound);
        if (!new Asked(asked.rater, round, asked.about).isOpen(staff.today())) {
            throw new Refusal(
                    Kind.CONFLICT,
                    round.state() == RoundState.ANSWERING && staff.today().isBefore(round.firstDay())
                            ? "appraisal.rounds.not-so-far"
                            : "appraisal.rounds.over");
        }
        var rater = raters.lock(asked.rater.id()).orElseThrow(Rounds::notFound);
        if (rater.answered()) {
            throw new Refusal(Kind.CONFLICT, "appraisal.rounds.answered-already");
        }
        box.put(asked.about.id(), new Given(rater.group(), checked(asked.about, answers)));
        raters.answered(rater.id());
    }

    /** In the order asked, one for each item. */
    private static List<ItemAnswer> checked(Rated about, List<ItemAnswer> answers) {
        var by = new HashMap<String, ItemAnswer>();
        answers.forEach(answer -> by.put(answer.item(), answer));
        var wanted = new HashSet<>(about.items());
        Invalid.check()
                .that(
                        by.size() == answers.size() && by.keySet().equals(wanted),
                        "items",
                        "appraisal.rounds.other-items")
                .done();
        var clean = new ArrayList<ItemAnswer>();
        var check = Invalid.check();
        for (int at = 0; at < about.items().size(); at++) {
            var answer = Objects.requireNonNull(by.get(about.items().get(at)));
            var comment = comment(answer.comment());
            check.that(isMark(answer.mark()), "items[" + at + "].mark", "appraisal.rounds.mark")
                    .that(
                            comment == null || comment.length() <= LONGEST_COMMENT,
                            "items[" + at + "].comment",
                            "appraisal.rounds.comment-long",
                            LONGEST_COMMENT);
            clean.add(new ItemAnswer(answer.item(), answer.mark(), comment));
        }
        check.that(clean.stream().anyMatch(ItemAnswer::isJudged), "items", "appraisal.rounds.judge-something")
                .done();
        return clean;
    }

    private static boolean isMark(@Nullable Integer mark) {
        return mark == null || (mark >= ItemAnswer.LOWEST && mark <= ItemAnswer.HIGHEST);
    }

    private static @Nullable String comment(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private Optional<Asked> asked(Rater rater) {
        return store.rated(rater.rated())
                .flatMap(about -> store.find(about.round()).map(round -> new Asked(rater, round, about)));
    }
}
