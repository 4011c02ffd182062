package kz.jauap.office.house.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import kz.jauap.office.house.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A PostgreSQL server of the house's own, reached from this machine only, kept alive while the office is open.
public final class LocalPostgres implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(LocalPostgres.class);
    static final List<String> DURABLE = List.of("-c fsync=on", "-c synchronous_commit=on", "-c full_page_writes=on");
    private static final int ATTEMPTS = 20;
    private static final long GLANCE_MILLIS = 200;

    private final Programs programs;
    private final Cluster cluster;
    private final String password;
    private final List<String> options;
    private final Thread guard =
            Thread.ofPlatform().daemon().name("postgres-guard").unstarted(this::guard);
    private final CountDownLatch closed = new CountDownLatch(1);
    private int port;
    private volatile long pid;

    private LocalPostgres(Programs programs, Cluster cluster, String password, List<String> options) {
        this.programs = programs;
        this.cluster = cluster;
        this.password = password;
        this.options = options;
    }

    /// Opens the server of `dataFolder`: makes it, starts it, or adopts the one that a killed office left running.
    public static LocalPostgres open(Path dataFolder, String superuserPassword, String officePassword) {
        var passwords = new Cluster.Passwords(superuserPassword, officePassword);
        return open(dataFolder, dataFolder.resolve("programs"), passwords, DURABLE);
    }

    static LocalPostgres open(Path dataFolder, Path programFolder, Cluster.Passwords passwords, List<String> options) {
        var programs =
                Programs.in(Archive.unpacked(programFolder.toAbsolutePath().normalize()));
        var cluster = Cluster.of(dataFolder.toAbsolutePath().normalize());
        cluster.createWhereAbsent(programs, passwords);
        var server = new LocalPostgres(programs, cluster, passwords.office(), options);
        server.adoptOrStart();
        server.guard.start();
        return server;
    }

    private void adoptOrStart() {
        var found = cluster.running(programs);
        if (found.isPresent() && cluster.startedFrom(programs)) {
            port = found.get().port();
            log.info("Adopted the PostgreSQL left running on port {}", port);
            pid = found.get().pid();
            return;
        }
        if (found.isPresent()) {
            stop();
        }
        cluster.unlock();
        port = freePort();
        start();
    }

    private void start() {
        var said = "";
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            var ended = programs.run("pg_ctl", startCommand());
            var running = cluster.running(programs);
            if (ended.well() && running.isPresent()) {
                pid = running.get().pid();
                return;
            }
            said = ended.said();
        }
        throw new CannotStart(
                "PostgreSQL does not start on " + cluster.folder() + ":\n" + said,
                "Read the newest file in " + cluster.folder().resolve("log") + " and mend what it names.");
    }

    private List<String> startCommand() {
        var server = new ArrayList<>(options);
        server.add("-p " + port);
        return List.of(
                "start",
                "--wait",
                "--timeout=300",
                "--pgdata=" + cluster.folder(),
                "--log=" + cluster.folder().resolveSibling("postgres-start.log"),
                "--options=" + String.join(" ", server));
    }

    private void guard() {
        try {
            while (!closed.await(GLANCE_MILLIS, TimeUnit.MILLISECONDS)) {
                if (!ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false)) {
                    log.error("PostgreSQL ended unasked; starting it again on port {}", port);
                    revive();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void revive() {
        try {
            start();
        } catch (CannotStart e) {
            log.error("{} {}", e.getMessage(), e.advice());
        }
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The address of the office's database.
    public String url() {
        return url("jauap");
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database
                + "?ApplicationName=jauap&reWriteBatchedInserts=true";
    }

    /// The role under which the office works.
    public String user() {
        return "jauap";
    }

    /// The password of that role.
    public String password() {
        return password;
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            guard.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stop();
    }

    private void stop() {
        var folder = cluster.folder().toString();
        if (!programs.run("pg_ctl", List.of("stop", "--wait", "--mode=fast", "--timeout=60", "-D", folder))
                .well()) {
            programs.run("pg_ctl", List.of("stop", "--wait", "--mode=immediate", "-D", folder));
        }
    }
}
