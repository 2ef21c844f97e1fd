package org.hengke.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.hengke.customers.internal.CustomerEditing;
import org.hengke.customers.internal.CustomerProfiles;
import org.hengke.customers.internal.Duplicates;
import org.hengke.platform.Cursor;
import org.hengke.platform.Invalid;
import org.hengke.platform.Refusal;
import org.hengke.staff.PersonId;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class CustomersTest {

    private final Customers customers;
    private final CustomerProfiles profiles;
    private final CustomerEditing editing;
    private final Duplicates duplicates;
    private final JdbcClient jdbc;

    CustomersTest(
            Customers customers,
            CustomerProfiles profiles,
            CustomerEditing editing,
            Duplicates duplicates,
            JdbcClient jdbc) {
        this.customers = customers;
        this.profiles = profiles;
        this.editing = editing;
        this.duplicates = duplicates;
        this.jdbc = jdbc;
    }

    @Test
    void findsACustomerByAnyContactHoweverItIsWritten() {
        var first = customers.findOrCreate(with("王小明", Contact.phoneOf("139 1000 0001")));
        var again = customers.findOrCreate(
                with("", Contact.phoneOf("+86 13910000001"), Contact.emailOf("Wang@example.com")));
        var byMail = customers.findOrCreate(with("别人叫他小王", Contact.emailOf("wang@EXAMPLE.com")));

        assertThat(first.created()).isTrue();
        assertThat(again).isEqualTo(new FoundCustomer(first.id(), false));
        assertThat(byMail.id()).isEqualTo(first.id());
        assertThat(customers.name(first.id()).orElseThrow().name()).isEqualTo("王小明");
    }

    @Test
    void anUnnamedCustomerTakesTheNameThatComesLater() {
        var id =
                customers.findOrCreate(with("", Contact.phoneOf("13910000002"))).id();
        customers.findOrCreate(with("李丽", Contact.phoneOf("13910000002")));

        assertThat(customers.name(id).orElseThrow().name()).isEqualTo("李丽");
        assertThat(customers.search("李丽", 10)).contains(id);
    }

    @Test
    void manyAtOnceMakeOneCustomerOfOneContact() throws Exception {
        var attempts = new ArrayList<Callable<FoundCustomer>>();
        for (var i = 0; i < 24; i++) {
            attempts.add(() -> customers.findOrCreate(with("同时", Contact.phoneOf("13910000003"))));
        }
        attempts.add(() -> customers
                .findOrCreateAll(List.of(with("批量", Contact.phoneOf("13910000003"))))
                .getFirst());
        try (var threads = Executors.newFixedThreadPool(8)) {
            var found = new ArrayList<FoundCustomer>();
            for (var answer : threads.invokeAll(attempts)) {
                found.add(answer.get());
            }
            assertThat(found)
                    .extracting(FoundCustomer::id)
                    .containsOnly(found.getFirst().id());
            assertThat(found.stream().filter(FoundCustomer::created)).hasSize(1);
        }
    }

    @Test
    void bulkJoinsWhatBelongsTogetherAndRepeatsNothing() {
        var many = List.of(
                with("甲", Contact.phoneOf("13910000010")),
                with("乙", Contact.phoneOf("13910000011")),
                with("", Contact.phoneOf("13910000010"), Contact.emailOf("jia@example.com")),
                with("丙", Contact.emailOf("jia@example.com")));
        var first = customers.findOrCreateAll(many);
        var second = customers.findOrCreateAll(many);

        assertThat(first.get(2).id()).isEqualTo(first.get(0).id());
        assertThat(first.get(3).id()).isEqualTo(first.get(0).id());
        assertThat(first).extracting(FoundCustomer::created).containsExactly(true, true, false, false);
        assertThat(second).extracting(FoundCustomer::created).containsOnly(false);
        assertThat(second.get(1).id()).isEqualTo(first.get(1).id());
    }

    @Test
    void isFoundByAnyPartOfANumberByCharactersOfTheNameAndByMail() {
        var id = customers
                .findOrCreate(with("欧阳娜娜", Contact.phoneOf("13776543210"), Contact.emailOf("nana.ouyang@mail.example")))
                .id();

        for (var typed : List.of(
                "7654",
                "13776543210",
                "137-7654-3210",
                "543210",
                "欧阳",
                "娜娜",
                "nana.ouyang@mail",
                "ouyang",
                "欧阳 3210")) {
            assertThat(customers.search(typed, 100)).as(typed).contains(id);
        }
        for (var typed : List.of("9999999", "欧娜", "'; drop table x --", "':*", "\\", "& | !", "")) {
            assertThat(customers.search(typed, 100)).as(typed).doesNotContain(id);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "'; drop table customers.customers; --",
                "=cmd|'/c calc'!A0",
                "名'字\\",
                "🐼 熊猫",
                "العربية",
                "\u202eRTL"
            })
    void keepsStrangeNamesAsTheyAre(String name) {
        var id = editing.create(edit(name), List.of(), "staff");

        assertThat(profiles.view(id).name()).isEqualTo(name);
        assertThat(profiles.list(name, null, null, null, 50)).isNotNull();
    }

    @Test
    void refusesNamesThatDoNotFit() {
        assertThatThrownBy(() -> editing.create(edit("长".repeat(201)), List.of(), "staff"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> editing.create(edit("换\n行"), List.of(), "staff"))
                .isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> editing.create(edit(""), List.of(), "staff")).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> editing.create(
                        new CustomerEdit("a", "gold", null, "", "", "", null, "", null), List.of(), "staff"))
                .isInstanceOf(Invalid.class);
    }

    @Test
    void showsContactsMaskedAndRecordsEachLookAtOne() {
        var id = customers
                .findOrCreate(with("陈晨", Contact.phoneOf("13710000021")))
                .id();
        var contact = profiles.view(id).contacts().getFirst();

        assertThat(contact.shown()).isEqualTo("137****0021");
        assertThat(editing.disclose(id, contact.id())).isEqualTo("13710000021");
        assertThat(jdbc.sql("select count(*) from platform.audit_entries where action = 'customers.contact-disclosed'")
                        .query(Long.class)
                        .single())
                .isPositive();
        assertThatThrownBy(() -> editing.disclose(new CustomerId(id.value() + 1_000_000), contact.id()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void anEditFromAnOldVersionIsRefused() {
        var id = editing.create(edit("赵一"), List.of(), "staff");
        editing.edit(id, edit("赵二"), profiles.view(id).version());

        assertThatThrownBy(() -> editing.edit(id, edit("赵三"), 0))
                .isInstanceOf(Refusal.class)
                .hasMessage("customers.stale");
        assertThat(profiles.view(id).name()).isEqualTo("赵二");
    }

    @Test
    void completenessIsFilledOverRequiredFields() {
        var id = editing.create(edit("完整"), List.of(Contact.phoneOf("13710000031")), "staff");

        var view = profiles.view(id);

        assertThat(view.missing()).containsExactly("email", "company", "address", "preferred-channel", "owner");
        assertThat(view.completeness()).isEqualTo(2.0 / 7);
    }

    @Test
    void pairsThatShareANumberAreMergedAndPartedWithoutLoss() {
        var phone = Contact.phoneOf("13710000041");
        var one = editing.create(edit("孙梅"), List.of(phone), "staff");
        var other = editing.create(
                new CustomerEdit("孙小梅", "vip", "female", "梅花公司", "", "", null, "", null),
                List.of(Contact.phoneOf("+86 137 1000 0041"), Contact.emailOf("mei@example.com")),
                "staff");
        var before = List.of(profiles.view(one), profiles.view(other));
        assertThat(pairs()).contains(List.of(one, other));

        var merge = duplicates.merge(one, other, somebody());

        assertThat(pairs()).doesNotContain(List.of(one, other));
        var merged = profiles.view(one);
        assertThat(merged.company()).isEqualTo("梅花公司");
        assertThat(merged.name()).isEqualTo("孙梅");
        assertThat(merged.contacts()).hasSize(2);
        assertThat(customers.name(other).orElseThrow().id()).isEqualTo(one);
        assertThat(customers.find(Contact.emailOf("mei@example.com"))).contains(one);
        assertThat(customers.family(one)).containsExactly(one, other);
        assertThat(profiles.list("孙小梅", null, null, null, 50).items())
                .extracting(CustomerRow::id)
                .containsExactly(one);

        duplicates.undo(merge, somebody());

        assertThat(pairs()).contains(List.of(one, other));
        assertThat(List.of(profiles.view(one), profiles.view(other)))
                .usingRecursiveComparison()
                .ignoringFields("version", "updatedAt")
                .isEqualTo(before);
        assertThatThrownBy(() -> duplicates.undo(merge, somebody())).isInstanceOf(Refusal.class);
    }

    @Test
    void aChainOfMergesComesApartInTheMiddle() {
        var a = editing.create(edit("链甲"), List.of(), "staff");
        var b = editing.create(edit("链乙"), List.of(), "staff");
        var c = editing.create(edit("链丙"), List.of(), "staff");
        duplicates.merge(b, a, somebody());
        var second = duplicates.merge(c, b, somebody());
        assertThat(customers.family(a)).containsExactly(a, b, c);

        duplicates.undo(second, somebody());

        assertThat(customers.family(a)).containsExactly(a, b);
        assertThat(customers.name(a).orElseThrow().id()).isEqualTo(b);
        assertThat(customers.family(c)).containsExactly(c);
    }

    @Test
    void aPairKnownToBeTwoIsNotShownAgain() {
        var one = editing.create(edit("父"), List.of(Contact.phoneOf("13710000051")), "staff");
        var other = editing.create(edit("子"), List.of(Contact.phoneOf("13710000051")), "staff");
        assertThat(pairs()).contains(List.of(one, other));

        duplicates.distinguish(one, other, somebody());

        assertThat(pairs()).doesNotContain(List.of(one, other));
    }

    @Test
    void takesBackOnlyWhatNobodyTouched() {
        var untouched = customers
                .findOrCreate(with("撤一", Contact.phoneOf("13710000061")))
                .id();
        var touched = customers
                .findOrCreate(with("撤二", Contact.phoneOf("13710000062")))
                .id();
        editing.edit(touched, edit("撤二改"), 0);

        assertThat(customers.withdraw(List.of(untouched, touched))).containsExactly(untouched);
    }

    @Test
    void pagesThroughAllByKeyset() {
        for (var i = 0; i < 7; i++) {
            editing.create(edit("分页测试" + i), List.of(), "staff");
        }
        var seen = new ArrayList<CustomerId>();
        @org.jspecify.annotations.Nullable String after = null;
        do {
            var page = profiles.list("分页测试", null, null, Cursor.parse(after, 1), 3);
            page.items().forEach(row -> seen.add(row.id()));
            after = page.after();
        } while (after != null);

        assertThat(seen)
                .hasSize(7)
                .doesNotHaveDuplicates()
                .isSortedAccordingTo((x, y) -> Long.compare(y.value(), x.value()));
    }

    private List<List<CustomerId>> pairs() {
        return duplicates.pairs(null, 200).items().stream()
                .map(pair -> List.of(pair.one().id(), pair.other().id()))
                .toList();
    }

    private PersonId somebody() {
        return new PersonId(jdbc.sql("insert into staff.people (name, created_at) values ('测试员', now()) returning id")
                .query(Long.class)
                .single());
    }

    private static NewCustomer with(String name, Contact... contacts) {
        return NewCustomer.of(name, List.of(contacts), "import");
    }

    private static CustomerEdit edit(String name) {
        return new CustomerEdit(name, "standard", null, "", "", "", null, "", null);
    }
}
