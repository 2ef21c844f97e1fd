package org.hengke.demo;

import java.util.List;

/** What is said in one case: stage lines of its scenario between the small talk of the people who speak. */
final class Voice {

    /** How an answer is written. */
    enum Style {
        PLAIN,
        WARM,
        CURT
    }

    private final PhraseBook book;
    private final Scenario scenario;
    private final Dice dice;
    private final Wording.Course course = new Wording.Course();
    private Situation situation;
    private final boolean outage;
    private final boolean installers;

    Voice(PhraseBook book, Scenario scenario, Situation situation, Dice dice, boolean outage, boolean installers) {
        this.book = book;
        this.scenario = scenario;
        this.situation = situation;
        this.dice = dice;
        this.outage = outage;
        this.installers = installers;
    }

    Voice by(Colleague agent) {
        situation = situation.toldBy(agent.name());
        return this;
    }

    String subject() {
        return stage("subject");
    }

    String opening(CasePlan.Channel channel) {
        var text = stage("open");
        return switch (channel) {
            case PHONE -> phrase("phone.open") + text;
            case CHAT, WECHAT -> {
                var tail = phrase("wechat.tail");
                yield tail.isEmpty() || text.endsWith("谢谢。") ? text : text + " " + tail;
            }
            case MAIL ->
                "您好：\n\n" + text + "\n\n" + situation.get("city") + " " + surname() + "\n手机尾号 " + situation.get("tail");
            case WEB -> text;
        };
    }

    String ask(Style style) {
        var question = stage("ask");
        return switch (style) {
            case CURT -> phrase("curt.ask");
            case PLAIN -> greeted(phrase("greet") + (sorry(question) ? "" : apology(0.2)), question) + sign();
            case WARM ->
                greeted(phrase("greet.warm") + (sorry(question) ? "" : care()), question) + phrase("sign.warm");
        };
    }

    String give() {
        return stage("give");
    }

    String hold(Style style, boolean greeted) {
        if (outage && style != Style.CURT) {
            return (greeted ? "" : phrase("greet")) + phrase("hold.outage");
        }
        return switch (style) {
            case CURT -> phrase("curt.hold");
            case PLAIN -> (greeted ? "" : phrase("greet")) + apology(0.5) + phrase("hold");
            case WARM -> (greeted ? "" : phrase("greet.warm")) + care() + phrase("hold.warm");
        };
    }

    String solve(Style style, boolean greeted) {
        var usual = stage("solve");
        var core = installers && dice.chance(0.6) ? phrase("solve.installer") : usual;
        return switch (style) {
            case CURT -> phrase("curt.solve");
            case PLAIN -> greeted(greeted ? "" : phrase("greet"), core) + sign();
            case WARM -> greeted(greeted ? "" : phrase("greet.warm"), core) + extra() + phrase("sign.warm");
        };
    }

    String acknowledge() {
        return stage("ack");
    }

    String verdict(boolean adopted) {
        return stage(adopted ? "adopt" : "decline") + phrase("sign");
    }

    String chase(boolean afterCurt, boolean angry) {
        if (outage && dice.chance(0.6)) {
            return phrase("chase.outage");
        }
        if (installers && dice.chance(0.7)) {
            return phrase("chase.installer");
        }
        return phrase(afterCurt ? "chase.curt" : angry ? "chase.angry" : "chase");
    }

    String soft() {
        return phrase("answer.soft");
    }

    String thanks(double content) {
        return phrase(content > 4.5 && dice.chance(0.5) ? "thanks.warm" : content < 3 ? "thanks.cold" : "thanks");
    }

    String note() {
        if (outage && dice.chance(0.7)) {
            return phrase("note.outage");
        }
        if (installers && dice.chance(0.7)) {
            return phrase("note.installer");
        }
        return dice.chance(0.7) ? stage("note") : phrase("note");
    }

    String firstNote() {
        return scenario.stage("note").getFirst().template().fill(dice, situation);
    }

    String forward() {
        return "转" + situation.get("dept") + "：" + stage("forward") + "。";
    }

    String result() {
        var said = stage(scenario.stage("result").isEmpty() ? "note" : "result");
        return said.startsWith(situation.get("dept")) ? said : situation.get("dept") + "回复：" + said;
    }

    String phoneReply() {
        return phrase("phone.reply");
    }

    String done() {
        return stage("done");
    }

    String phrase(String name) {
        return dice.pick(book.phrases(name)).fill(dice, situation);
    }

    String comment(int score) {
        if (score <= 3 && outage && dice.chance(0.7)) {
            return phrase("comment.outage");
        }
        if (score <= 3 && installers && dice.chance(0.8)) {
            return phrase("comment.installer");
        }
        if (score <= 2 && !scenario.stage("low").isEmpty() && dice.chance(0.4)) {
            return stage("low");
        }
        return phrase("comment." + score);
    }

    Situation situation() {
        return situation;
    }

    /** A wording that continues the course of this conversation. */
    private String stage(String stage) {
        var wordings = scenario.stage(stage);
        var fitting = wordings.stream().filter(course::fits).toList();
        var wording = dice.pick(fitting.isEmpty() ? wordings : fitting);
        course.follow(wording, dice);
        return wording.template().fill(dice, situation);
    }

    /** Nobody is called by name twice in one breath. */
    private String greeted(String greeting, String text) {
        for (var address : List.of(situation.get("ms") + "您好，", situation.get("ms") + "，")) {
            if (!greeting.isEmpty() && text.startsWith(address)) {
                return greeting + text.substring(address.length());
            }
        }
        return greeting + text;
    }

    private static boolean sorry(String text) {
        return text.contains("抱歉");
    }

    private String apology(double usually) {
        var due = scenario.sort() == Scenario.Sort.COMPLAINT;
        return due || dice.chance(usually) ? phrase("sorry") : "";
    }

    private String care() {
        return scenario.sort() == Scenario.Sort.COMPLAINT ? phrase("sorry") : dice.chance(0.5) ? phrase("care") : "";
    }

    private String extra() {
        return dice.chance(0.4) ? phrase("extra") : "";
    }

    private String sign() {
        return phrase("sign");
    }

    private String surname() {
        var salutation = situation.get("ms");
        return salutation.substring(0, salutation.length() - 2);
    }
}
