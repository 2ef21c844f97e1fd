package org.hengke.channels;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.hengke.cases.CaseId;
import org.hengke.channels.internal.LinkStore;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.secrets.Secrets;
import org.hengke.staff.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The addresses behind which customers follow their cases. One is the number of a row and a signature of it: numbers can be counted
 * up, signatures cannot be guessed. Whatever does not open a case is refused in the same words.
 */
@Service
public class PortalLinks {

    private static final String PURPOSE = "portal link";
    private static final int SIGNATURE_BYTES = 20;
    private static final int TOKEN_BYTES = Long.BYTES + SIGNATURE_BYTES;

    private final LinkStore store;
    private final Secrets secrets;
    private final Clock clock;

    PortalLinks(LinkStore store, Secrets secrets, Clock clock) {
        this.store = store;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The token of the case's link, made if it has none or the last one was revoked. */
    @Transactional
    public String tokenFor(CaseId of) {
        return token(store.liveOrNew(of, clock.instant()));
    }

    /** The token of the case's link, if it has one. */
    public Optional<String> find(CaseId of) {
        return store.live(of).map(this::token);
    }

    /**
     * The case that a token opens.
     *
     * @throws Refusal {@code channels.link-unknown} for a malformed, forged or revoked one alike
     */
    public CaseId open(String token) {
        return store.caseOf(number(token)).orElseThrow(PortalLinks::unknown);
    }

    /** Notes that the customer has looked. */
    @Transactional
    public void seen(CaseId of) {
        store.see(of, clock.instant());
    }

    /** The case's link opens nothing any more; the next one is another. */
    @Transactional
    public void revoke(CaseId of, PersonId by) {
        store.revoke(of, by, clock.instant());
    }

    public static Refusal unknown() {
        return new Refusal(Kind.NOT_FOUND, "channels.link-unknown");
    }

    private String token(long number) {
        var bytes = ByteBuffer.allocate(TOKEN_BYTES).putLong(number).put(signature(number));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    private long number(String token) {
        byte[] bytes;
        try {
            bytes = Base64.getUrlDecoder().decode(token);
        } catch (IllegalArgumentException notOurs) {
            throw (Refusal) unknown().initCause(notOurs);
        }
        if (bytes.length != TOKEN_BYTES) {
            throw unknown();
        }
        var number = ByteBuffer.wrap(bytes).getLong();
        if (!MessageDigest.isEqual(signature(number), Arrays.copyOfRange(bytes, Long.BYTES, TOKEN_BYTES))) {
            throw unknown();
        }
        return number;
    }

    private byte[] signature(long number) {
        return Arrays.copyOf(secrets.sign(PURPOSE, Long.toString(number)), SIGNATURE_BYTES);
    }
}
