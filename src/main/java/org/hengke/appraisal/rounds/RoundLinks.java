package org.hengke.appraisal.rounds;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import org.hengke.platform.Kind;
import org.hengke.platform.Refusal;
import org.hengke.platform.secrets.Secrets;
import org.springframework.stereotype.Component;

/** The addresses behind which customers rate: a number and a signature of it. Whatever opens nothing is refused in the same words. */
@Component
class RoundLinks {

    private static final String PURPOSE = "round link";
    private static final int SIGNATURE_BYTES = 20;
    private static final int TOKEN_BYTES = Long.BYTES + SIGNATURE_BYTES;

    private final Secrets secrets;

    RoundLinks(Secrets secrets) {
        this.secrets = secrets;
    }

    String path(RaterId rater) {
        var bytes = ByteBuffer.allocate(TOKEN_BYTES).putLong(rater.value()).put(signature(rater.value()));
        return "/portal/r/" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.array());
    }

    /** @throws Refusal {@code appraisal.rounds.link-unknown} */
    RaterId rater(String token) {
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
        return new RaterId(number);
    }

    static Refusal unknown() {
        return new Refusal(Kind.NOT_FOUND, "appraisal.rounds.link-unknown");
    }

    private byte[] signature(long number) {
        return Arrays.copyOf(secrets.sign(PURPOSE, Long.toString(number)), SIGNATURE_BYTES);
    }
}
