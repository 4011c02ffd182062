package kz.jauap.office.house.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.house.start.CannotStart;

/// The unpacked PostgreSQL programs, run without the rights of root.
record Programs(Path home, List<String> prefix) {
    private static final List<String> OWN_USER_NAMESPACE = List.of("unshare", "-U");
    private static final String ROOT_ADVICE =
            "Start the office as an ordinary user, or name a PostgreSQL of your own by JAUAP_DB_URL.";

    /// How a program ended and what it said.
    record Ended(int status, String said) {
        boolean well() {
            return status == 0;
        }
    }

    static Programs in(Path home) {
        return new Programs(home, "root".equals(System.getProperty("user.name")) ? withoutRoot() : List.of());
    }

    private static List<String> withoutRoot() {
        var probe = new ArrayList<>(OWN_USER_NAMESPACE);
        probe.add("true");
        try {
            if (run(probe, "").well()) {
                return OWN_USER_NAMESPACE;
            }
        } catch (UncheckedIOException e) {
            throw new CannotStart("PostgreSQL does not run as root: " + e.getMessage(), ROOT_ADVICE, e);
        }
        throw new CannotStart("PostgreSQL does not run as root, and user namespaces are forbidden here.", ROOT_ADVICE);
    }

    Ended run(String program, List<String> arguments) {
        return run(program, arguments, "");
    }

    /// Runs a program of PostgreSQL to its end, with `input` typed into it.
    Ended run(String program, List<String> arguments, String input) {
        var command = new ArrayList<>(prefix);
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return run(command, input);
    }

    private static Ended run(List<String> command, String input) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            try (var typed = process.outputWriter()) {
                typed.write(input);
            }
            var said = new String(process.getInputStream().readAllBytes(), UTF_8);
            return new Ended(process.waitFor(), said.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(command.getFirst() + " does not run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
