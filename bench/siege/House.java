package siege;

import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.house.Vault;

/// The data folder of an office seen from outside: its database server, its files.
public record House(Path data) {
    /// The server of the house, as its lock file tells.
    public Optional<ProcessHandle> postmaster() {
        return lockFile(0).flatMap(pid -> ProcessHandle.of(Long.parseLong(pid))).filter(ProcessHandle::isAlive);
    }

    private Optional<String> lockFile(int line) {
        try {
            var lines = Files.readAllLines(data.resolve("postgres-18/postmaster.pid"));
            return line < lines.size() ? Optional.of(lines.get(line).strip()) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        }
    }

    /// Into the office's own database, as the office.
    public Connection enter() throws SQLException {
        var password = HexFormat.of().formatHex(secrets().mac("postgres password", "office"));
        var port = lockFile(3).orElseThrow(() -> new SQLException("no database server runs on " + data));
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/jauap", "jauap", password);
    }

    private Secrets secrets() {
        return Secrets.in(data.resolve("secrets"));
    }

    /// What opens what lies sealed.
    public Vault vault() {
        return new Vault(secrets());
    }

    /// Where a content lies, sealed.
    public Path file(String hash) {
        return data.resolve("files")
                .resolve(hash.substring(0, 2))
                .resolve(hash.substring(2, 4))
                .resolve(hash + ".sealed");
    }

    /// What a content says.
    public byte[] content(String hash) throws IOException {
        try (var content = Channels.newInputStream(vault().opening("files", FileChannel.open(file(hash))))) {
            return content.readAllBytes();
        }
    }
}
