package kz.jauap.office.house.postgres;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/// One PostgreSQL for all tests of this JVM: fast rather than durable, with a migrated template to copy databases from.
/// JVMs that test beside each other share its programs.
public final class TestServer {
    private static final AtomicInteger copies = new AtomicInteger();
    private static final List<String> FAST =
            List.of("-c fsync=off", "-c synchronous_commit=off", "-c full_page_writes=off");

    static final Path PROGRAMS = unpacked(Path.of("target", "programs"));

    private static final class One {
        static final LocalPostgres server = start();
    }

    private TestServer() {}

    /// Unpacks the programs, one JVM after the other: whoever comes second finds them there.
    private static Path unpacked(Path programs) {
        try (var door = FileChannel.open(Files.createDirectories(programs).resolve("lock"), CREATE, WRITE)) {
            door.lock();
            Archive.unpacked(programs);
            return programs;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LocalPostgres open(Path dataFolder, List<String> options) {
        return LocalPostgres.open(dataFolder, PROGRAMS, new Cluster.Passwords("superuser", "office"), options);
    }

    private static LocalPostgres start() {
        try {
            var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "postgres-");
            var server = open(folder, FAST);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                server.close();
                try {
                    Archive.clear(folder);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
            Flyway.configure()
                    .dataSource(server.url(), server.user(), server.password())
                    .load()
                    .migrate();
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address of a new database, migrated and empty.
    public static String newDatabase() {
        return newDatabase("template jauap");
    }

    static String newDatabase(String made) {
        var name = "office_" + copies.incrementAndGet();
        execute("create database " + name + " owner jauap " + made);
        return One.server.url(name);
    }

    /// The role under which tests work.
    public static String user() {
        return One.server.user();
    }

    /// The password of that role.
    public static String password() {
        return One.server.password();
    }

    private static void execute(String sql) {
        try (var connection = DriverManager.getConnection(One.server.url("postgres"), "postgres", "superuser");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
