package kz.jauap.office.intake.social.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import kz.jauap.office.intake.social.wire.DoorSettings;
import kz.jauap.office.intake.social.wire.Seals;

/// Signs requests as an account of ours by OAuth 1.0a (RFC 5849); a body of JSON is not part of what is signed.
final class OAuth {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DoorSettings.Twitter settings;
    private final Clock clock;

    OAuth(DoorSettings.Twitter settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    String header(String method, String url) {
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        TreeMap<String, String> fields = new TreeMap<>();
        fields.put("oauth_consumer_key", settings.consumerKey());
        fields.put("oauth_nonce", HexFormat.of().formatHex(nonce));
        fields.put("oauth_signature_method", "HMAC-SHA1");
        fields.put("oauth_timestamp", String.valueOf(clock.instant().getEpochSecond()));
        fields.put("oauth_token", settings.accessToken());
        fields.put("oauth_version", "1.0");
        String normal = fields.entrySet().stream()
                .map(each -> percent(each.getKey()) + "=" + percent(each.getValue()))
                .collect(Collectors.joining("&"));
        String base = method + "&" + percent(url) + "&" + percent(normal);
        String key = percent(settings.consumerSecret()) + "&" + percent(settings.accessSecret());
        byte[] seal = Seals.hmac("HmacSHA1", key, base.getBytes(UTF_8));
        fields.put("oauth_signature", Base64.getEncoder().encodeToString(seal));
        return fields.entrySet().stream()
                .map(each -> percent(each.getKey()) + "=\"" + percent(each.getValue()) + "\"")
                .collect(Collectors.joining(", ", "OAuth ", ""));
    }

    /// Percent-encoding of RFC 3986.
    static String percent(String text) {
        return URLEncoder.encode(text, UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
