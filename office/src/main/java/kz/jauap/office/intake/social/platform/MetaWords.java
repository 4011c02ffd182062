package kz.jauap.office.intake.social.platform;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.intake.social.wire.Heard.Address;
import kz.jauap.office.intake.social.wire.Heard.Author;
import kz.jauap.office.intake.social.wire.Heard.Media;
import kz.jauap.office.intake.social.wire.Heard.Reason;
import kz.jauap.office.intake.social.wire.Json;
import kz.jauap.office.intake.social.wire.Seals;
import tools.jackson.databind.JsonNode;

/// What private messages at Meta's products say.
final class MetaWords {
    private MetaWords() {}

    static String idOf(JsonNode item) {
        Optional<String> mid = Json.some(item, "message", "mid");
        Optional<String> edited = Json.some(item, "message_edit", "mid");
        if (mid.isPresent()) {
            return "m:" + mid.get() + (deleted(item.path("message")) ? ":deleted" : "");
        }
        return edited.map(id -> "m:" + id + ":edited:" + Json.text(item, "message_edit", "num_edit"))
                .orElseGet(() -> "h:" + Seals.print(item.toString()));
    }

    static Heard read(JsonNode item, String account) {
        if (item.has("message_edit")) {
            return new Heard.Edited(Json.text(item, "message_edit", "mid"), message(item, item.path("message_edit")));
        }
        JsonNode message = item.path("message");
        if (message.isMissingNode()) {
            return new Heard.Nothing(Reason.NOT_A_MESSAGE);
        }
        if (message.path("is_echo").asBoolean(false)
                || Json.text(item, "sender", "id").equals(account)) {
            return new Heard.Nothing(Reason.OWN_WORDS);
        }
        return deleted(message) ? new Heard.Deleted(Json.text(message, "mid")) : message(item, message);
    }

    private static boolean deleted(JsonNode message) {
        return message.path("is_deleted").asBoolean(false);
    }

    private static Heard.Message message(JsonNode item, JsonNode message) {
        String sender = Json.text(item, "sender", "id");
        List<Media> media = Json.each(message.path("attachments")).stream()
                .map(each -> new Media(
                        Json.text(each, "payload", "url"),
                        Json.some(each, "type").orElse("file")))
                .filter(each -> !each.url().isEmpty())
                .toList();
        return new Heard.Message(
                Json.text(message, "mid"),
                "m/" + sender,
                Optional.empty(),
                new Author(sender, ""),
                Json.text(message, "text"),
                Instant.ofEpochMilli(Json.number(item, "timestamp")),
                Optional.empty(),
                media,
                new Address(Optional.empty(), Optional.of("id:" + sender)));
    }
}
