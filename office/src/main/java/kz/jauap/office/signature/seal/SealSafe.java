package kz.jauap.office.signature.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.start.CannotStart;
import kz.jauap.office.signature.demo.DemoAuthority;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the office's seal lies: the operator's key file, or a throw-away key where the demonstration's authority is
/// open, or nothing.
@Component
class SealSafe {
    private static final Logger log = LoggerFactory.getLogger(SealSafe.class);

    private final Optional<SealKey> key;

    SealSafe(
            @Value("${jauap.seal.file:}") String file,
            @Value("${jauap.seal.password-file:}") String passwordFile,
            Optional<DemoAuthority> demo,
            Secrets secrets,
            Settings settings,
            Clock clock) {
        if (file.isBlank()) {
            key = demo.map(authority -> throwAway(authority, secrets, settings));
        } else {
            key = Optional.of(operators(Path.of(file), Path.of(passwordFile)));
        }
        tell(clock.instant());
    }

    /// The key, if its certificate is valid at a moment.
    Optional<SealKey> key(Instant at) {
        return key.filter(each -> each.holds(at));
    }

    private void tell(Instant now) {
        if (key.isEmpty()) {
            log.warn("The office has no seal: vouchers and answers go out unsealed and say so (JAUAP_SEAL_FILE)");
        }
        key.filter(each -> !each.holds(now))
                .ifPresent(each -> log.error(
                        "The certificate of the office's seal is not valid today ({} to {}): papers go out unsealed",
                        each.certificate().getNotBefore().toInstant(),
                        each.certificate().getNotAfter().toInstant()));
    }

    private static SealKey throwAway(DemoAuthority authority, Secrets secrets, Settings settings) {
        Path file = settings.dataFolder().resolve("secrets").resolve("test-seal.p12");
        char[] password =
                HexFormat.of().formatHex(secrets.mac("test seal", "password")).toCharArray();
        DemoSeal.make(file, password, authority, settings.akimat().kk());
        return open(file, password);
    }

    private static SealKey operators(Path file, Path passwordFile) {
        try {
            return open(file, Files.readString(passwordFile).strip().toCharArray());
        } catch (IOException e) {
            throw wrong(file, e);
        }
    }

    private static SealKey open(Path file, char[] password) {
        try {
            return SealKey.open(file, password);
        } catch (IOException | GeneralSecurityException e) {
            throw wrong(file, e);
        }
    }

    private static CannotStart wrong(Path file, Exception e) {
        return new CannotStart(
                "The office's seal " + file + " cannot be opened: " + e.getMessage(),
                "Check JAUAP_SEAL_FILE (PKCS#12) and JAUAP_SEAL_PASSWORD_FILE; without both, papers are unsealed.",
                e);
    }
}
