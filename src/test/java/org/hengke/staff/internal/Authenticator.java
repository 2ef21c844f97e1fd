package org.hengke.staff.internal;

import java.time.Instant;
import java.util.Arrays;

/** The app on somebody's telephone. */
public final class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Authenticator() {}

    public static String code(String secret, Instant at) {
        var bytes = new byte[secret.length() * 5 / 8];
        int bits = 0;
        int held = 0;
        int next = 0;
        for (int i = 0; i < secret.length(); i++) {
            held = (held << 5) | BASE32.indexOf(secret.charAt(i));
            bits += 5;
            if (bits >= 8) {
                bytes[next++] = (byte) (held >> (bits - 8));
                bits -= 8;
            }
        }
        return Totp.code(Arrays.copyOf(bytes, next), at);
    }
}
