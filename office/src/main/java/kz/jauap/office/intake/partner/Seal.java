package kz.jauap.office.intake.partner;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A seal over one message: it shows that who sent it holds the key, sent just these bytes to just this place, and
/// did so just now.
///
/// Written `t=1764054000,v1=<hex>`: seconds since 1970 and HMAC-SHA256 over time, method, path, message id and the
/// SHA-256 of the body in hex, each on a line of its own.
public record Seal(Instant at, String mac) {
    /// The header it stands in.
    public static final String HEADER = "Jauap-Seal";

    /// How far the clocks of both sides may be apart.
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private static final Pattern SHAPE = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");

    /// What is sealed.
    ///
    /// @param message id of the message; empty where there is none
    /// @param body SHA-256 of the body in hex
    public record Sealed(String method, String path, String message, String body) {}

    public static Optional<Seal> parse(String header) {
        Matcher matcher = SHAPE.matcher(header.strip());
        return matcher.matches()
                ? Optional.of(new Seal(Instant.ofEpochSecond(Long.parseLong(matcher.group(1))), matcher.group(2)))
                : Optional.empty();
    }

    public static Seal of(byte[] key, Instant at, Sealed what) {
        return new Seal(at, mac(key, at, what));
    }

    /// Whether it is the holder's seal over just this, and fresh.
    public boolean holds(byte[] key, Sealed what, Instant now) {
        boolean fresh = Duration.between(at, now).abs().compareTo(WINDOW) <= 0;
        return MessageDigest.isEqual(ascii(mac), ascii(mac(key, at, what))) && fresh;
    }

    /// As it stands in the header.
    public String header() {
        return "t=" + at.getEpochSecond() + ",v1=" + mac;
    }

    private static String mac(byte[] key, Instant at, Sealed what) {
        try {
            String words = String.join(
                    "\n", String.valueOf(at.getEpochSecond()), what.method(), what.path(), what.message(), what.body());
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
