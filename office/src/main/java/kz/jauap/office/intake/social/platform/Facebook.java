package kz.jauap.office.intake.social.platform;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.intake.social.wire.DoorSettings;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.intake.social.wire.Heard.Address;
import kz.jauap.office.intake.social.wire.Heard.Author;
import kz.jauap.office.intake.social.wire.Heard.Media;
import kz.jauap.office.intake.social.wire.Heard.Reason;
import kz.jauap.office.intake.social.wire.Json;
import kz.jauap.office.intake.social.wire.Line;
import kz.jauap.office.intake.social.wire.Seals;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Facebook: comments and visitors' posts on the page, and messages to it.
@Component
class Facebook extends Meta {
    private static final Set<String> SAYING = Set.of("comment", "post", "status", "photo", "video", "share");

    Facebook(DoorSettings settings, Line line) {
        super("facebook", settings.facebook(), line);
    }

    @Override
    public Channel channel() {
        return Channel.FACEBOOK;
    }

    @Override
    String object() {
        return "page";
    }

    @Override
    String repliesEdge() {
        return "comments";
    }

    @Override
    String idOf(JsonNode change) {
        JsonNode value = change.path("value");
        String id = idIn(value);
        return id.isEmpty()
                ? "h:" + Seals.print(change.toString())
                : String.join(":", "f", id, Json.text(value, "verb"), edition(value));
    }

    private static String edition(JsonNode value) {
        return Json.text(value, "verb").equals("edited") ? Seals.print(Json.text(value, "message")) : "";
    }

    private static String idIn(JsonNode value) {
        return Json.some(value, "comment_id").orElseGet(() -> Json.text(value, "post_id"));
    }

    @Override
    Heard change(JsonNode change, Instant at) {
        JsonNode value = change.path("value");
        String field = Json.text(change, "field");
        boolean feed = field.equals("feed") || field.equals("mention");
        if (!feed || !SAYING.contains(Json.text(value, "item"))) {
            return new Heard.Nothing(Reason.NOT_A_MESSAGE);
        }
        if (own(Json.text(value, "from", "id"))) {
            return new Heard.Nothing(Reason.OWN_WORDS);
        }
        return switch (Json.text(value, "verb")) {
            case "add" -> message(value);
            case "edited" -> new Heard.Edited(idIn(value), message(value));
            case "remove", "delete" -> new Heard.Deleted(idIn(value));
            default -> new Heard.Nothing(Reason.NOT_A_MESSAGE);
        };
    }

    private static Heard.Message message(JsonNode value) {
        String id = idIn(value);
        String author = Json.text(value, "from", "id");
        String post = Json.text(value, "post_id");
        Optional<String> parent = Json.some(value, "parent_id").filter(each -> !each.equals(post));
        return new Heard.Message(
                id,
                "c/" + parent.orElse(id) + "/" + author,
                parent,
                new Author(author, Json.text(value, "from", "name")),
                Json.text(value, "message"),
                Instant.ofEpochSecond(Json.number(value, "created_time")),
                Json.uri(Json.some(value, "post", "permalink_url").orElse("https://www.facebook.com/" + id)),
                media(value),
                new Address(Optional.of(id), Optional.of("comment:" + id)));
    }

    private static List<Media> media(JsonNode value) {
        List<Media> media = new ArrayList<>();
        for (String name : List.of("photo", "video")) {
            Json.some(value, name).ifPresent(url -> media.add(new Media(url, name)));
        }
        Json.some(value, "link")
                .filter(_ -> Set.of("photo", "video").contains(Json.text(value, "item")))
                .ifPresent(url -> media.add(new Media(url, Json.text(value, "item"))));
        return List.copyOf(media);
    }

    @Override
    public Optional<URI> placeOf(JsonNode event) {
        JsonNode value = event.path("change").path("value");
        return Json.some(value, "post", "permalink_url").isPresent()
                ? Optional.empty()
                : graph().placeOf(idIn(value), "permalink_url");
    }

    @Override
    ObjectNode sample(String id, String text) {
        ObjectNode change = JsonNodeFactory.instance.objectNode().put("field", "feed");
        ObjectNode value = change.putObject("value").put("item", "comment").put("verb", "add");
        value.put("comment_id", id).put("message", text);
        value.putObject("from").put("id", "0").put("name", "Jauap");
        return change;
    }
}
