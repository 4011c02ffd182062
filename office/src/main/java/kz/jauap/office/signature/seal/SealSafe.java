package kz.jauap.office.signature.seal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.start.CannotStart;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the office's seal lies: the operator's key file, or a throw-away key in a demonstration, or nothing.
@Component
class SealSafe {
    private static final Logger log = LoggerFactory.getLogger(SealSafe.class);

    private final Optional<SealKey> key;

    SealSafe(
            @Value("${jauap.seal.file:}") String file,
            @Value("${jauap.seal.password-file:}") String passwordFile,
            Settings settings,
            Clock clock) {
        Path secrets = settings.dataFolder().resolve("secrets");
        if (!file.isBlank()) {
            key = Optional.of(open(Path.of(file), Path.of(passwordFile)));
        } else if (settings.demo()) {
            Path own = secrets.resolve("test-seal.p12");
            Path password = secrets.resolve("test-seal.password");
            if (!Files.exists(own)) {
                ThrowAwaySeal.make(own, password, settings.akimat(), clock);
            }
            key = Optional.of(open(own, password));
        } else {
            key = Optional.empty();
            log.warn("The office has no seal: vouchers and answers go out unsealed and say so (JAUAP_SEAL_FILE)");
        }
        key.filter(each -> !each.holds(clock.instant()))
                .ifPresent(each -> log.error(
                        "The certificate of the office's seal is not valid today ({} to {}): papers go out unsealed",
                        each.certificate().getNotBefore().toInstant(),
                        each.certificate().getNotAfter().toInstant()));
    }

    /// The key, if its certificate is valid at a moment.
    Optional<SealKey> key(Instant at) {
        return key.filter(each -> each.holds(at));
    }

    private static SealKey open(Path file, Path passwordFile) {
        try {
            return SealKey.open(file, Files.readString(passwordFile).strip().toCharArray());
        } catch (IOException | GeneralSecurityException e) {
            throw new CannotStart(
                    "The office's seal " + file + " cannot be opened: " + e.getMessage(),
                    "Check JAUAP_SEAL_FILE (PKCS#12) and JAUAP_SEAL_PASSWORD_FILE; without both, papers are unsealed.",
                    e);
        }
    }
}
