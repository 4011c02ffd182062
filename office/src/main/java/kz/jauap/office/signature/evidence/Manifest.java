package kz.jauap.office.signature.evidence;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import kz.jauap.office.house.Bytes;

/// The list of files that an evidence record vouches for, each with its SHA-512, as `sha512sum --check` reads it.
final class Manifest {
    private Manifest() {}

    static Bytes of(Map<String, byte[]> files) {
        return Bytes.of(files.entrySet().stream()
                .map(file -> sha512(file.getValue()) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining())
                .getBytes(UTF_8));
    }

    /// Whether these files are still those of a list; others beside them do not matter.
    static boolean holds(Bytes manifest, Map<String, byte[]> files) {
        return new String(manifest.array(), UTF_8)
                .lines()
                .allMatch(line -> files.entrySet().stream()
                        .filter(file -> line.endsWith("  " + file.getKey()))
                        .anyMatch(file -> line.equals(sha512(file.getValue()) + "  " + file.getKey())));
    }

    private static String sha512(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-512").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
