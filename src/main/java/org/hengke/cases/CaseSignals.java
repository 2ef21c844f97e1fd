package org.hengke.cases;

import java.util.ArrayList;
import java.util.List;
import org.hengke.servicelevels.Signal;
import org.hengke.servicelevels.SubjectAttributes;

/** What the clocks of a service level see of a case's history. */
public final class CaseSignals {

    private CaseSignals() {}

    public static List<Signal> of(CaseHistory history) {
        var reading = new Reading();
        history.eachEvent(reading::read);
        return List.copyOf(reading.signals);
    }

    private static final class Reading {

        private final List<Signal> signals = new ArrayList<>();
        private SubjectAttributes attributes = new SubjectAttributes("", "", null);
        private boolean resolved;

        private void read(CaseEvent event) {
            var at = event.at();
            var person = event.by().personOrNone();
            var team = event.by().teamOrNone();
            switch (event.change()) {
                case Change.Opened opened -> {
                    attributes = new SubjectAttributes(
                            opened.type().code(), opened.priority().code(), opened.tier());
                    signals.add(new Signal.Opened(at, attributes));
                    if (opened.owner() != null || opened.team() != null) {
                        signals.add(new Signal.OwnerChanged(at, opened.owner(), opened.team()));
                    }
                    if (opened.message() != null && !heard(event, opened)) {
                        signals.add(new Signal.CustomerWrote(at));
                    }
                }
                case Change.CustomerWrote wrote -> {
                    if (!(resolved && wrote.contact() == Contact.THANKS)) {
                        signals.add(new Signal.CustomerWrote(at));
                    }
                }
                case Change.Replied _ -> signals.add(new Signal.PersonReplied(at, person, team));
                case Change.AutoReplied _ -> signals.add(new Signal.ProgramReplied(at));
                case Change.ContactLogged _ -> signals.add(new Signal.CallLogged(at, person, team));
                case Change.WaitingBegan _ -> signals.add(new Signal.WaitingBegan(at));
                case Change.WaitingEnded _ -> signals.add(new Signal.WaitingEnded(at));
                case Change.Assigned to -> signals.add(new Signal.OwnerChanged(at, to.toOwner(), to.toTeam()));
                case Change.TypeChanged to ->
                    changed(event, new SubjectAttributes(to.to().code(), attributes.priority(), attributes.tier()));
                case Change.PriorityChanged to ->
                    changed(
                            event,
                            new SubjectAttributes(attributes.type(), to.to().code(), attributes.tier()));
                case Change.CustomerChanged to ->
                    changed(event, new SubjectAttributes(attributes.type(), attributes.priority(), to.toTier()));
                case Change.Promised promised -> signals.add(new Signal.PromiseMade(at, promised.due()));
                case Change.Resolved _ -> {
                    resolved = true;
                    signals.add(new Signal.Resolved(at, person, team));
                }
                case Change.Reopened _ -> {
                    resolved = false;
                    signals.add(new Signal.Reopened(at));
                }
                case Change.MarkedSpam _, Change.MergedInto _ -> signals.add(new Signal.Excluded(at));
                case Change.SpamCleared _ -> signals.add(new Signal.Readmitted(at));
                case Change.Noted _,
                        Change.SeverityChanged _,
                        Change.CategoryChanged _,
                        Change.TagsChanged _,
                        Change.SubjectChanged _,
                        Change.FormChanged _,
                        Change.Assessed _,
                        Change.Decided _,
                        Change.Closed _,
                        Change.Absorbed _ -> {}
            }
        }

        private void changed(CaseEvent event, SubjectAttributes now) {
            if (!now.equals(attributes)) {
                attributes = now;
                signals.add(new Signal.Changed(event.at(), now));
            }
        }

        /** What a person wrote down while the customer spoke was heard when it was said: there is nothing to answer. */
        private static boolean heard(CaseEvent event, Change.Opened opened) {
            return event.by() instanceof Actor.Person
                    && (opened.channel() == Channel.PHONE || opened.channel() == Channel.VISIT);
        }
    }
}
