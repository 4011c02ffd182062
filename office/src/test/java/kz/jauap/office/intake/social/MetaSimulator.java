package kz.jauap.office.intake.social;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Instagram or Facebook: webhooks sealed with `X-Hub-Signature-256`, and the Graph API.
public final class MetaSimulator extends Simulator {
    static final String SECRET = "meta-app-secret";
    static final String ACCOUNT = "17841400000000001";
    private static final long TIME = 1_795_000_000L;

    /// When everything is said there.
    public static final Instant THEN = Instant.ofEpochSecond(TIME);

    /// The end of every post's address.
    static final String PERMALINK = "ShaMJaN";

    /// Whether it refuses fields that its documentation of mentions does not name.
    volatile boolean strict;

    private final String product;
    private final Set<String> repliedTo = ConcurrentHashMap.newKeySet();

    public MetaSimulator(String product) {
        this.product = product;
    }

    /// The settings by which the office knows it.
    public void settings(DynamicPropertyRegistry settings) {
        String door = "jauap.doors." + product + ".";
        settings.add(door + "app-secret", () -> SECRET);
        settings.add(door + "verify-token", () -> "verify-me");
        settings.add(door + "access-token", () -> "meta-token");
        settings.add(door + "account", () -> ACCOUNT);
        settings.add(door + "api", this::url);
        settings.add(door + "media-hosts", this::url);
    }

    /// A comment under a post.
    public MockHttpServletRequestBuilder comment(String id, String parent, String author, String text) {
        return told(
                product.equals("instagram")
                        ? """
                {"field":"comments","value":{"from":{"id":"%s","username":"u%s"},"media":{"id":"90","media_product_type":"FEED"},
                "id":"%s",%s"text":"%s"}}""".formatted(
                                author, author, id, parent.isEmpty() ? "" : "\"parent_id\":\"" + parent + "\",", text)
                        : feed("add", id, parent, author, text));
    }

    /// Our name in a comment of somebody, or in the caption of his post: the webhook tells no words.
    MockHttpServletRequestBuilder mention(String comment, String post) {
        String where = comment.isEmpty() ? "" : "\"comment_id\":\"" + comment + "\",";
        return told("{\"field\":\"mentions\",\"value\":{%s\"media_id\":\"%s\"}}".formatted(where, post));
    }

    MockHttpServletRequestBuilder edited(String id, String author, String text) {
        return told(feed("edited", id, "", author, text));
    }

    MockHttpServletRequestBuilder removed(String id, String author) {
        return told(feed("remove", id, "", author, ""));
    }

    private static String feed(String verb, String id, String parent, String author, String text) {
        return """
                {"field":"feed","value":{"item":"comment","verb":"%s","comment_id":"%s","post_id":"90_1","parent_id":"%s",
                "from":{"id":"%s","name":"Name %s"},"created_time":%d,"message":"%s",
                "post":{"permalink_url":"https://www.facebook.com/90/posts/1"}}}""".formatted(verb, id, parent.isEmpty() ? "90_1" : parent, author, author, TIME, text);
    }

    private MockHttpServletRequestBuilder told(String change) {
        return sealed("{\"object\":\"%s\",\"entry\":[{\"id\":\"%s\",\"time\":%d,\"changes\":[%s]}]}"
                .formatted(object(), ACCOUNT, TIME, change));
    }

    /// A private message, with whatever came along.
    MockHttpServletRequestBuilder message(String mid, String author, long seconds, String text, String... media) {
        StringBuilder along = new StringBuilder();
        for (String url : media) {
            along.append(along.isEmpty() ? "" : ",")
                    .append("{\"type\":\"image\",\"payload\":{\"url\":\"" + url + "\"}}");
        }
        return messaging("""
                {"sender":{"id":"%s"},"recipient":{"id":"%s"},"timestamp":%d,
                "message":{"mid":"%s","text":"%s","attachments":[%s]}}""".formatted(author, ACCOUNT, seconds * 1000, mid, text, along));
    }

