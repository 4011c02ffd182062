package kz.jauap.office.signature.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import kz.jauap.office.house.Settings;

/// A seal for offices under test: the file and its password lie where their properties say.
public final class TestSeal {
    public static final String FILE = "jauap.seal.file=target/seals/seal.p12";
    public static final String PASSWORD = "jauap.seal.password-file=target/seals/password";

    private static final Path KEY = Path.of("target", "seals", "seal.p12");
    private static final Path SECRET = Path.of("target", "seals", "password");

    private TestSeal() {}

    /// Lays it there, before the office opens.
    public static synchronized void lay() {
        if (!Files.exists(KEY)) {
            ThrowAwaySeal.make(
                    KEY,
                    SECRET,
                    new Settings.Names("Алматы қаласының әкімдігі", "Акимат города Алматы", "Akimat of Almaty"),
                    Clock.system(ZoneId.of("Asia/Almaty")));
        }
    }

    static SealKey key() throws Exception {
        lay();
        return SealKey.open(KEY, Files.readString(SECRET).strip().toCharArray());
    }
}
