package org.hengke.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hengke.calendars.BusinessCalendar;
import org.hengke.demo.CasePlan.Channel;
import org.hengke.demo.Scenario.Urgency;
import org.hengke.demo.Voice.Style;
import org.jspecify.annotations.Nullable;

/** Lets one case unfold: who takes it, how soon and how well it is answered, what the customer makes of it. */
final class CaseWriter {

    private final Stage stage;
    private final Dice dice;
    private final Scenario scenario;
    private final Channel channel;
    private final Instant openedAt;
    private final boolean outage;
    private final boolean installers;
    private final double load;
    private final Voice voice;
    private final Customer customer;
    private final Urgency urgency;
    private final List<Beat> beats = new ArrayList<>();

    private Instant clock;
    private Colleague owner;
    private String team;
    private double content = 4.47;
    private boolean greeted;
    private boolean spoken;

    CaseWriter(Stage stage, Dice dice, Scenario scenario, Customer customer, Instant openedAt, double load) {
        this.stage = stage;
        this.dice = dice;
        this.scenario = scenario;
        this.customer = customer;
        this.openedAt = openedAt;
        this.load = load;
        this.clock = openedAt;
        this.channel = channel(dice.pick(List.of(Channel.values()), Channel::share));
        var day = day(openedAt);
        this.outage = stage.season().outage(day) && (scenario.about("order.") || dice.chance(0.2));
        this.installers = stage.season().newInstallers(day) && scenario.about("install.");
        this.team = scenario.team();
        this.urgency = dice.chance(0.04) ? Urgency.URGENT : scenario.urgency();
        this.owner = stage.roster().someone(team, opening(openedAt), dice);
        var situation = stage.situations().draw(dice, scenario, customer, owner.name(), day);
        this.voice = new Voice(stage.book(), scenario, situation, dice, outage, installers);
    }

    CasePlan write() {
        var subject = voice.subject();
        var text = voice.opening(channel);
        if (outage) {
            content -= 0.55;
        }
        if (installers) {
            content -= 1.1;
        } else if (stage.season().newInstallers(day(openedAt)) && scenario.needsLarge()) {
            content -= 0.3;
        }
        take();
        if ((channel == Channel.WEB || channel == Channel.MAIL) && dice.chance(0.03)) {
            return junk();
        }
        switch (scenario.sort()) {
            case INQUIRY -> inquiry();
            case COMPLAINT -> complaint();
            case SUGGESTION -> suggestion();
        }
        tag();
        return plan(subject, text);
    }

    /** Last of all, so that it changes nothing of what was thrown before: whoever answered first marks what is unusual. */
    private void tag() {
        var first = beats.stream()
                .filter(beat -> beat instanceof Beat.Replied)
                .map(beat -> (Beat.Replied) beat)
                .findFirst();
        var tags = Labels.of(scenario, customer, beats, dice, outage, installers, promotion());
        if (first.isPresent() && !tags.isEmpty()) {
            var reply = first.get();
            beats.add(new Beat.Tagged(reply.at().plusSeconds(dice.between(1, 3)), reply.by(), tags));
        }
    }

    private boolean promotion() {
        return stage.season().promotion(day(openedAt)) > 1.3;
    }

    private CasePlan plan(String subject, String text) {
        return new CasePlan(
                openedAt,
                customer,
                channel,
                spoken,
                scenario,
                urgency,
                scenario.team(),
                subject,
                text,
                voice.situation(),
                beats.stream().sorted(Comparator.comparing(Beat::at)).toList());
    }

    private CasePlan junk() {
        var subject = voice.phrase("spam.subject");
        var text = voice.phrase("spam.body");
        working(Duration.ofMinutes(dice.between(2, 90)));
        beats.add(new Beat.Discarded(clock, owner));
        return plan(subject, text);
    }

    private void take() {
        beats.add(new Beat.Taken(later(Duration.ofSeconds(dice.between(3, 90))), null, owner));
        if (dice.chance(0.03)) {
            misdirected();
        }
        if (urgency != Urgency.URGENT && dice.chance(0.025)) {
            beats.add(new Beat.Raised(later(Duration.ofMinutes(dice.between(1, 30))), owner, Urgency.URGENT));
        }
    }

