package kz.jauap.office.intake.social;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// VK: the Callback API with its secret and confirmation, and the methods that take our words once for each key.
final class VkSimulator extends Simulator {
    static final String GROUP = "7007";
    static final String SECRET = "vk-secret";
    private static final long TIME = 1_795_000_000L;

    final Map<String, String> taken = new ConcurrentHashMap<>();

    MockHttpServletRequestBuilder comment(String event, int id, int root, int author, String text) {
        return told("wall_reply_new", event, comment(id, root, author, text));
    }

    MockHttpServletRequestBuilder edited(String event, int id, int root, int author, String text) {
        return told("wall_reply_edit", event, comment(id, root, author, text));
    }

    MockHttpServletRequestBuilder deleted(String event, int id) {
        return told(
                "wall_reply_delete",
                event,
                "{\"owner_id\":-%s,\"id\":%d,\"deleter_id\":5,\"post_id\":12}".formatted(GROUP, id));
    }

    private static String comment(int id, int root, int author, String text) {
        return """
                {"id":%d,"from_id":%d,"post_id":12,"owner_id":-%s,"post_owner_id":-%s,"parents_stack":[%s],"date":%d,
                "text":"%s"}""".formatted(id, author, GROUP, GROUP, root == 0 ? "" : String.valueOf(root), TIME, text);
    }

    MockHttpServletRequestBuilder post(String event, int id, int author, String text) {
        return told("wall_post_new", event, """
                {"id":%d,"from_id":%d,"owner_id":-%s,"date":%d,"post_type":"post","text":"%s"}""".formatted(id, author, GROUP, TIME, text));
    }

    MockHttpServletRequestBuilder message(String event, int id, int author, String text, String photo) {
        String along = photo.isEmpty() ? "" : """
                {"type":"photo","photo":{"sizes":[{"type":"s","url":"%s-small","width":75,"height":50},
                {"type":"z","url":"%s","width":1080,"height":720}]}}""".formatted(photo, photo);
        return told("message_new", event, """
                {"message":{"id":%d,"date":%d,"peer_id":%d,"from_id":%d,"conversation_message_id":%d,"out":0,"text":"%s",
                "attachments":[%s]},"client_info":{"lang_id":0}}""".formatted(id, TIME, author, author, id, text, along));
    }

    MockHttpServletRequestBuilder told(String type, String event, String object) {
        return told(type, event, object, SECRET);
    }

    MockHttpServletRequestBuilder told(String type, String event, String object, String secret) {
        return json("/api/doors/vk", """
                {"type":"%s","object":%s,"group_id":%s,"event_id":"%s","v":"5.199","secret":"%s"}""".formatted(type, object, GROUP, event, secret));
    }

    @Override
    Said take(Request request) {
        Map<String, String> fields = Stream.of(request.body().split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        if (!"vk-token".equals(fields.get("access_token"))) {
            return new Said(200, "{\"error\":{\"error_code\":5,\"error_msg\":\"User authorization failed\"}}");
        }
        if ("666".equals(fields.get("peer_id"))) {
            return new Said(
                    200, "{\"error\":{\"error_code\":901,\"error_msg\":\"Can't send messages without permission\"}}");
        }
        String key = fields.getOrDefault("guid", "") + fields.getOrDefault("random_id", "");
        taken.put(key, fields.get("message"));
        return request.path().contains("createComment")
                ? new Said(200, "{\"response\":{\"comment_id\":" + (9000 + serial.incrementAndGet()) + "}}")
                : new Said(200, "{\"response\":" + (500 + serial.incrementAndGet()) + "}");
    }
}
