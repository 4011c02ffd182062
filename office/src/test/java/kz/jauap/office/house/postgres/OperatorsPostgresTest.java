package kz.jauap.office.house.postgres;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.Office;
import kz.jauap.office.organisation.AlmatyOrganisation;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The office on a PostgreSQL of the operator's own: the oldest, from 15 on, that this machine has.
class OperatorsPostgresTest {
    private static final Path INSTALLED = Path.of("/usr/lib/postgresql");

    @TempDir
    Path folder;

    private static Optional<Path> oldest() throws IOException {
        if (!Files.isDirectory(INSTALLED)) {
            return Optional.empty();
        }
        try (var all = Files.list(INSTALLED)) {
            return all.filter(home -> Files.isExecutable(home.resolve("bin").resolve("initdb")))
                    .filter(home -> edition(home) >= 15)
                    .min(comparingInt(OperatorsPostgresTest::edition));
        }
    }

    private static int edition(Path home) {
        String name = home.getFileName().toString();
        return name.matches("\\d{2}") ? Integer.parseInt(name) : 0;
    }

    private static void well(Programs.Ended ended) {
        assertThat(ended.well()).as(ended.said()).isTrue();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private String started(Programs programs, String data) throws IOException {
        List<String> initdb = List.of("-D", data, "-U", "postgres", "-E", "UTF8", "--locale=C", "--lc-ctype=C.UTF-8");
        well(programs.run("initdb", initdb));
        well(programs.run("postgres", List.of("--single", "-D", data, "postgres"), """
                create role jauap login
                create database jauap owner jauap
                """));
        int port = freePort();
        String options = "-c listen_addresses=127.0.0.1 -c unix_socket_directories= -p " + port;
        well(programs.run("pg_ctl", List.of("start", "-w", "-D", data, "-l", data + ".log", "-o", options)));
        return "jdbc:postgresql://127.0.0.1:" + port + "/jauap";
    }

    private ConfigurableApplicationContext open(String url) {
        return new SpringApplicationBuilder(Office.class)
                .registerShutdownHook(false)
                .run(
                        "--jauap.data-folder=" + folder.resolve("office"),
                        "--server.port=0",
                        "--jauap.ticking=false",
                        "--jauap.signing.ncalayer-url=",
                        "--jauap.db.url=" + url,
                        "--jauap.db.user=jauap");
    }

    @Test
    void isWorkedOnAndKeepsWhatWasRegistered() throws IOException {
        Optional<Path> home = oldest();
        assumeTrue(home.isPresent(), "SKIPPED: no PostgreSQL from 15 on in " + INSTALLED);
        Programs programs = Programs.in(home.orElseThrow());
        String data = folder.resolve("theirs").toString();
        String url = started(programs, data);
        try {
            String number;
            try (var office = open(url)) {
                office.getBean(AlmatyOrganisation.class).load();
                var at = office.getBean(Clock.class).instant();
                number = office.getBean(Registrar.class)
                        .register(Filings.paper(BodyId.CITY, at, "Шам жанбайды"))
                        .number()
                        .text();
            }
            try (var office = open(url)) {
                assertThat(office.getBean(CaseFiles.class)
                                .open(number)
                                .orElseThrow()
                                .letter()
                                .text())
                        .isEqualTo("Шам жанбайды");
            }
            assertThat(folder.resolve("office").resolve("postgres-" + Cluster.MAJOR))
                    .as("no server of the house's own beside it")
                    .doesNotExist();
        } finally {
            programs.run("pg_ctl", List.of("stop", "-w", "-m", "fast", "-D", data));
        }
    }
}