    /** The rule sent it to the wrong team; whoever got it hands it on. */
    private void misdirected() {
        var right = owner;
        var wrong =
                dice.pick(Cast.TEAMS.stream().filter(name -> !name.equals(team)).toList());
        beats.clear();
        var first = stage.roster().someone(wrong, opening(clock), dice);
        beats.add(new Beat.Taken(later(Duration.ofSeconds(20)), null, first));
        working(Duration.ofMinutes(dice.between(10, 50)));
        beats.add(new Beat.Noted(clock, first, "分错组了，应由" + team + "组处理，转过去。"));
        beats.add(new Beat.Taken(later(Duration.ofSeconds(25)), first, right));
    }

    private void inquiry() {
        if (channel == Channel.PHONE && dice.chance(0.86)) {
            call();
            return;
        }
        answerDelay();
        var style = style();
        if (style != Style.CURT && dice.chance(outage ? 0.15 : 0.42)) {
            reply(voice.solve(style, greeted), style, confirms());
        } else if (!talk(style)) {
            return;
        }
        settle();
    }

    /** Picked up at once, mostly settled in the call. */
    private void call() {
        spoken = true;
        var style = style();
        later(Duration.ofSeconds(
                (long) (dice.skewed(190, 0.4) * Math.sqrt(owner.manner().pace()))));
        if (dice.chance(outage ? 0.35 : 0.72) && style != Style.CURT) {
            greeted = true;
            reply(voice.phoneReply() + voice.solve(style, true), style, false);
        } else {
            greeted = true;
            reply(voice.phoneReply() + voice.hold(style, true), style, false);
            waitForOffice();
            style = style();
            reply(voice.solve(style, true), style, false);
        }
        settle();
    }

    /** Question and answer until it is solved; false if the customer fell silent. */
    private boolean talk(Style first) {
        reply(voice.ask(first), first, true);
        if (!customerAnswers(first)) {
            return false;
        }
        if (first == Style.CURT) {
            beats.add(new Beat.CustomerWrote(later(Duration.ofMinutes(dice.between(1, 40))), voice.chase(true, false)));
        }
        if (dice.chance(0.35)) {
            answerDelay();
            var style = style();
            reply(voice.hold(style, greeted), style, false);
            waitForOffice();
        } else {
            answerDelay();
        }
        var last = style();
        reply(voice.solve(last, greeted), last, confirms());
        if (last == Style.CURT && dice.chance(0.5)) {
            beats.add(new Beat.CustomerWrote(later(Duration.ofMinutes(dice.between(2, 90))), voice.chase(true, true)));
            content -= 0.35;
            answerDelay();
            reply(voice.solve(Style.PLAIN, false), Style.PLAIN, confirms());
        }
        return true;
    }

    private void complaint() {
        content -= 0.2;
        answerDelay();
        var style = style();
        reply(voice.ask(style), style, true);
        working(Duration.ofMinutes(dice.between(4, 25)));
        beats.add(new Beat.Assessed(clock, owner, voice.firstNote(), dice.chance(0.68), blamed()));
        if (!customerAnswers(style)) {
            return;
        }
        working(Duration.ofMinutes(dice.between(15, 90)));
        beats.add(new Beat.Noted(clock, owner, voice.forward()));
        style = style();
        reply(voice.hold(style, greeted), style, false);
        var days = dice.skewed(2.2, 0.5)
                * (outage || installers ? 1.8 : 1)
                * owner.manner().pace();
        if (days > 1.3 || style == Style.CURT) {
            later(Duration.ofMinutes((long) (days * 60 * 5)));
            beats.add(new Beat.CustomerWrote(clock, voice.chase(style == Style.CURT, days > 2)));
            content -= 0.2;
            answerDelay();
            var calming = style();
            reply(voice.hold(calming, false), calming, false);
        }
        working(Duration.ofMinutes((long) (days * 60 * 5)));
        beats.add(new Beat.Noted(clock, owner, voice.result()));
        working(Duration.ofMinutes((long) dice.skewed(35, 0.6)));
        style = style();
        style = style == Style.CURT ? Style.PLAIN : style;
        reply(voice.solve(style, true), style, confirms());
        settle();
    }

    private void suggestion() {
        answerDelay();
        reply(voice.acknowledge(), Style.PLAIN, false);
        working(Duration.ofMinutes(dice.between(20, 120)));
        beats.add(new Beat.Noted(clock, owner, voice.forward()));
        working(Duration.ofHours((long) dice.skewed(38, 0.5)));
        if (dice.chance(0.5)) {
            beats.add(new Beat.Noted(clock, owner, voice.note()));
        }
        beats.add(new Beat.Assessed(clock, owner, voice.result(), true, null));
        later(Duration.ofMinutes(dice.between(5, 60)));
        var adopted = dice.chance(0.45);
        var verdict = voice.verdict(adopted);
        beats.add(new Beat.Decided(clock, owner, adopted, verdict));
        atDesk();
        later(Duration.ofMinutes(dice.between(1, 10)));
        reply(verdict, Style.PLAIN, false);
        settle(adopted ? Beat.End.ADOPTED : Beat.End.DECLINED);
    }

