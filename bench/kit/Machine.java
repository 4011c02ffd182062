package kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;

/// The machine under the measurement.
public final class Machine {
    private Machine() {}

    public static String tell() {
        return Runtime.getRuntime().availableProcessors() + " cores"
                + processor() + memory() + ", Linux " + System.getProperty("os.version") + ", Java "
                + System.getProperty("java.version");
    }

    private static String processor() {
        return field(Path.of("/proc/cpuinfo"), "model name").map(name -> " (" + name + ")").orElse("");
    }

    private static String memory() {
        return field(Path.of("/proc/meminfo"), "MemTotal")
                .map(size -> String.format(Locale.ROOT, ", %.0f GiB", Long.parseLong(size.split(" ")[0]) / 1048576.0))
                .orElse("");
    }

    /// The load average of the last minute: above the number of cores others take their share of the machine.
    public static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /// Resident memory of a process in megabytes of 2²⁰ bytes.
    public static double resident(long pid) {
        return field(Path.of("/proc/" + pid + "/status"), "VmRSS")
                .map(size -> Long.parseLong(size.split(" ")[0]) / 1024.0)
                .orElseThrow();
    }

    private static java.util.Optional<String> field(Path file, String name) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> line.startsWith(name))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A folder for one run; `JAUAP_BENCH_DIR` names a disk where the usual one for temporary files is memory.
    public static Path folder(String name) {
        try {
            var home = System.getenv("JAUAP_BENCH_DIR");
            return home == null
                    ? Files.createTempDirectory("jauap-" + name + "-")
                    : Files.createTempDirectory(Files.createDirectories(Path.of(home)), "jauap-" + name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void remove(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, IOException fault) throws IOException {
                    Files.delete(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            System.err.println("Left behind: " + folder + " (" + e.getMessage() + ")");
        }
    }
}
