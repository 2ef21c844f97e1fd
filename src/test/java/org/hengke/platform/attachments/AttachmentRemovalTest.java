package org.hengke.platform.attachments;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.hengke.platform.Refusal;
import org.hengke.staff.NewPerson;
import org.hengke.staff.People;
import org.hengke.support.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** A file goes for good, once nothing links it and nobody else sent the same. */
@DatabaseTest
class AttachmentRemovalTest {

    private final Attachments attachments;
    private final AttachmentRemoval removal;
    private final People people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Path folder;

    AttachmentRemovalTest(
            Attachments attachments,
            AttachmentRemoval removal,
            People people,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            @Value("${hengke.home}") Path home) {
        this.attachments = attachments;
        this.removal = removal;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.folder = home.resolve("attachments");
    }

    @Test
    void whatNothingLinksLeavesTheTableAndTheDisk() {
        var file = sent("没有人再用的一份");
        var place = place(file);
        assertThat(place).exists();

        remove(file);

        assertThat(place).doesNotExist();
        assertThatThrownBy(() -> attachments.get(file))
                .isInstanceOf(Refusal.class)
                .hasMessage("platform.attachment-not-found");
    }

    @Test
    void contentThatWasSentTwiceStaysForTheOther() {
        var one = sent("两人都发过的一份");
        var other = sent("两人都发过的一份");

        remove(one);

        assertThat(place(other)).exists();
        remove(other);
        assertThat(folder.resolve(storedAs("两人都发过的一份"))).doesNotExist();
    }

    @Test
    void whatAnyModuleStillLinksStays() {
        var file = sent("还有用的一份");
        var sender = people.add(NewPerson.named("发件人"));
        jdbc.sql("insert into appraisal.appeal_files (attachment_id, sent_by, sent_at) values (:file, :by, now())")
                .param("file", file.value())
                .param("by", sender.value())
                .update();

        remove(file);

        assertThat(place(file)).exists();
    }

    @Test
    void nothingLeavesTheDiskWhenItComesToNothing() {
        var file = sent("又不删了的一份");
        assertThatThrownBy(() -> removal.removeUnlinked(List.of(file)))
                .isInstanceOf(IllegalTransactionStateException.class);

        transaction.executeWithoutResult(status -> {
            removal.removeUnlinked(List.of(file));
            status.setRollbackOnly();
        });

        assertThat(place(file)).exists();
    }

    private void remove(AttachmentId file) {
        transaction.executeWithoutResult(_ -> removal.removeUnlinked(List.of(file)));
    }

    private AttachmentId sent(String content) {
        return attachments
                .store("file.txt", new ByteArrayInputStream(content.getBytes(UTF_8)))
                .id();
    }

    private Path place(AttachmentId file) {
        return folder.resolve(jdbc.sql("select stored_as from platform.attachments where id = :id")
                .param("id", file.value())
                .query((row, n) -> row.getString(1))
                .single());
    }

    private String storedAs(String content) {
        return jdbc.sql("""
                select substr(digest, 1, 2) || '/' || digest
                  from (select encode(sha256(convert_to(:content, 'UTF8')), 'hex') as digest) as hashed""")
                .param("content", content)
                .query((row, n) -> row.getString(1))
                .single();
    }
}
