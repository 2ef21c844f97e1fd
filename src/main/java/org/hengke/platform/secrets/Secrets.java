package org.hengke.platform.secrets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Set;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.hengke.platform.database.Home;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Seals and signs with a key that is not in the database: {@code HENGKE_SECRET_KEY} (base64 of 32 bytes; the same for every node), or
 * else {@code config/secret.key} in the home, made at the first use. Each purpose has a key of its own, derived from it. Who loses the
 * key loses what was sealed with it, so backups carry the one of the home.
 */
@Component
public class Secrets {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String given;
    private final Path file;
    private volatile byte[] master = new byte[0];

    Secrets(@Value("${hengke.secret-key:}") String given, @Value("${hengke.home:var}") Path home) {
        this.given = given;
        this.file = new Home(home).secretKey();
    }

    /** Encrypts and protects against change; the same text gives another result each time. */
    public byte[] seal(String purpose, byte[] open) {
        var nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, purpose, nonce);
            var sealed = cipher.doFinal(open);
            var whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return whole;
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** @throws SealBroken if it was not sealed here for this purpose */
    public byte[] open(String purpose, byte[] sealed) {
        if (sealed.length <= NONCE_BYTES) {
            throw new SealBroken(null);
        }
        try {
            var cipher = cipher(Cipher.DECRYPT_MODE, purpose, Arrays.copyOf(sealed, NONCE_BYTES));
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (GeneralSecurityException broken) {
            throw new SealBroken(broken);
        }
    }

    /** HMAC-SHA-256 of a text, 32 bytes. */
    public byte[] sign(String purpose, String text) {
        return hmac(key(purpose), text);
    }

    /** Whether the signature is of this text, in time that says nothing about where it differs. */
    public boolean isSigned(String purpose, String text, byte[] signature) {
        return MessageDigest.isEqual(sign(purpose, text), signature);
    }

    private Cipher cipher(int mode, String purpose, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key("seal " + purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] key(String purpose) {
        return hmac(master(), purpose);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] master() {
        if (master.length == 0) {
            synchronized (this) {
                if (master.length == 0) {
                    master = decoded(given.isBlank() ? kept() : given);
                }
            }
        }
        return master;
    }

    private static byte[] decoded(String text) {
        var key = Base64.getDecoder().decode(text.strip());
        if (key.length != KEY_BYTES) {
            throw new IllegalStateException("The secret key must be the base64 of 32 bytes");
        }
        return key;
    }

    private String kept() {
        try {
            if (!Files.exists(file)) {
                create();
            }
            return Files.readString(file);
        } catch (IOException fault) {
            throw new UncheckedIOException("The secret key " + file + " cannot be read or made", fault);
        }
    }

    private void create() throws IOException {
        var key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        Files.createDirectories(file.getParent());
        try {
            Files.createFile(file, ownerOnly());
            Files.writeString(file, Base64.getEncoder().encodeToString(key), StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException another) {
            return;
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        Set<String> known = FileSystems.getDefault().supportedFileAttributeViews();
        return known.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
