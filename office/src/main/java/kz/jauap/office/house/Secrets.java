package kz.jauap.office.house;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import kz.jauap.office.house.start.CannotStart;

/// The one master key of this installation and the keys derived from it, one for each purpose.
public final class Secrets {
    private static final int LENGTH = 32;

    private final byte[] master;
    private final Map<String, SecretKey> derived = new ConcurrentHashMap<>();

    private Secrets(byte[] master) {
        this.master = master;
    }

    /// Opens the master key kept in `folder`; the first call creates it, readable by its owner only.
    public static Secrets in(Path folder) {
        try {
            var file = folder.resolve("master.key");
            if (!Files.exists(file)) {
                create(folder, file);
            }
            var master = HexFormat.of().parseHex(Files.readString(file).strip());
            if (master.length != LENGTH) {
                throw new IllegalArgumentException(master.length + " bytes");
            }
            return new Secrets(master);
        } catch (IOException | IllegalArgumentException e) {
            throw new CannotStart(
                    "The master key in " + folder + " cannot be read: " + e.getMessage(),
                    "Restore master.key from your backup; without it sealed personal data stay sealed.",
                    e);
        }
    }

    private static void create(Path folder, Path file) throws IOException {
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        var fresh = new byte[LENGTH];
        new SecureRandom().nextBytes(fresh);
        var draft = folder.resolve("master.key.new");
        Files.deleteIfExists(draft);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try (var channel = FileChannel.open(draft, options, ownerOnly)) {
            channel.write(ByteBuffer.wrap(HexFormat.of().formatHex(fresh).getBytes(UTF_8)));
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        try (var directory = FileChannel.open(folder)) {
            directory.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException("The folder " + folder + " cannot be written safely", e);
        }
    }

    /// The HMAC-SHA256 of `text` under the key of `purpose`.
    public byte[] mac(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key(purpose, "HmacSHA256"));
            return mac.doFinal(text.getBytes(UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    SecretKey key(String purpose, String algorithm) {
        return derived.computeIfAbsent(algorithm + " " + purpose, _ -> derive(purpose, algorithm));
    }

    private SecretKey derive(String purpose, String algorithm) {
        try {
            var derivation = HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(purpose.getBytes(UTF_8), LENGTH);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, derivation);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