    /** The customer answers a question, or falls silent and the case is closed after three days. */
    private boolean customerAnswers(Style asked) {
        if (dice.chance(0.07)) {
            later(Duration.ofHours(dice.between(72, 80)));
            atDesk();
            reply(voice.by(owner).phrase("greet") + "我们一直没有等到您的回复，先为您办结。您随时在这里回复，工单会自动重新打开。", Style.PLAIN, false);
            content -= 0.3;
            resolve(Beat.End.SILENT, "客户三日未回复，先行办结。");
            rating();
            return false;
        }
        var minutes = switch (channel) {
            case CHAT -> dice.skewed(3, 0.8);
            case WECHAT -> dice.skewed(25, 1.1);
            case PHONE -> dice.skewed(90, 0.9);
            case WEB, MAIL -> dice.skewed(170, 1.1);
        };
        later(Duration.ofSeconds((long) (minutes * 60)));
        beats.add(new Beat.CustomerWrote(clock, asked == Style.CURT ? voice.phrase("give.curt") : voice.give()));
        return true;
    }

    /** Thanks or none, then the resolution and what follows it. */
    private void settle() {
        settle(dice.chance(0.05) ? Beat.End.PARTLY : Beat.End.SOLVED);
    }

    private void settle(Beat.End end) {
        if (dice.chance(channel == Channel.PHONE ? 0.15 : 0.55)) {
            later(Duration.ofMinutes((long) dice.skewed(channel == Channel.CHAT ? 3 : 70, 1.0)));
            beats.add(new Beat.CustomerWrote(clock, voice.thanks(content)));
            working(Duration.ofMinutes((long) dice.skewed(20, 0.8)));
        } else {
            working(Duration.ofMinutes((long) dice.skewed(channel == Channel.PHONE ? 3 : 45, 0.9)));
        }
        resolve(end, voice.done());
        afterwards();
    }

    private void afterwards() {
        var again = scenario.key().equals("praise")
                ? 0
                : 0.028
                        + 0.10 * owner.manner().curtness()
                        + 0.025 * (owner.manner().pace() - 1)
                        + (installers ? 0.06 : 0);
        if (!dice.chance(Math.max(0.006, again))) {
            rating();
            return;
        }
        later(Duration.ofMinutes((long) Math.min(dice.skewed(60 * 30, 1.0), 25 * 24 * 60)));
        beats.add(new Beat.Reopened(clock, voice.phrase("reopen")));
        content -= 0.9;
        answerDelay();
        reply(voice.phrase("reopen.reply"), Style.PLAIN, false);
        if (dice.chance(0.5)) {
            working(Duration.ofMinutes(dice.between(30, 400)));
            beats.add(new Beat.Noted(clock, owner, voice.note()));
        }
        working(Duration.ofMinutes((long) dice.skewed(240, 0.7)));
        reply(voice.phrase("reopen.solve"), Style.PLAIN, false);
        working(Duration.ofMinutes((long) dice.skewed(60, 0.7)));
        resolve(Beat.End.SOLVED, voice.done());
        rating();
    }

    private void rating() {
        var felt = content + dice.normal(0, 0.72);
        var answers = felt < 2.6 ? 0.34 : felt > 4.6 ? 0.27 : 0.2;
        if (!dice.chance(answers)) {
            return;
        }
        var score = Math.clamp(Math.round(felt), 1, 5);
        var comment = dice.chance(0.55) ? voice.comment(score) : "";
        later(Duration.ofMinutes((long) dice.skewed(260, 1.2)));
        beats.add(new Beat.Rated(clock, score, comment));
    }

