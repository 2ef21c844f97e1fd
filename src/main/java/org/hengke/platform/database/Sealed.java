package org.hengke.platform.database;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Streams sealed with AES-256-GCM in pieces of a megabyte. Each file has a key of its own, derived from the installation's by a
 * random salt, so that the piece's number can be the nonce; the last piece says so, which makes a cut file fail like a changed one.
 */
final class Sealed {

    private static final byte[] MAGIC = "HENGKE-BACKUP-1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 20;
    private static final int TAG = 16;
    private static final int SALT = 32;

    private Sealed() {}

    static OutputStream output(OutputStream out, byte[] key) throws IOException {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        out.write(MAGIC);
        out.write(salt);
        return new Output(new DataOutputStream(out), fileKey(key, salt));
    }

    /** @throws IOException where the stream is no backup; reading throws where it was changed, cut, or sealed with another key */
    static InputStream input(InputStream in, byte[] key) throws IOException {
        var data = new DataInputStream(in);
        if (!Arrays.equals(data.readNBytes(MAGIC.length), MAGIC)) {
            throw new IOException("not a backup of Hengke");
        }
        return new Input(data, fileKey(key, data.readNBytes(SALT)));
    }

    private static SecretKeySpec fileKey(byte[] key, byte[] salt) throws IOException {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return new SecretKeySpec(mac.doFinal(salt), "AES");
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    private static byte[] apply(int mode, SecretKeySpec key, long number, boolean last, byte[] piece)
            throws IOException {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            var nonce = ByteBuffer.allocate(12).putInt(0).putLong(number).array();
            cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
            cipher.updateAAD(new byte[] {(byte) (last ? 1 : 0)});
            return cipher.doFinal(piece);
        } catch (GeneralSecurityException e) {
            throw new IOException("damaged, or sealed with another key", e);
        }
    }

    private static final class Output extends OutputStream {

        private final DataOutputStream out;
        private final SecretKeySpec key;
        private final byte[] buffer = new byte[PIECE];
        private int filled;
        private long number;
        private boolean closed;

        Output(DataOutputStream out, SecretKeySpec key) {
            this.out = out;
            this.key = key;
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            var done = 0;
            while (done < length) {
                if (filled == PIECE) {
                    seal(false);
                }
                var more = Math.min(PIECE - filled, length - done);
                System.arraycopy(bytes, from + done, buffer, filled, more);
                filled += more;
                done += more;
            }
        }

        @Override
        public void close() throws IOException {
            if (closed) {
                return;
            }
            closed = true;
            try (out) {
                seal(true);
            }
        }

        private void seal(boolean last) throws IOException {
            var sealed = apply(Cipher.ENCRYPT_MODE, key, number++, last, Arrays.copyOf(buffer, filled));
            out.writeBoolean(last);
            out.writeInt(sealed.length);
            out.write(sealed);
            filled = 0;
        }
    }

    private static final class Input extends InputStream {

        private final DataInputStream in;
        private final SecretKeySpec key;
        private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);
        private long number;
        private boolean last;

        Input(DataInputStream in, SecretKeySpec key) {
            this.in = in;
            this.key = key;
        }

        @Override
        public int read() throws IOException {
            return open() ? piece.read() : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            return open() ? piece.read(bytes, from, length) : -1;
        }

        @Override
        public void close() throws IOException {
            in.close();
        }

        private boolean open() throws IOException {
            while (piece.available() == 0) {
                if (last) {
                    return false;
                }
                next();
            }
            return true;
        }

        private void next() throws IOException {
            try {
                last = in.readBoolean();
                var length = in.readInt();
                if (length < TAG || length > PIECE + TAG) {
                    throw new IOException("damaged");
                }
                piece = new ByteArrayInputStream(
                        apply(Cipher.DECRYPT_MODE, key, number++, last, in.readNBytes(length)));
            } catch (EOFException e) {
                throw new IOException("cut short", e);
            }
        }
    }
}
