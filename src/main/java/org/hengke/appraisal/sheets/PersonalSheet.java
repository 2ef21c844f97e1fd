package org.hengke.appraisal.sheets;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hengke.appraisal.periods.Appeal;
import org.hengke.appraisal.periods.AppraisalId;
import org.hengke.appraisal.periods.AppraisalView;
import org.hengke.appraisal.periods.AppraisalView.ItemMark;
import org.hengke.appraisal.periods.AppraisalView.ItemView;
import org.hengke.appraisal.periods.AppraisalView.ResultView;
import org.hengke.appraisal.periods.AppraisalViews;
import org.hengke.appraisal.scoring.Curve;
import org.hengke.metrics.MeasureCatalogue;
import org.hengke.metrics.MeasureCode;
import org.hengke.metrics.Unit;
import org.hengke.metrics.Wording;
import org.hengke.metrics.statistics.Interval;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.audit.Audit;
import org.hengke.platform.audit.AuditEntry;
import org.hengke.platform.documents.Documents;
import org.hengke.staff.Me;
import org.hengke.staff.PersonId;
import org.hengke.staff.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's published appraisal on paper: what counted and what it gave, who said what, and lines to sign on. */
@Service
public class PersonalSheet {

    /** Less is printed as certain. */
    private static final double LEAST_GIVE = 0.05;

    private final AppraisalViews appraisals;
    private final MeasureCatalogue measures;
    private final Wording wording;
    private final Documents documents;
    private final Staff staff;
    private final Audit audit;

    PersonalSheet(
            AppraisalViews appraisals,
            MeasureCatalogue measures,
            Wording wording,
            Documents documents,
            Staff staff,
            Audit audit) {
        this.appraisals = appraisals;
        this.measures = measures;
        this.wording = wording;
        this.documents = documents;
        this.staff = staff;
        this.audit = audit;
    }

    /**
     * The newest edition as PDF.
     *
     * @throws Refusal {@code appraisal.periods.no-such-appraisal}, also where the viewer may not see it;
     *     {@code appraisal.sheets.not-published} before there is a result
     */
    @Transactional
    public Pdf pdf(AppraisalId id, Me me, Locale locale) {
        var view = appraisals.get(id, me);
        var result = view.result();
        if (result == null) {
            throw new Refusal(Kind.CONFLICT, "appraisal.sheets.not-published");
        }
        audit.record(new AuditEntry("appraisal.sheet-made", true, "appraisal", id.value(), Map.of()));
        return new Pdf(
                view.person().name() + " " + view.period().name(),
                new ByteArrayResource(documents.pdf("appraisal", new Words(locale).sheet(view, result))));
    }

    /**
     * A sheet as a file.
     *
     * @param name whose it is and of which period
     */
    public record Pdf(String name, ByteArrayResource content) {}

    /** Everything that the template says, in the order it says it. */
    record Content(
            String language,
            String title,
            String person,
            List<Line> about,
            String totalLabel,
            String total,
            String grade,
            List<String> beside,
            List<String> columns,
            List<Group> groups,
            String legend,
            List<Section> sections,
            List<String> signatures,
            String foot) {}

    record Line(String name, String value) {}

    record Group(String name, List<Item> items) {}

    /** @param give by how much the points may be off, empty where nothing is left to chance or the edition does not say */
    record Item(String name, String weight, String value, String target, String points, String give, String note) {}

    record Section(String title, List<Said> said) {}

    /** @param by who and when; empty where the heading says it */
    record Said(String text, String by) {}

    private final class Words {

        private final Locale locale;
        private final DateTimeFormatter day;
        private final DateTimeFormatter time;

        Words(Locale locale) {
            this.locale = locale;
            day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
            time = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", locale).withZone(staff.zone());
        }

        Content sheet(AppraisalView view, ResultView result) {
            return new Content(
                    locale.toLanguageTag(),
                    say("title"),
                    view.person().name(),
                    about(view),
                    say("total"),
                    result.points() == null ? say("no-total") : plain(result.points()),
                    Objects.requireNonNullElse(result.grade(), ""),
                    beside(view, result),
                    List.of(say("item"), say("weight"), say("value"), say("target"), say("points"), say("note")),
                    groups(result),
                    result.items().stream().allMatch(mark -> give(mark).isEmpty()) ? "" : say("give"),
                    sections(view),
                    List.of(say("signature.person"), say("signature.superior"), say("signature.date")),
                    foot(view, result));
        }

        private List<Line> about(AppraisalView view) {
            var lines = new ArrayList<Line>();
            lines.add(new Line(say("period"), view.period().name()));
            lines.add(new Line(
                    say("days"),
                    say(
                            "from-until",
                            day(view.period().firstDay()),
                            day(view.period().lastDay()))));
            staff.find(new PersonId(view.person().id()))
                    .map(person -> person.staffNumber())
                    .ifPresent(number -> lines.add(new Line(say("staff-number"), number)));
            if (view.team() != null) {
                lines.add(new Line(say("team"), view.team().name()));
            }
            if (view.result() != null) {
                var card = view.result().scorecard();
                lines.add(new Line(say("scorecard"), say("version", card.name(), card.version())));
            }
            return lines;
        }

        private List<String> beside(AppraisalView view, ResultView result) {
            var lines = new ArrayList<String>();
            if (result.interval() != null) {
                lines.add(interval(result.interval()));
            }
            if (result.next() != null) {
                lines.add(say("next", result.next().grade(), plain(result.next().missing())));
            }
            if (result.computed() != null
                    && result.points() != null
                    && result.computed().compareTo(result.points()) != 0) {
                lines.add(say("computed", plain(result.computed())));
            }
            lines.add(
                    say("present", wording.value(Unit.SHARE, view.coefficient().doubleValue(), locale)));
            return lines;
        }

