package kz.jauap.office.intake.social.platform;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.intake.social.wire.Heard.Address;
import kz.jauap.office.intake.social.wire.Heard.Author;
import kz.jauap.office.intake.social.wire.Heard.Media;
import kz.jauap.office.intake.social.wire.Heard.Reason;
import kz.jauap.office.intake.social.wire.Json;
import tools.jackson.databind.JsonNode;

/// What VK's messages, comments and posts say.
final class VkWords {
    private final String group;

    VkWords(String group) {
        this.group = group;
    }

    Heard message(JsonNode message) {
        String peer = Json.text(message, "peer_id");
        String id = Json.some(message, "conversation_message_id").orElseGet(() -> Json.text(message, "id"));
        return said(
                message,
                "m:" + peer + ":" + id,
                "m/" + peer,
                Optional.empty(),
                "https://vk.com/gim" + group + "?sel=" + peer,
                new Address(Optional.empty(), Optional.of(peer)));
    }

    /// A reply stands under the post and, within it, under the comment that began the talk.
    Heard comment(JsonNode comment) {
        String id = Json.text(comment, "id");
        String post = Json.text(comment, "post_id");
        String root = Json.each(comment.path("parents_stack")).stream()
                .findFirst()
                .map(each -> each.asString(""))
                .or(() -> Json.some(comment, "reply_to_comment"))
                .orElse(id);
        String author = Json.text(comment, "from_id");
        return said(
                comment,
                commentId(comment),
                "w/" + post + "/" + root + "/" + author,
                Json.some(comment, "reply_to_comment").map(each -> "c:" + post + ":" + each),
                "https://vk.com/wall-" + group + "_" + post + "?reply=" + id,
                new Address(Optional.of(post + "/" + id), privately(author)));
    }

    Heard post(JsonNode post) {
        String id = Json.text(post, "id");
        String author = Json.text(post, "from_id");
        return said(
                post,
                "p:" + id,
                "w/" + id + "/post/" + author,
                Optional.empty(),
                "https://vk.com/wall-" + group + "_" + id,
                new Address(Optional.of(id + "/"), privately(author)));
    }

    String commentId(JsonNode comment) {
        return "c:" + Json.text(comment, "post_id") + ":" + Json.text(comment, "id");
    }

    Heard edited(Heard now) {
        return switch (now) {
            case Heard.Message message -> new Heard.Edited(message.id(), message);
            case Heard.Edited _, Heard.Deleted _, Heard.Named _, Heard.Nothing _ -> now;
        };
    }

    private Heard said(JsonNode said, String id, String thread, Optional<String> parent, String link, Address address) {
        String author = Json.text(said, "from_id");
        if (author.equals("-" + group) || Json.number(said, "out") == 1) {
            return new Heard.Nothing(Reason.OWN_WORDS);
        }
        String handle = author.startsWith("-") ? "club" + author.substring(1) : "id" + author;
        return new Heard.Message(
                id,
                thread,
                parent,
                new Author(author, handle),
                Json.text(said, "text"),
                Instant.ofEpochSecond(Json.number(said, "date")),
                Json.uri(link),
                Json.each(said.path("attachments")).stream()
                        .flatMap(VkWords::media)
                        .toList(),
                address);
    }

    private static Optional<String> privately(String author) {
        return author.startsWith("-") ? Optional.empty() : Optional.of(author);
    }

    private static Stream<Media> media(JsonNode attachment) {
        String type = Json.text(attachment, "type");
        JsonNode one = attachment.path(type);
        String url = switch (type) {
            case "photo" ->
                Json.each(one.path("sizes")).stream()
                        .max(Comparator.comparingLong(each -> Json.number(each, "width") * Json.number(each, "height")))
                        .map(each -> Json.text(each, "url"))
                        .orElse("");
            case "doc" -> Json.text(one, "url");
            case "audio_message" -> Json.text(one, "link_mp3");
            default -> "";
        };
        String name = Json.some(one, "title").orElse(type);
        return url.isEmpty() ? Stream.empty() : Stream.of(new Media(url, name));
    }

    static List<String> parts(String publicly) {
        return List.of(publicly.split("/", -1));
    }
}
