package kz.jauap.office.house.postgres;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import kz.jauap.office.house.Thorough;
import kz.jauap.office.house.start.CannotStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Thorough
class LocalPostgresTest {
    @TempDir
    Path folder;

    @AfterEach
    void nothingIsLeftRunning() {
        open().close();
    }

    private LocalPostgres open() {
        return TestServer.open(folder, LocalPostgres.DURABLE);
    }

    @Test
    void keepsItsDataAcrossRestarts() throws SQLException {
        try (var first = open()) {
            write(first, "Өтініш");
        }
        try (var second = open()) {
            assertThat(read(second)).containsExactly("Өтініш");
        }
    }

    @Test
    void isAdoptedAfterItsOfficeWasKilled() throws Exception {
        var office = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        Ordinary.ofTheTests().stream().map(Path::toString).collect(joining(File.pathSeparator)),
                        AbandonedOffice.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var address = office.inputReader()
                .lines()
                .filter(line -> line.startsWith("jdbc:"))
                .findFirst()
                .orElseThrow();
        office.destroyForcibly();
        assertThat(office.waitFor(1, TimeUnit.MINUTES)).isTrue();

        try (var adopted = open()) {
            assertThat(adopted.url()).isEqualTo(address);
            write(adopted, "kept");
            assertThat(read(adopted)).containsExactly("kept");
        }
    }

    @Test
    void isNotMistakenForAnotherProgramThatGotItsNumber() throws Exception {
        try (var server = open()) {
            write(server, "kept");
        }
        var other = new ProcessBuilder("sleep", "600").start();
        Files.writeString(
                Cluster.of(folder).folder().resolve("postmaster.pid"),
                "%d\n%s\n1\n1\n\n127.0.0.1\n"
                        .formatted(other.pid(), Cluster.of(folder).folder()));
        try (var server = open()) {
            assertThat(read(server)).containsExactly("kept");
        } finally {
            other.destroyForcibly();
        }
        assertThat(other.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    @Test
    void comesBackOnItsPortWhenItsServerIsKilled() throws Exception {
        try (var server = open()) {
            write(server, "confirmed");
            var running = Cluster.of(folder).running(programs()).orElseThrow();
            var killed = ProcessHandle.of(running.pid()).orElseThrow();
            killed.destroyForcibly();
            killed.onExit().get(1, TimeUnit.MINUTES);

            assertThat(readOnceItAnswers(server)).containsExactly("confirmed");
        }
    }

    @Test
    void servesThisMachineOnlyAndDurably() throws SQLException {
        try (var server = open();
                var connection = connect(server)) {
            assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "data_checksums")).isEqualTo("on");
            assertThat(setting(connection, "is_superuser")).isEqualTo("off");
            DatabaseProbe.ask(server.url(), server.user(), server.password());
        }
    }

    @Test
    void worksForAnOrdinaryUserToo() throws Exception {
        assumeTrue("root".equals(System.getProperty("user.name")), "otherwise every test here shows it");
        Path home = Files.createDirectory(folder.resolve("ordinary"));
        Ordinary user = Ordinary.in(home);
        var office = user.java(OrdinaryOffice.class, home.resolve("data").toString());
        assertThat(office.inputReader().lines().toList())
                .as("opened twice, by uid " + Ordinary.UID)
                .hasSize(2)
                .allMatch(line -> line.startsWith("jdbc:postgresql://127.0.0.1:"));
        assertThat(office.waitFor()).isZero();
        assertThat(Files.getAttribute(home.resolve("data").resolve("postgres-18"), "unix:uid"))
                .isEqualTo(Ordinary.UID);
    }

    @Test
    void saysWhatIsWrongAndWhatToDoWhereItCannotStart() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "not a folder");
        assertThatThrownBy(() -> TestServer.open(file, LocalPostgres.DURABLE))
                .isInstanceOfSatisfying(CannotStart.class, told -> {
                    assertThat(told).hasMessageContaining(file.toString());
                    assertThat(told.advice()).contains("JAUAP_DATA");
                });
        Path other = folder.resolve("other");
        TestServer.open(other, LocalPostgres.DURABLE).close();
        Files.writeString(other.resolve("postgres-18").resolve("postgresql.conf"), "nonsense");
        assertThatThrownBy(() -> TestServer.open(other, LocalPostgres.DURABLE))
                .isInstanceOfSatisfying(CannotStart.class, told -> {
                    assertThat(told).hasMessageContaining("PostgreSQL does not start");
                    assertThat(told.advice()).contains("log");
                });
    }

    private Programs programs() {
        return Programs.in(Archive.unpacked(TestServer.PROGRAMS));
    }

    private static Connection connect(LocalPostgres server) throws SQLException {
        return DriverManager.getConnection(server.url(), server.user(), server.password());
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("show " + name)) {
            row.next();
            return row.getString(1);
        }
    }

    private static void write(LocalPostgres server, String text) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement()) {
            statement.execute("create table if not exists kept (line text)");
            statement.execute("insert into kept values ('" + text + "')");
        }
    }

    private static List<String> read(LocalPostgres server) throws SQLException {
        try (var connection = connect(server);
                var statement = connection.createStatement();
                var row = statement.executeQuery("select array_agg(line) from kept")) {
            row.next();
            return List.of((String[]) row.getArray(1).getArray());
        }
    }

    private static List<String> readOnceItAnswers(LocalPostgres server) throws SQLException {
        var deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
        while (true) {
            try {
                return read(server);
            } catch (SQLException e) {
                if (System.nanoTime() > deadline) {
                    throw e;
                }
                Thread.onSpinWait();
            }
        }
    }
}
