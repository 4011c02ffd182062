package kz.jauap.office.house.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
                        System.getProperty("java.class.path"),
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