    MockHttpServletRequestBuilder unsent(String mid, String author) {
        return messaging("""
                {"sender":{"id":"%s"},"recipient":{"id":"%s"},"timestamp":1,
                "message":{"mid":"%s","is_deleted":true}}""".formatted(author, ACCOUNT, mid));
    }

    MockHttpServletRequestBuilder echo(String mid, String to) {
        return messaging("""
                {"sender":{"id":"%s"},"recipient":{"id":"%s"},"timestamp":1,
                "message":{"mid":"%s","is_echo":true,"text":"ours"}}""".formatted(ACCOUNT, to, mid));
    }

    MockHttpServletRequestBuilder read(String author) {
        return messaging("""
                {"sender":{"id":"%s"},"recipient":{"id":"%s"},"timestamp":1,"read":{"mid":"m"}}""".formatted(author, ACCOUNT));
    }

    private MockHttpServletRequestBuilder messaging(String item) {
        return sealed("{\"object\":\"%s\",\"entry\":[{\"id\":\"%s\",\"time\":%d,\"messaging\":[%s]}]}"
                .formatted(object(), ACCOUNT, TIME, item));
    }

    MockHttpServletRequestBuilder sealed(String body) {
        return json("/api/doors/" + product, body).header("X-Hub-Signature-256", "sha256=" + seal(body));
    }

    private String object() {
        return product.equals("instagram") ? "instagram" : "page";
    }

    private static String seal(String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /// As `GET /{ig-user-id}?fields=mentioned_comment.comment_id(…){…}` answers.
    private Said mentioned(String question) {
        if (question.contains("(gone)")) {
            return new Said(400, "{\"error\":{\"code\":100,\"error_subcode\":33,\"message\":\"does not exist\"}}");
        }
        if (strict && question.contains("permalink")) {
            return new Said(400, "{\"error\":{\"code\":100,\"message\":\"Tried accessing nonexisting field\"}}");
        }
        String words = question.contains("mentioned_comment") ? """
                {"mentioned_comment":{"id":"17873440459141021","text":"Көшеде шам жанбайды, almaty не айтады?",
                "timestamp":"2026-11-18T05:26:40+0000","username":"dana","media":{"id":"17887498072083520"}}""" : """
                {"mentioned_media":{"id":"17887498072083520","caption":"almaty, у нас яма на дороге","media_type":"IMAGE",
                "timestamp":"2026-11-18T05:26:40+0000","username":"dana","permalink":"https://www.instagram.com/p/CaptioN/"}""";
        return new Said(200, words + ",\"id\":\"" + ACCOUNT + "\"}");
    }

    @Override
    Said take(Request request) {
        if (!request.authorization().equals("Bearer meta-token")) {
            return new Said(400, "{\"error\":{\"code\":190,\"message\":\"Invalid OAuth access token\"}}");
        }
        if (request.method().equals("GET") && request.path().contains("mentioned_")) {
            return mentioned(URLDecoder.decode(request.path(), StandardCharsets.UTF_8));
        }
        if (request.method().equals("GET") && request.path().endsWith("fields=permalink")) {
            return new Said(200, "{\"permalink\":\"https://www.instagram.com/p/" + PERMALINK + "/\",\"id\":\"90\"}");
        }
        if (request.method().equals("GET")) {
            return new Said(200, "{\"name\":\"Aigerim\",\"username\":\"aigerim.k\",\"id\":\"1\"}");
        }
        if (request.path().endsWith("/messages")) {
            boolean second = request.body().contains("comment_id") && !repliedTo.add(request.body());
            return second
                    ? new Said(400, "{\"error\":{\"code\":10900,\"message\":\"Activity already replied to\"}}")
                    : new Said(200, "{\"recipient_id\":\"1\",\"message_id\":\"mid." + serial.incrementAndGet() + "\"}");
        }
        return new Said(200, "{\"id\":\"reply" + serial.incrementAndGet() + "\"}");
    }
}
