package org.hengke.platform.attachments;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes files away for good that nothing links any more. */
@Service
public class AttachmentRemoval {

    private final JdbcClient jdbc;
    private final Path folder;
    private final TransactionTemplate apart;

    AttachmentRemoval(
            JdbcClient jdbc, @Value("${hengke.home:var}") Path home, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.folder = home.resolve("attachments");
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /**
     * Those that something still links stay. The content leaves the disk once the transaction is committed, unless the same content
     * was sent another time.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void removeUnlinked(Collection<AttachmentId> ids) {
        var removed = jdbc.sql("delete from platform.attachments a where a.id = any (:ids)" + unlinked()
                        + " returning a.stored_as")
                .param("ids", ids.stream().map(AttachmentId::value).toArray(Long[]::new))
                .query((row, n) -> row.getString(1))
                .list();
        if (!removed.isEmpty()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    removed.stream().distinct().forEach(AttachmentRemoval.this::leaveDisk);
                }
            });
        }
    }

    /** Conditions, one for each column that may link an attachment, as the database knows them. */
    private String unlinked() {
        return String.join("", jdbc.sql("""
                select format(' and not exists (select from %s r where r.%I = a.id)', c.conrelid::regclass, f.attname)
                  from pg_constraint c
                  join pg_attribute f on f.attrelid = c.conrelid and f.attnum = c.conkey[1]
                 where c.contype = 'f'
                   and c.conparentid = 0
                   and c.confrelid = 'platform.attachments'::regclass""").query((row, n) -> row.getString(1)).list());
    }

    /** Not while the same content is being sent: {@link Attachments} holds the same lock until its row is there. */
    private void leaveDisk(String storedAs) {
        apart.executeWithoutResult(_ -> {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:file, 0))")
                    .param("file", storedAs)
                    .query(row -> {});
            boolean kept = jdbc.sql("select exists (select from platform.attachments where stored_as = :file)")
                    .param("file", storedAs)
                    .query(Boolean.class)
                    .single();
            if (!kept) {
                delete(folder.resolve(storedAs));
            }
        });
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
