package kz.jauap.office.house.postgres;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import kz.jauap.office.house.start.CannotStart;
import org.jspecify.annotations.Nullable;

/// The PostgreSQL programs packed into the office, for the machine it runs on.
final class Archive {
    private Archive() {}

    /// The folder under `programs` that holds the unpacked programs; unpacks them where needed.
    static Path unpacked(Path programs) {
        var packed = packed();
        try {
            var home = programs.resolve("postgres-" + fingerprint(packed));
            if (!Files.isDirectory(home)) {
                var draft = Files.createDirectories(programs).resolve(home.getFileName() + ".new");
                clear(draft);
                Unpacking.into(draft, packed);
                Files.move(draft, home);
            }
            return home;
        } catch (IOException e) {
            throw new CannotStart(
                    "The PostgreSQL programs cannot be unpacked into " + programs + ": " + e,
                    "Make room and give the office's user the right to write there (about 70 MB).",
                    e);
        }
    }

    private static URL packed() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch").replace("amd64", "x86_64").replace("aarch64", "arm_64");
        var name = "/postgres-" + system + "-" + machine + ".txz";
        var packed = Archive.class.getResource(name);
        if (packed == null) {
            throw new CannotStart(
                    "No PostgreSQL is packed into the office for this machine (" + system + ", " + machine + ").",
                    "Install PostgreSQL 15 or later and name it by JAUAP_DB_URL, JAUAP_DB_USER and JAUAP_DB_PASSWORD.");
        }
        return packed;
    }

    private static String fingerprint(URL packed) throws IOException {
        var checksum = packed.openConnection() instanceof JarURLConnection jar
                ? jar.getJarEntry().getCrc()
                : packed.openConnection().getContentLengthLong();
        return Long.toHexString(checksum);
    }

    /// Removes a folder and all it holds.
    static void clear(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException e) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
