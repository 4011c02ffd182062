package kz.jauap.office.house.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.start.CannotStart;

/// The folder in which PostgreSQL keeps its data, made complete or not at all.
record Cluster(Path folder) {
    static final int MAJOR = 18;

    // Repetitions of the hash slow down whoever guesses; a random password of 256 bits is not guessed.
    private static final String SETTINGS = """
            listen_addresses = '127.0.0.1'
            unix_socket_directories = ''
            max_connections = 100
            password_encryption = 'scram-sha-256'
            scram_iterations = 1
            logging_collector = on
            log_filename = 'postgres-%a.log'
            log_rotation_age = 1d
            log_truncate_on_rotation = on
            timezone = 'UTC'
            log_timezone = 'UTC'
            """;

    /// Who may enter: the server's own superuser and the office, each with a password.
    record Passwords(String superuser, String office) {}

    /// A running server, as its lock file tells.
    record Running(long pid, int port) {
        /// What runs under that number; nothing where it has ended or is somebody else's.
        private Optional<String> program() {
            return ProcessHandle.of(pid)
                    .flatMap(process -> process.info().command())
                    .map(command -> Path.of(command).getFileName().toString());
        }

        private boolean serves() {
            return program().filter(name -> name.startsWith("postgres")).isPresent();
        }

        private boolean isAnother() {
            return program().filter(name -> !name.startsWith("postgres")).isPresent();
        }
    }

    static Cluster of(Path dataFolder) {
        return new Cluster(dataFolder.resolve("postgres-" + MAJOR));
    }

    void createWhereAbsent(Programs programs, Passwords passwords) {
        if (Files.exists(folder)) {
            return;
        }
        var draft = folder.resolveSibling(folder.getFileName() + ".new");
        try {
            Archive.clear(draft);
            Files.createDirectories(folder.resolveSibling(""));
            initialise(programs, draft, passwords.superuser());
            Files.writeString(draft.resolve("postgresql.auto.conf"), SETTINGS, StandardOpenOption.APPEND);
            admitOffice(programs, draft, passwords.office());
            Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
            try (var parent = FileChannel.open(folder.resolveSibling(""))) {
                parent.force(true);
            }
        } catch (IOException e) {
            throw new CannotStart(
                    "The database folder " + folder + " cannot be made: " + e,
                    "Give the office's user the right to write there, or name another folder by JAUAP_DATA.",
                    e);
        }
    }

    private static void initialise(Programs programs, Path draft, String password) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var typed = Files.createTempFile(draft.resolveSibling(""), "initdb", ".pw", ownerOnly);
        try {
            Files.writeString(typed, password, UTF_8);
            expectWell(
                    "initdb",
                    programs.run(
                            "initdb",
                            List.of(
                                    "--pgdata=" + draft,
                                    "--username=postgres",
                                    "--encoding=UTF8",
                                    "--locale-provider=builtin",
                                    "--builtin-locale=C.UTF-8",
                                    "--locale=C",
                                    "--lc-ctype=C.UTF-8",
                                    "--data-checksums",
                                    "--auth=scram-sha-256",
                                    "--pwfile=" + typed)));
        } finally {
            Files.delete(typed);
        }
    }

    private static void admitOffice(Programs programs, Path draft, String password) {
        var said = programs.run(
                "postgres",
                List.of("--single", "-D", draft.toString(), "-c", "logging_collector=off", "postgres"),
                """
                create role jauap login password '%s'
                create database jauap owner jauap
                """.formatted(password));
        expectWell("postgres --single", said);
    }

    private static void expectWell(String program, Programs.Ended ended) {
        if (!ended.well() || ended.said().contains("FATAL:") || ended.said().contains("ERROR:")) {
            throw new CannotStart(
                    "PostgreSQL could not make its folder (" + program + "):\n" + ended.said(),
                    "Mend what the lines above name, or name a PostgreSQL of your own by JAUAP_DB_URL.");
        }
    }

    /// The server that runs on this folder, left by an office that was killed.
    Optional<Running> running(Programs programs) {
        return programs.run("pg_ctl", List.of("status", "-D", folder.toString()))
                        .well()
                ? locking().filter(Running::serves)
                : Optional.empty();
    }

    /// Takes away the lock of a server that ended with the machine and whose number another program has got since.
    void unlock() {
        if (locking().filter(Running::isAnother).isPresent()) {
            try {
                Files.deleteIfExists(lock());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private Optional<Running> locking() {
        try {
            var lines = Files.readAllLines(lock());
            return lines.size() < 4 || lines.get(3).isBlank()
                    ? Optional.empty()
                    : Optional.of(new Running(
                            Long.parseLong(lines.getFirst().strip()),
                            Integer.parseInt(lines.get(3).strip())));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private Path lock() {
        return folder.resolve("postmaster.pid");
    }

    /// Whether the running server was started from these programs.
    boolean startedFrom(Programs programs) {
        try {
            return Files.readString(folder.resolve("postmaster.opts")).startsWith(programs.home() + "/");
        } catch (IOException e) {
            return false;
        }
    }
}
