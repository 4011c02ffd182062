package kz.jauap.office.intake.social.platform;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.intake.social.wire.DoorSettings;
import kz.jauap.office.intake.social.wire.Json;
import kz.jauap.office.intake.social.wire.Line;
import kz.jauap.office.intake.social.wire.Line.Answer;
import kz.jauap.office.intake.social.wire.Reply;
import kz.jauap.office.intake.social.wire.Seals;
import kz.jauap.office.intake.social.wire.Sent;

/// VK's methods for writing; both take a key under which the same words are taken once.
final class VkMethods {
    /// Try again: unknown fault, authorisation that an operator must renew, too many calls, fault of the server.
    private static final Set<Long> PASSING = Set.of(1L, 5L, 6L, 9L, 10L, 27L, 28L, 29L);

    private final DoorSettings.Vk settings;
    private final Line line;

    VkMethods(DoorSettings.Vk settings, Line line) {
        this.settings = settings;
        this.line = line;
    }

    Sent comment(Reply reply) {
        List<String> to = VkWords.parts(reply.to());
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("owner_id", "-" + settings.group());
        fields.put("post_id", to.getFirst());
        fields.put("from_group", settings.group());
        fields.put("message", reply.text());
        fields.put("guid", Seals.print(reply.key()));
        if (!to.getLast().isEmpty()) {
            fields.put("reply_to_comment", to.getLast());
        }
        return call("wall.createComment", fields, "c:" + to.getFirst() + ":");
    }

    Sent message(Reply reply) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("peer_id", reply.to());
        fields.put("group_id", settings.group());
        fields.put("message", reply.text());
        fields.put("random_id", String.valueOf(Seals.print(reply.key()).hashCode() & Integer.MAX_VALUE));
        return call("messages.send", fields, "sent:");
    }

    private Sent call(String method, Map<String, String> fields, String prefix) {
        fields.put("access_token", settings.accessToken());
        fields.put("v", settings.version());
        String form = fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        Sent sent = line.send(Line.form(settings.api() + "/" + method, form), answer -> read(answer, prefix));
        return switch (sent) {
            // the key makes trying again harmless
            case Sent.Unsure(var why) -> new Sent.Later(why);
            case Sent.Handed _, Sent.Shut _, Sent.Later _ -> sent;
        };
    }

    private static Sent read(Answer answer, String prefix) {
        if (answer.json().has("response")) {
            String id = Json.some(answer.json(), "response", "comment_id")
                    .orElseGet(() -> Json.text(answer.json(), "response"));
            return new Sent.Handed(prefix + id);
        }
        long code = Json.number(answer.json(), "error", "error_code");
        String why = "error " + code;
        return code == 0 || PASSING.contains(code) ? new Sent.Later(why) : new Sent.Shut(why);
    }
}
