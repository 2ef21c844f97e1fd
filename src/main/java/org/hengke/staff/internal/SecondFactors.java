package org.hengke.staff.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hengke.platform.Invalid;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.secrets.Secrets;
import org.hengke.staff.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Codes of an authenticator app, and the recovery codes for a lost telephone. */
@Service
public class SecondFactors {

    private static final String PURPOSE = "second factor";
    private static final int RECOVERY_CODES = 10;
    private static final int CODE_LETTERS = 10;
    /** No letters or digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** @param secret sealed, in base 64 */
    private record Stored(String secret, boolean confirmed, long lastStep) {}

    /** @param recoveryCodesLeft how many have not been used */
    public record Status(boolean on, int recoveryCodesLeft) {}

    private final JdbcClient jdbc;
    private final Secrets secrets;
    private final Clock clock;

    SecondFactors(JdbcClient jdbc, Secrets secrets, Clock clock) {
        this.jdbc = jdbc;
        this.secrets = secrets;
        this.clock = clock;
    }

    public Status status(PersonId person) {
        var left = jdbc.sql("""
                select count(*) from staff.recovery_codes where person_id = :person and used_at is null
                """)
                .param("person", person.value())
                .query(Integer.class)
                .single();
        return new Status(isOn(person), left);
    }

    boolean isOn(PersonId person) {
        return find(person).filter(Stored::confirmed).isPresent();
    }

    /**
     * Starts enrolment with a new secret; nothing changes for signing in until it is confirmed.
     *
     * @return the secret in base 32
     */
    @Transactional
    public String start(PersonId person) {
        var secret = Totp.secret();
        int started = jdbc.sql("""
                insert into staff.second_factors as f (person_id, secret, started_at)
                values (:person, :secret, :now)
                    on conflict (person_id) do update
                   set secret = excluded.secret, started_at = excluded.started_at, last_step = 0
                 where f.confirmed_at is null
                """)
                .param("person", person.value())
                .param("secret", secrets.seal(PURPOSE, secret))
                .param("now", now())
                .update();
        if (started == 0) {
            throw new Refusal(Kind.CONFLICT, "staff.second-factor-on");
        }
        return Totp.base32(secret);
    }

    /**
     * Proves that the authenticator has the secret.
     *
     * @return the recovery codes, which nobody can be shown again
     */
    @Transactional
    public List<String> confirm(PersonId person, String code) {
        var stored = find(person).orElseThrow(() -> new Refusal(Kind.CONFLICT, "staff.second-factor-not-started"));
        if (stored.confirmed()) {
            throw new Refusal(Kind.CONFLICT, "staff.second-factor-on");
        }
        if (!useTotp(person, stored, code)) {
            throw new Invalid("code", "staff.code-wrong");
        }
        jdbc.sql("update staff.second_factors set confirmed_at = :now where person_id = :person")
                .param("now", now())
                .param("person", person.value())
                .update();
        return newRecoveryCodes(person);
    }

    @Transactional
    public List<String> newRecoveryCodes(PersonId person) {
        jdbc.sql("delete from staff.recovery_codes where person_id = :person")
                .param("person", person.value())
                .update();
        var codes = new ArrayList<String>();
        for (int i = 0; i < RECOVERY_CODES; i++) {
            var code = recoveryCode();
            jdbc.sql("insert into staff.recovery_codes (person_id, hash) values (:person, :hash)")
                    .param("person", person.value())
                    .param("hash", hash(person, code))
                    .update();
            codes.add(code);
        }
        return codes;
    }

    @Transactional
    public void remove(PersonId person) {
        jdbc.sql("delete from staff.second_factors where person_id = :person")
                .param("person", person.value())
                .update();
        jdbc.sql("delete from staff.recovery_codes where person_id = :person")
                .param("person", person.value())
                .update();
    }

    /** Whether the code is right; a code works once, whoever sends it and to whichever node. */
    @Transactional
    public boolean use(PersonId person, String typed) {
        var code = typed.strip().replace(" ", "").toLowerCase(Locale.ROOT);
        return find(person)
                .filter(Stored::confirmed)
                .map(stored -> useTotp(person, stored, code) || useRecovery(person, code))
                .orElse(false);
    }

    private boolean useTotp(PersonId person, Stored stored, String code) {
        var step = Totp.match(
                secrets.open(PURPOSE, Base64.getDecoder().decode(stored.secret())),
                code.strip(),
                clock.instant(),
                stored.lastStep());
        return step.isPresent()
                && jdbc.sql(
                                        "update staff.second_factors set last_step = :step where person_id = :person and last_step < :step")
                                .param("step", step.getAsLong())
                                .param("person", person.value())
                                .update()
                        > 0;
    }

    private boolean useRecovery(PersonId person, String code) {
        return jdbc.sql("""
                update staff.recovery_codes
                   set used_at = :now
                 where person_id = :person
                   and hash = :hash
                   and used_at is null
                """)
                        .param("now", now())
                        .param("person", person.value())
                        .param("hash", hash(person, code))
                        .update()
                > 0;
    }

    private Optional<Stored> find(PersonId person) {
        return jdbc.sql("""
                select encode(secret, 'base64') as secret, confirmed_at is not null as confirmed, last_step
                  from staff.second_factors
                 where person_id = :person
                """)
                .param("person", person.value())
                .query((row, _) -> new Stored(
                        row.getString("secret").replace("\n", ""),
                        row.getBoolean("confirmed"),
                        row.getLong("last_step")))
                .optional();
    }

    /** Fifty bits are too few for a plain hash that may leak, so the installation's key is in it. */
    private byte[] hash(PersonId person, String code) {
        return secrets.sign("recovery code", person.value() + " " + code.replace("-", ""));
    }

    private static String recoveryCode() {
        var code = new StringBuilder();
        for (int i = 0; i < CODE_LETTERS; i++) {
            if (i == CODE_LETTERS / 2) {
                code.append('-');
            }
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
