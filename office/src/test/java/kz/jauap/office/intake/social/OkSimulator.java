package kz.jauap.office.intake.social;

import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Ok.ru: the group's Bot API, which proves itself by nothing but the address it knows and comes from.
final class OkSimulator extends Simulator {
    static final String KEY = "ok-webhook-key";
    private static final long TIME = 1_795_000_000_000L;

    MockHttpServletRequestBuilder message(String mid, String author, String text, String photo) {
        return told(KEY, """
                {"webhookType":"MESSAGE_CREATED","sender":{"user_id":"user:%s","name":"Name %s"},
                "recipient":{"chat_id":"chat:C%s"},"message":{"text":"%s","seq":1,"mid":"%s","attachments":[%s]},
                "timestamp":%d}""".formatted(
                        author,
                        author,
                        author,
                        text,
                        mid,
                        photo.isEmpty() ? "" : "{\"type\":\"IMAGE\",\"payload\":{\"url\":\"" + photo + "\"}}",
                        TIME));
    }

    MockHttpServletRequestBuilder told(String key, String body) {
        return json("/api/doors/ok?key=" + key, body);
    }

    @Override
    Said take(Request request) {
        return request.path().endsWith("?access_token=ok-token")
                ? new Said(
                        200, "{\"recipient_id\":\"chat:C1\",\"message_id\":\"mid:" + serial.incrementAndGet() + "\"}")
                : new Said(401, "{\"error_code\":102,\"error_msg\":\"PARAM_SESSION_EXPIRED\"}");
    }
}
