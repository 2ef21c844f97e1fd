package org.hengke.channels.internal;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hengke.cases.Actor;
import org.hengke.cases.Case;
import org.hengke.cases.CaseForm;
import org.hengke.cases.CaseId;
import org.hengke.cases.CaseState;
import org.hengke.cases.CaseType;
import org.hengke.cases.Cases;
import org.hengke.cases.Categories;
import org.hengke.cases.Category;
import org.hengke.cases.CategoryId;
import org.hengke.cases.Channel;
import org.hengke.cases.Opening;
import org.hengke.cases.Priority;
import org.hengke.cases.PublicConversation;
import org.hengke.channels.PortalLinks;
import org.hengke.customers.Contact;
import org.hengke.customers.ContactKind;
import org.hengke.customers.Customers;
import org.hengke.customers.NewCustomer;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.attachments.AttachmentId;
import org.hengke.platform.attachments.Attachments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer without an account can do: raise something, look at it, add to it. */
@Service
public class PortalDesk {

    public static final int LONGEST_TEXT = 5_000;

    private static final int LONGEST_LINE = 60;
    private static final int LONGEST_WISH = 1_000;
    private static final int SUBJECT = 40;
    private static final String SUSPECT = "疑似机器人";

    private final Cases cases;
    private final Categories categories;
    private final Customers customers;
    private final Attachments attachments;
    private final PortalLinks links;
    private final Clock clock;

    PortalDesk(
            Cases cases,
            Categories categories,
            Customers customers,
            Attachments attachments,
            PortalLinks links,
            Clock clock) {
        this.cases = cases;
        this.categories = categories;
        this.customers = customers;
        this.attachments = attachments;
        this.links = links;
        this.clock = clock;
    }

    /** A file as it comes in. */
    public record Incoming(String name, Content content) {}

    /** Opens the bytes of a file once. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /**
     * What somebody raises.
     *
     * @param suspect a field was filled in that people do not see: taken in all the same, but put behind everything else
     */
    public record Asked(
            CaseType type,
            @Nullable CategoryId category,
            String name,
            String phone,
            String email,
            String order,
            String text,
            String wish,
            boolean suspect) {}

    /** Top-level categories that are offered to customers. */
    public List<Category> offered() {
        return categories.all().stream()
                .filter(category -> category.parent() == null && !category.retired())
                .toList();
    }

    /** @throws Invalid for every field that cannot be taken */
    @Transactional
    public Case raise(Asked raw, List<Incoming> files) {
        var asked = cleaned(raw);
        var contacts = checked(asked);
        var customer = customers
                .findOrCreate(NewCustomer.of(asked.name(), contacts, "portal"))
                .id();
        var opening = Opening.of(asked.type(), subject(asked), asked.text(), Channel.WEB)
                .withCustomer(customer, null)
                .withCategory(asked.category())
                .withPriority(asked.suspect() ? Priority.LOW : Priority.NORMAL)
                .withTags(asked.suspect() ? List.of(SUSPECT) : List.of())
                .withForm(new CaseForm(
                        asked.order().isEmpty() ? null : asked.order(),
                        null,
                        asked.type() == CaseType.COMPLAINT && !asked.wish().isEmpty() ? asked.wish() : null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null));
        return cases.open(opening, Actor.customer(), stored(files));
    }

    /** What the holder of a link may see. A case that was merged leads to the other one if it is the same customer's. */
    public PublicConversation read(String token) {
        return cases.conversation(shown(token));
    }

    /** @throws Refusal {@code channels.no-replies} when it ended too long ago */
    @Transactional
    public PublicConversation reply(String token, String raw, List<Incoming> files) {
        var id = shown(token);
        var text = clean(raw);
        Invalid.check()
                .that(!text.isEmpty() || !files.isEmpty(), "text", "channels.empty-reply")
                .that(text.length() <= LONGEST_TEXT, "text", "channels.too-long", LONGEST_TEXT)
                .done();
        if (!takesReplies(cases.get(id), clock.instant())) {
            throw new Refusal(Kind.CONFLICT, "channels.no-replies");
        }
        cases.customerWrote(id, text, Channel.WEB, stored(files));
        return cases.conversation(id);
    }

