package kz.jauap.office.registry.number;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import kz.jauap.office.house.Secrets;
import org.springframework.stereotype.Component;

/// Derives the tracking code of an appeal, so that a repeated acknowledgement shows the same code and no table holds
/// it.
@Component
public class Tracking {
    private static final int VERSION = 1;

    private final Secrets secrets;

    Tracking(Secrets secrets) {
        this.secrets = secrets;
    }

    public TrackingCode code(AppealId appeal) {
        return TrackingCode.from(secrets.mac("tracking-code", appeal + "/" + VERSION));
    }

    /// Compares in constant time.
    public boolean opens(AppealId appeal, TrackingCode typed) {
        return MessageDigest.isEqual(bytes(code(appeal)), bytes(typed));
    }

    private static byte[] bytes(TrackingCode code) {
        return code.characters().getBytes(StandardCharsets.US_ASCII);
    }
}
