package kz.jauap.office.intake.social.platform;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.intake.social.wire.Asked;
import kz.jauap.office.intake.social.wire.DoorSettings;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.intake.social.wire.Heard.Address;
import kz.jauap.office.intake.social.wire.Heard.Author;
import kz.jauap.office.intake.social.wire.Heard.Reason;
import kz.jauap.office.intake.social.wire.Json;
import kz.jauap.office.intake.social.wire.Line;
import kz.jauap.office.intake.social.wire.Reply;
import kz.jauap.office.intake.social.wire.Seals;
import kz.jauap.office.intake.social.wire.Sent;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Instagram: comments under the account's posts, its name in others' posts and comments, and messages to it.
@Component
class Instagram extends Meta {
    private final InstagramMentions mentions;

    Instagram(DoorSettings settings, Line line) {
        super("instagram", settings.instagram(), line);
        this.mentions = new InstagramMentions(settings.instagram().account(), graph());
    }

    @Override
    public Channel channel() {
        return Channel.INSTAGRAM;
    }

    @Override
    String object() {
        return "instagram";
    }

    @Override
    String repliesEdge() {
        return "replies";
    }

    @Override
    String idOf(JsonNode change) {
        return Json.some(change, "value", "id")
                .or(() -> Json.some(change, "value", "comment_id"))
                .or(() -> Json.some(change, "value", "media_id"))
                .map(id -> "c:" + id)
                .orElseGet(() -> "h:" + Seals.print(change.toString()));
    }

    @Override
    Heard change(JsonNode change, Instant at) {
        JsonNode value = change.path("value");
        String field = Json.text(change, "field");
        if (field.equals("mentions")) {
            String post = Json.text(value, "media_id");
            return post.isEmpty()
                    ? new Heard.Nothing(Reason.UNREADABLE)
                    : new Heard.Named(Json.some(value, "comment_id"), post);
        }
        if (!field.equals("comments") && !field.equals("live_comments")) {
            return new Heard.Nothing(Reason.NOT_A_MESSAGE);
        }
        String author = Json.text(value, "from", "id");
        if (own(author)) {
            return new Heard.Nothing(Reason.OWN_WORDS);
        }
        String id = Json.text(value, "id");
        Optional<String> parent = Json.some(value, "parent_id");
        return new Heard.Message(
                id,
                "c/" + parent.orElse(id) + "/" + author,
                parent,
                new Author(author, "@" + Json.text(value, "from", "username")),
                Json.text(value, "text"),
                at,
                Json.uri("https://www.instagram.com/" + Json.text(value, "from", "username") + "/"),
                List.of(),
                new Address(Optional.of(id), Optional.of("comment:" + id)));
    }

    @Override
    public Asked ask(Heard.Named named, Instant at) {
        return mentions.ask(named, at);
    }

    /// The post under which somebody commented.
    @Override
    public Optional<URI> placeOf(JsonNode event) {
        return Json.some(event, "change", "value", "media", "id").flatMap(post -> graph().placeOf(post, "permalink"));
    }

    @Override
    public Sent send(Reply reply) {
        return mentions.replies(reply) ? mentions.reply(reply) : super.send(reply);
    }

    @Override
    ObjectNode sample(String id, String text) {
        ObjectNode change = JsonNodeFactory.instance.objectNode().put("field", "comments");
        ObjectNode value = change.putObject("value").put("id", id).put("text", text);
        value.putObject("from").put("id", "0").put("username", "jauap");
        return change;
    }
}
