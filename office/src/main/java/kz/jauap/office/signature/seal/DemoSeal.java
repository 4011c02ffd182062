package kz.jauap.office.signature.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import kz.jauap.law.appeal.Bin;
import kz.jauap.office.house.start.CannotStart;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.demo.ThrowAwayKey;

/// Makes the seal of a demonstration: a key that the throw-away authority certifies, worth nothing in law.
final class DemoSeal {
    /// Of a firm that cannot be: numbers of these years were never given.
    private static final Bin NOBODY = new Bin("650140000017");

    private static final String SYSTEM = "ИС \"Jauap\" TEST";

    private DemoSeal() {}

    /// Makes the key file, unless it is there.
    ///
    /// @param akimat whose seal it plays
    static void make(Path file, char[] password, DemoAuthority authority, String akimat) {
        if (Files.exists(file)) {
            return;
        }
        try {
            var pair = ThrowAwayKey.SEAL.pair();
            var holder = Holder.system(SYSTEM, new Holder.Firm(NOBODY, akimat + " (TEST)"));
            var chain = authority.issueForItself(pair.getPublic(), holder);
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, password);
            store.setKeyEntry("seal", pair.getPrivate(), password, chain.toArray(X509Certificate[]::new));
            var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "test-seal", ".new", ownerOnly);
            try (var out = Files.newOutputStream(draft)) {
                store.store(out, password);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart(
                    "The demonstration's seal cannot be made: " + e.getMessage(),
                    "Check that the data folder can be written to.",
                    e);
        }
    }
}