    /** Time until someone answers, in business time, longer under load. */
    private void answerDelay() {
        var minutes = switch (channel) {
            case PHONE -> dice.skewed(35, 0.8);
            case CHAT -> dice.skewed(1.6, 0.7);
            case WECHAT -> dice.skewed(14, 0.9);
            case WEB -> dice.skewed(55, 0.8);
            case MAIL -> dice.skewed(85, 0.8);
        };
        if (urgency == Urgency.URGENT) {
            minutes *= 0.35;
        } else if (urgency == Urgency.HIGH) {
            minutes *= 0.6;
        }
        minutes *= owner.manner().pace() * Math.pow(load, 1.3) * (outage ? 3.5 : 1) * (installers ? 1.4 : 1);
        if (dice.chance(owner.manner().forgets() * (channel == Channel.CHAT ? 0.4 : 1))) {
            minutes += dice.between(240, 900);
        }
        var before = clock;
        working(Duration.ofSeconds((long) (minutes * 60)));
        var waited = Duration.between(before, clock).toHours();
        if (waited >= 20 && dice.chance(0.4)) {
            var asked = before.plus(Duration.ofHours(waited * 2 / 3));
            beats.add(new Beat.CustomerWrote(asked, voice.chase(false, waited > 30)));
        }
        content -= waited >= 48 ? 0.9 : waited >= 20 ? 0.45 : waited >= 6 ? 0.15 : 0;
    }

    /** Another department has to look into it first; sometimes a time is promised. */
    private void waitForOffice() {
        if (dice.chance(0.22)) {
            var due = stage.calendar().plus(clock, Duration.ofHours(dice.between(3, 10)));
            beats.add(new Beat.Promised(later(Duration.ofSeconds(5)), owner, due));
        }
        if (dice.chance(0.45)) {
            working(Duration.ofMinutes(dice.between(5, 60)));
            beats.add(new Beat.Noted(clock, owner, voice.note()));
        }
        working(Duration.ofMinutes((long) (dice.skewed(240, 0.9)
                * (outage ? 3 : 1)
                * Math.sqrt(owner.manner().pace()))));
    }

    private void reply(String text, Style style, boolean asks) {
        beats.add(new Beat.Replied(clock, owner, text, asks));
        greeted = true;
        content += switch (style) {
            case WARM -> 0.2;
            case PLAIN -> 0;
            case CURT -> -0.62;
        };
    }

    private void resolve(Beat.End end, String summary) {
        beats.add(new Beat.Resolved(later(Duration.ofSeconds(dice.between(5, 60))), owner, end, summary));
    }

    /** Half of the people wait for the customer's word before they close. */
    private boolean confirms() {
        return dice.chance(0.5);
    }

    /** Whose conduct a complaint about conduct is about; it hits most often those who are curt. */
    private @Nullable Colleague blamed() {
        if (!scenario.key().equals("service.attitude") || dice.chance(0.3)) {
            return null;
        }
        var agents = stage.cast().everyone().stream()
                .filter(person -> person.rank() == Colleague.Rank.AGENT && !person.equals(owner))
                .toList();
        return dice.pick(agents, person -> person.manner().curtness() + 0.01);
    }

    private Style style() {
        var manner = owner.manner();
        voice.by(owner);
        var drawn = dice.unit();
        return drawn < manner.curtness() ? Style.CURT : drawn > 1 - manner.warmth() ? Style.WARM : Style.PLAIN;
    }

    /** Moves on in business time; if the owner has gone home, tomorrow will do or someone else takes over. */
    private void working(Duration time) {
        clock = stage.calendar().plus(clock, time.plusSeconds(dice.between(5, 55)));
        atDesk();
    }

    private void atDesk() {
        clock = opening(clock);
        var next = stage.roster().nextShift(owner, clock);
        if (Duration.between(clock, next).compareTo(Duration.ofHours(15)) <= 0) {
            clock = next.equals(clock) ? clock : next.plusSeconds(dice.between(60, 2400));
            return;
        }
        var colleague = stage.roster().someone(team, clock, dice);
        if (!colleague.equals(owner)) {
            beats.add(new Beat.Taken(later(Duration.ofSeconds(20)), stage.cast().supervisor(team), colleague));
            owner = colleague;
            voice.by(owner);
            later(Duration.ofMinutes(dice.between(2, 15)));
        }
    }

    private Instant later(Duration time) {
        clock = clock.plus(time.isPositive() ? time : Duration.ofSeconds(1));
        return clock;
    }

    /** At night nobody picks up: people write instead. */
    private Channel channel(Channel drawn) {
        return drawn == Channel.PHONE && !stage.calendar().isOpen(openedAt) ? Channel.WECHAT : drawn;
    }

    private Instant opening(Instant at) {
        return stage.calendar().nextOpening(at);
    }

    private LocalDate day(Instant at) {
        return at.atZone(stage.calendar().zone()).toLocalDate();
    }

    /** What all cases share. */
    record Stage(
            PhraseBook book,
            SituationDraw situations,
            Cast cast,
            Roster roster,
            Season season,
            BusinessCalendar calendar) {}
}
