package kz.jauap.office.intake.social;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Twitter: the Account Activity API with its challenge and seal, and the two calls by which we write.
final class TwitterSimulator extends Simulator {
    static final String SECRET = "consumer-secret";
    static final String ACCOUNT = "2244994945";
    private static final long TIME = 1_795_000_000_000L;

    private final Set<String> tweets = ConcurrentHashMap.newKeySet();

    MockHttpServletRequestBuilder tweet(String id, String parent, String author, String text, String photo) {
        String along = photo.isEmpty() ? "" : """
                ,"extended_entities":{"media":[{"type":"photo","media_url_https":"%s"}]}""".formatted(photo);
        return told("tweet_create_events", """
                {"id_str":"%s","timestamp_ms":"%d","text":"%s","in_reply_to_status_id_str":%s,
                "user":{"id_str":"%s","screen_name":"u%s","name":"Name"}%s}""".formatted(
                        id, TIME, text, parent.isEmpty() ? "null" : "\"" + parent + "\"", author, author, along));
    }

    MockHttpServletRequestBuilder deleted(String id, String author) {
        return told("tweet_delete_events", """
                {"status":{"id":"%s","user_id":"%s"},"timestamp_ms":"%d"}""".formatted(id, author, TIME));
    }

    MockHttpServletRequestBuilder message(String id, String author, String text) {
        return sealed("""
                {"for_user_id":"%s","direct_message_events":[{"type":"message_create","id":"%s","created_timestamp":"%d",
                "message_create":{"target":{"recipient_id":"%s"},"sender_id":"%s","message_data":{"text":"%s"}}}],
                "users":{"%s":{"id":"%s","screen_name":"u%s"}}}""".formatted(ACCOUNT, id, TIME, ACCOUNT, author, text, author, author, author));
    }

    private MockHttpServletRequestBuilder told(String sort, String item) {
        return sealed("{\"for_user_id\":\"%s\",\"%s\":[%s]}".formatted(ACCOUNT, sort, item));
    }

    MockHttpServletRequestBuilder sealed(String body) {
        return json("/api/doors/twitter", body).header("x-twitter-webhooks-signature", "sha256=" + seal(body));
    }

    static String seal(String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(words.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    Said take(Request request) {
        if (!request.authorization().startsWith("OAuth oauth_consumer_key=\"consumer-key\"")) {
            return new Said(401, "{\"title\":\"Unauthorized\"}");
        }
        int id = serial.incrementAndGet();
        if (request.path().startsWith("/2/dm_conversations/")) {
            return new Said(201, "{\"data\":{\"dm_event_id\":\"dm%d\",\"dm_conversation_id\":\"1\"}}".formatted(id));
        }
        return tweets.add(request.body())
                ? new Said(201, "{\"data\":{\"id\":\"tw%d\",\"text\":\"\"}}".formatted(id))
                : new Said(
                        403,
                        "{\"detail\":\"You are not allowed to create a Tweet with duplicate content.\",\"status\":403}");
    }
}