        private String interval(Interval interval) {
            return say(
                    "interval", plain(BigDecimal.valueOf(interval.low())), plain(BigDecimal.valueOf(interval.high())));
        }

        private List<Group> groups(ResultView result) {
            var items = result.scorecard().items();
            var names = items.stream().map(ItemView::group).distinct().toList();
            return names.stream()
                    .map(name -> new Group(
                            name,
                            IntStream.range(0, items.size())
                                    .filter(i -> items.get(i).group().equals(name))
                                    .mapToObj(i ->
                                            item(items.get(i), result.items().get(i)))
                                    .toList()))
                    .toList();
        }

        private Item item(ItemView item, ItemMark mark) {
            return new Item(
                    name(item),
                    plain(item.weight()),
                    mark.value() == null ? "" : value(item.measure(), mark.value()),
                    target(item),
                    mark.points() == null ? "" : plain(BigDecimal.valueOf(mark.points())),
                    give(mark),
                    say(
                            "source."
                                    + mark.source()
                                            .name()
                                            .toLowerCase(Locale.ROOT)
                                            .replace('_', '-'),
                            mark.n()));
        }

        /** Half of where the points lie with 95 %. */
        private static String give(ItemMark mark) {
            var interval = mark.interval();
            double half = interval == null ? 0 : (interval.high() - interval.low()) / 2;
            return half < LEAST_GIVE ? "" : "±" + plain(BigDecimal.valueOf(half).setScale(1, RoundingMode.HALF_UP));
        }

        private String name(ItemView item) {
            return item.measure() == null
                    ? Objects.requireNonNullElse(item.name(), "")
                    : measures.find(item.measure())
                            .map(measure -> wording.name(measure, locale))
                            .orElse(item.measure().value());
        }

        private String target(ItemView item) {
            return switch (item.curve()) {
                case Curve.Linear linear -> value(item.measure(), linear.target());
                case Curve.YesNo limit -> value(item.measure(), limit.limit());
                case Curve.Steps steps ->
                    value(item.measure(), steps.steps().getLast().limit());
            };
        }

        private String value(@Nullable MeasureCode code, double value) {
            var unit = code == null
                    ? Unit.POINTS
                    : measures.find(code).map(measure -> measure.unit()).orElse(Unit.POINTS);
            return wording.value(unit, value, locale);
        }

        private List<Section> sections(AppraisalView view) {
            var sections = new ArrayList<Section>();
            var self = view.self();
            if (self != null && self.submittedAt() != null) {
                section(
                        sections,
                        "self",
                        List.of(
                                new Said(self.quality(), say("self.quality")),
                                new Said(self.satisfaction(), say("self.satisfaction")),
                                new Said(self.teamwork(), say("self.teamwork"))));
            }
            section(
                    sections,
                    "ratings",
                    view.ratings().stream()
                            .filter(rating -> rating.holds() && rating.reason() != null)
                            .map(rating -> new Said(
                                    Objects.requireNonNull(rating.reason()),
                                    by(rating.by().name(), rating.at())))
                            .toList());
            section(
                    sections,
                    "calibrations",
                    view.calibrations().stream()
                            .map(change ->
                                    new Said(change.reason(), by(change.by().name(), change.at())))
                            .toList());
            section(
                    sections,
                    "talk",
                    view.notes().stream()
                            .map(note -> new Said(note.words(), by(note.by().name(), note.at())))
                            .toList());
            section(
                    sections,
                    "acknowledgement",
                    view.acknowledgements().stream()
                            .map(seen -> new Said(
                                    Objects.requireNonNullElse(
                                            seen.remarks(), say(seen.agrees() ? "agrees" : "disagrees")),
                                    by(view.person().name(), seen.at())))
                            .toList());
            section(
                    sections,
                    "appeals",
                    view.appeals().stream()
                            .flatMap(appeal -> appealed(view, appeal).stream())
                            .toList());
            return sections;
        }

        private List<Said> appealed(AppraisalView view, Appeal appeal) {
            var said = new ArrayList<Said>();
            said.add(new Said(appeal.words(), by(view.person().name(), appeal.raisedAt())));
            if (appeal.answer() != null && appeal.answeredBy() != null && appeal.answeredAt() != null) {
                said.add(new Said(
                        say("appeal." + appeal.state().name().toLowerCase(Locale.ROOT), appeal.answer()),
                        by(appeal.answeredBy().name(), appeal.answeredAt())));
            }
            return said;
        }

        private void section(List<Section> sections, String key, List<Said> said) {
            var words = said.stream().filter(one -> !one.text().isBlank()).toList();
            if (!words.isEmpty()) {
                sections.add(new Section(say("section." + key), words));
            }
        }

        private String foot(AppraisalView view, ResultView result) {
            return view.editions().stream()
                    .filter(edition -> Objects.equals(edition.edition(), result.edition()))
                    .findFirst()
                    .map(edition -> say("foot", edition.edition(), time.format(edition.asOf()), edition.digest()))
                    .orElse("");
        }

        private String by(String name, Instant at) {
            return say("by", name, time.format(at));
        }

        private String day(LocalDate date) {
            return day.format(date);
        }

        private String say(String key, Object... arguments) {
            return wording.say("appraisal.sheets." + key, locale, arguments);
        }
    }

    /** With two decimals at most, in no locale's way. */
    private static String plain(BigDecimal number) {
        var rounded = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return (rounded.scale() < 0 ? rounded.setScale(0) : rounded).toPlainString();
    }
}
