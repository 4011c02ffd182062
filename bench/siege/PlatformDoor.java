package siege;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import kit.Http;
import kit.Opened.Where;

/// A social network that tells of a comment or a message until it is told that we have it, and now and then once more.
public final class PlatformDoor implements Door {
    private static final String SECRET = "siege-secret";
    private static final String ACCOUNT = "17841400000000001";
    private static final String NOWHERE = "http://127.0.0.1:9";

    /// A network, as the office knows it.
    public enum Platform {
        INSTAGRAM,
        FACEBOOK,
        VK,
        TWITTER,
        OK
    }

    private final Where where;
    private final Platform platform;
    private final Http http = new Http();
    private final Random random;

    public PlatformDoor(Where where, Platform platform, long seed) {
        this.where = where;
        this.platform = platform;
        this.random = new Random(seed);
    }

    /// How an office is told of all platforms; where they take our replies, nobody answers.
    public static String[] settings() {
        var meta = List.of("app-secret=" + SECRET, "verify-token=v", "access-token=t", "account=" + ACCOUNT);
        var all = new java.util.ArrayList<String>();
        meta.forEach(each -> all.add("instagram." + each));
        meta.forEach(each -> all.add("facebook." + each));
        List.of("group=7007", "secret=" + SECRET, "confirmation=c", "access-token=t").forEach(each -> all.add("vk." + each));
        List.of("consumer-key=k", "consumer-secret=" + SECRET, "access-token=t", "access-secret=s", "account=2244")
                .forEach(each -> all.add("twitter." + each));
        List.of("key=" + SECRET, "access-token=t", "sources=127.0.0.0/8").forEach(each -> all.add("ok." + each));
        for (var name : List.of("instagram", "facebook", "vk", "twitter", "ok")) {
            all.add(name + ".api=" + NOWHERE);
            all.add(name + ".media-hosts=" + NOWHERE);
        }
        return all.stream().map(each -> "-Djauap.doors." + each).toArray(String[]::new);
    }

    @Override
    public String scope() {
        return platform.name();
    }

    @Override
    public Reply send(Parcel parcel) {
        var reply = tell(parcel);
        return reply instanceof Reply.Acknowledged && random.nextInt(5) == 0 ? tell(parcel) : reply;
    }

    private Reply tell(Parcel parcel) {
        var body = body(parcel);
        try {
            var answer = http.post(where.page("/api/doors/" + path()), "application/json",
                    body.getBytes(StandardCharsets.UTF_8), "X-Hub-Signature-256", "sha256=" + hex(body),
                    "x-twitter-webhooks-signature", "sha256=" + base64(body));
            return answer.statusCode() == 200
                    ? new Reply.Acknowledged("")
                    : answer.statusCode() < 500 && answer.statusCode() != 429
                            ? new Reply.Refused(answer.statusCode(), Http.text(answer))
                            : new Reply.Again("status " + answer.statusCode());
        } catch (IOException e) {
            return new Reply.Again(e.getClass().getSimpleName());
        }
    }

    private String path() {
        return switch (platform) {
            case INSTAGRAM -> "instagram";
            case FACEBOOK -> "facebook";
            case VK -> "vk";
            case TWITTER -> "twitter";
            case OK -> "ok?key=" + SECRET;
        };
    }

    private String body(Parcel parcel) {
        var id = Math.abs((long) parcel.key().hashCode()) + 1_000_000_000L;
        var text = parcel.text();
        return switch (platform) {
            case INSTAGRAM -> """
                    {"object":"instagram","entry":[{"id":"%s","time":1795000000,"changes":[{"field":"comments","value":
                    {"from":{"id":"%d","username":"u%d"},"media":{"id":"90","media_product_type":"FEED"},"id":"%s",
                    "text":"%s"}}]}]}""".formatted(ACCOUNT, id, id, parcel.key(), text);
            case FACEBOOK -> """
                    {"object":"page","entry":[{"id":"%s","time":1795000000,"messaging":[{"sender":{"id":"%d"},
                    "recipient":{"id":"%s"},"timestamp":1795000000000,"message":{"mid":"%s","text":"%s"}}]}]}""".formatted(
                    ACCOUNT, id, ACCOUNT, parcel.key(), text);
            case VK -> """
                    {"type":"message_new","object":{"message":{"id":%d,"date":1795000000,"peer_id":%d,"from_id":%d,
                    "conversation_message_id":%d,"out":0,"text":"%s","attachments":[]},"client_info":{"lang_id":0}},
                    "group_id":7007,"event_id":"%s","v":"5.199","secret":"%s"}""".formatted(
                    id, id, id, id, text, parcel.key(), SECRET);
            case TWITTER -> """
                    {"for_user_id":"2244","tweet_create_events":[{"id_str":"%s","timestamp_ms":"1795000000000","text":"%s",
                    "in_reply_to_status_id_str":null,"user":{"id_str":"%d","screen_name":"u%d","name":"N"}}]}""".formatted(
                    parcel.key(), text, id, id);
            case OK -> """
                    {"webhookType":"MESSAGE_CREATED","sender":{"user_id":"user:%d","name":"N"},
                    "recipient":{"chat_id":"chat:C%d"},"message":{"text":"%s","seq":1,"mid":"%s","attachments":[]},
                    "timestamp":1795000000000}""".formatted(id, id, text, parcel.key());
        };
    }

    private static String hex(String body) {
        return HexFormat.of().formatHex(seal(body));
    }

    private static String base64(String body) {
        return Base64.getEncoder().encodeToString(seal(body));
    }

    private static byte[] seal(String body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
