package kz.jauap.office.house.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/// The unpacking of the programs, done at the first opening only.
///
/// A class of its own, because the start-up cache must not hold xz: its jar is sealed, which Java 25 cannot link ahead.
final class Unpacking {
    private static final int EXECUTABLE = 0100;

    private Unpacking() {}

    static void into(Path folder, URL packed) throws IOException {
        try (var tar = new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed.openStream())))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                var target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The archive points outside itself: " + entry.getName());
                }
                write(entry, tar, target);
            }
        }
    }

    private static void write(TarArchiveEntry entry, TarArchiveInputStream tar, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.resolveSibling(""));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        var rights = (entry.getMode() & EXECUTABLE) == 0 ? "rw-r--r--" : "rwxr-xr-x";
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(rights));
    }
}