    /** The file, if it is part of what the holder of the link may see. */
    public AttachmentId file(String token, long file) {
        return read(token).messages().stream()
                .flatMap(said -> said.files().stream())
                .filter(found -> found.id() == file)
                .map(found -> new AttachmentId(found.id()))
                .findFirst()
                .orElseThrow(() -> new Refusal(Kind.NOT_FOUND, "platform.attachment-not-found"));
    }

    public boolean takesReplies(Case of) {
        return takesReplies(of, clock.instant());
    }

    private static boolean takesReplies(Case of, Instant now) {
        return of.state().open()
                || (of.state().done()
                        && of.resolvedAt() != null
                        && now.isBefore(of.resolvedAt().plus(Case.REOPENABLE)));
    }

    private CaseId shown(String token) {
        var id = links.open(token);
        var now = cases.find(id).orElseThrow(PortalLinks::unknown);
        if (now.state() == CaseState.MERGED && now.mergedInto() != null) {
            var into = cases.find(now.mergedInto());
            if (into.isPresent()
                    && now.customer() != null
                    && Objects.equals(into.get().customer(), now.customer())) {
                return into.get().id();
            }
        }
        return id;
    }

    private List<AttachmentId> stored(List<Incoming> files) {
        var ids = new ArrayList<AttachmentId>();
        for (var file : files) {
            try (var content = file.content().open()) {
                ids.add(attachments.store(file.name(), content).id());
            } catch (IOException fault) {
                throw new java.io.UncheckedIOException(fault);
            }
        }
        return ids;
    }

    private List<Contact> checked(Asked asked) {
        var check = Invalid.check()
                .that(!asked.text().isEmpty(), "text", "channels.needed")
                .that(asked.text().length() <= LONGEST_TEXT, "text", "channels.too-long", LONGEST_TEXT)
                .that(!asked.name().isEmpty(), "name", "channels.needed")
                .that(asked.name().length() <= LONGEST_LINE, "name", "channels.too-long", LONGEST_LINE)
                .that(asked.order().length() <= LONGEST_LINE, "order", "channels.too-long", LONGEST_LINE)
                .that(asked.wish().length() <= LONGEST_WISH, "wish", "channels.too-long", LONGEST_WISH)
                .that(!asked.phone().isEmpty() || !asked.email().isEmpty(), "phone", "channels.contact-needed")
                .that(asked.category() == null || isOffered(asked.category()), "category", "channels.category-unknown");
        var contacts = new ArrayList<Contact>();
        if (!asked.phone().isEmpty()) {
            add(contacts, ContactKind.PHONE, asked.phone(), check, "phone", "channels.phone-invalid");
        }
        if (!asked.email().isEmpty()) {
            add(contacts, ContactKind.EMAIL, asked.email(), check, "email", "channels.email-invalid");
        }
        check.done();
        return contacts;
    }

    private static void add(
            List<Contact> contacts, ContactKind kind, String text, Invalid.Check check, String field, String code) {
        try {
            contacts.add(Contact.of(kind, text));
        } catch (Invalid notOne) {
            check.that(notOne.fields().isEmpty(), field, code);
        }
    }

    private boolean isOffered(CategoryId category) {
        return offered().stream().anyMatch(offered -> offered.id().equals(category));
    }

    /** The first words of what was written, cut at the end of a sentence where there is one. */
    private static String subject(Asked asked) {
        var line = asked.text()
                .lines()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        var end = line.chars()
                .limit(SUBJECT)
                .filter(Set.of((int) '。', (int) '？', (int) '！', (int) '?', (int) '!')::contains)
                .findFirst();
        var cut = end.isPresent() ? line.indexOf(end.getAsInt()) + (end.getAsInt() == '。' ? 0 : 1) : line.length();
        var first = line.substring(0, cut);
        return first.codePointCount(0, first.length()) <= SUBJECT
                ? first
                : first.substring(0, first.offsetByCodePoints(0, SUBJECT)) + "…";
    }

    private static Asked cleaned(Asked raw) {
        return new Asked(
                raw.type(),
                raw.category(),
                line(raw.name()),
                line(raw.phone()),
                line(raw.email()),
                line(raw.order()),
                clean(raw.text()),
                line(raw.wish()),
                raw.suspect());
    }

    private static String line(String text) {
        return clean(text).replace('\n', ' ');
    }

    /** Without control characters and stray halves of characters, which no person types; line ends alike everywhere. */
    private static String clean(String text) {
        return text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .replaceAll("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n\\t]]", "")
                .strip();
    }
}
