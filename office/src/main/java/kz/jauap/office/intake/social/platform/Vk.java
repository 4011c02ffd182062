package kz.jauap.office.intake.social.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.intake.social.wire.DoorSettings;
import kz.jauap.office.intake.social.wire.Event;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.intake.social.wire.Heard.Reason;
import kz.jauap.office.intake.social.wire.Json;
import kz.jauap.office.intake.social.wire.Knock;
import kz.jauap.office.intake.social.wire.Line;
import kz.jauap.office.intake.social.wire.Platform;
import kz.jauap.office.intake.social.wire.Reply;
import kz.jauap.office.intake.social.wire.Seals;
import kz.jauap.office.intake.social.wire.Sent;
import kz.jauap.office.intake.social.wire.Welcome;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// VK: messages to the community, comments and posts on its wall, through the Callback API.
@Component
class Vk implements Platform {
    private static final String THANKS = "ok";

    private final DoorSettings.Vk settings;
    private final VkWords words;
    private final VkMethods methods;

    Vk(DoorSettings settings, Line line) {
        this.settings = settings.vk();
        this.words = new VkWords(settings.vk().group());
        this.methods = new VkMethods(settings.vk(), line);
    }

    @Override
    public Channel channel() {
        return Channel.VK;
    }

    @Override
    public String path() {
        return "vk";
    }

    @Override
    public List<String> lacking() {
        return DoorSettings.lacking(
                "vk",
                Map.of(
                        "group", settings.group(),
                        "secret", settings.secret(),
                        "confirmation", settings.confirmation(),
                        "access-token", settings.accessToken()));
    }

    @Override
    public List<String> mediaHosts() {
        return settings.mediaHosts();
    }

    @Override
    public Welcome welcome(Knock knock) {
        JsonNode body = Json.read(knock.text()).orElseGet(JsonNodeFactory.instance::objectNode);
        boolean ours = Json.text(body, "group_id").equals(settings.group())
                && Seals.same(Json.text(body, "secret"), settings.secret());
        if (knock.asking() || !ours) {
            return new Welcome.Unproven();
        }
        if (Json.text(body, "type").equals("confirmation")) {
            return new Welcome.Answered(settings.confirmation(), false);
        }
        ObjectNode told = ((ObjectNode) body).without("secret");
        String id = Json.some(body, "event_id").orElseGet(() -> Seals.print(told.toString()));
        return new Welcome.Told(List.of(new Event(id, told.toString())), THANKS);
    }

    @Override
    public Heard read(JsonNode event) {
        JsonNode object = event.path("object");
        return switch (Json.text(event, "type")) {
            case "message_new" -> words.message(object.has("message") ? object.path("message") : object);
            case "message_edit" -> words.edited(words.message(object));
            case "wall_reply_new", "wall_reply_restore" -> words.comment(object);
            case "wall_reply_edit" -> words.edited(words.comment(object));
            case "wall_reply_delete" -> new Heard.Deleted(words.commentId(object));
            case "wall_post_new" -> words.post(object);
            case "message_reply" -> new Heard.Nothing(Reason.OWN_WORDS);
            default -> new Heard.Nothing(Reason.NOT_A_MESSAGE);
        };
    }

    @Override
    public Sent send(Reply reply) {
        return switch (reply.manner()) {
            case PUBLICLY -> methods.comment(reply);
            case PRIVATELY -> methods.message(reply);
        };
    }

    @Override
    public Knock canary(String id, String text, long seconds) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("type", "wall_reply_new").put("group_id", settings.group()).put("event_id", id);
        body.put("secret", settings.secret());
        body.putObject("object")
                .put("id", 0)
                .put("from_id", 0)
                .put("post_id", 0)
                .put("date", seconds)
                .put("text", text);
        return new Knock(false, Map.of(), Map.of(), body.toString().getBytes(UTF_8), "");
    }
}
