package kz.jauap.office.intake.social.platform;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.intake.social.wire.Heard.Address;
import kz.jauap.office.intake.social.wire.Heard.Author;
import kz.jauap.office.intake.social.wire.Heard.Media;
import kz.jauap.office.intake.social.wire.Heard.Reason;
import kz.jauap.office.intake.social.wire.Json;
import tools.jackson.databind.JsonNode;

/// What posts and direct messages on Twitter say.
final class TwitterWords {
    private final String account;

    TwitterWords(String account) {
        this.account = account;
    }

    Heard tweet(JsonNode tweet) {
        String author = Json.text(tweet, "user", "id_str");
        if (author.equals(account)) {
            return new Heard.Nothing(Reason.OWN_WORDS);
        }
        if (tweet.has("retweeted_status")) {
            return new Heard.Nothing(Reason.NOT_A_MESSAGE);
        }
        String id = Json.text(tweet, "id_str");
        String handle = Json.text(tweet, "user", "screen_name");
        Optional<String> parent = Json.some(tweet, "in_reply_to_status_id_str");
        Heard.Message message = new Heard.Message(
                id,
                "t/" + parent.orElse(id) + "/" + author,
                parent,
                new Author(author, "@" + handle),
                Json.some(tweet, "extended_tweet", "full_text").orElseGet(() -> Json.text(tweet, "text")),
                Instant.ofEpochMilli(Json.number(tweet, "timestamp_ms")),
                Json.uri("https://x.com/" + handle + "/status/" + id),
                media(tweet),
                new Address(Optional.of(id), Optional.of(author)));
        return Json.each(tweet.path("edit_history").path("edit_tweet_ids")).stream()
                .findFirst()
                .map(each -> each.asString(""))
                .filter(first -> !first.equals(id))
                .<Heard>map(first -> new Heard.Edited(first, message))
                .orElse(message);
    }

    Heard deleted(JsonNode item) {
        return Json.text(item, "status", "user_id").equals(account)
                ? new Heard.Nothing(Reason.OWN_WORDS)
                : new Heard.Deleted(Json.text(item, "status", "id"));
    }

    Heard message(JsonNode item, JsonNode users) {
        JsonNode message = item.path("message_create");
        String author = Json.text(message, "sender_id");
        if (author.equals(account)) {
            return new Heard.Nothing(Reason.OWN_WORDS);
        }
        if (!Json.text(item, "type").equals("message_create")) {
            return new Heard.Nothing(Reason.NOT_A_MESSAGE);
        }
        String handle = Json.text(users, author, "screen_name");
        return new Heard.Message(
                "dm:" + Json.text(item, "id"),
                "m/" + author,
                Optional.empty(),
                new Author(author, handle.isEmpty() ? author : "@" + handle),
                Json.text(message, "message_data", "text"),
                Instant.ofEpochMilli(Json.number(item, "created_timestamp")),
                Json.uri("https://x.com/messages/" + account + "-" + author),
                List.of(),
                new Address(Optional.empty(), Optional.of(author)));
    }

    private static List<Media> media(JsonNode tweet) {
        JsonNode whole = tweet.has("extended_tweet") ? tweet.path("extended_tweet") : tweet;
        return Json.each(whole.path("extended_entities").path("media")).stream()
                .map(each -> new Media(url(each), Json.text(each, "type")))
                .filter(each -> !each.url().isEmpty())
                .toList();
    }

    /// Of a film the best version, of a picture the picture.
    private static String url(JsonNode media) {
        return Json.each(media.path("video_info").path("variants")).stream()
                .filter(each -> Json.text(each, "content_type").equals("video/mp4"))
                .max(Comparator.comparingLong(each -> Json.number(each, "bitrate")))
                .map(each -> Json.text(each, "url"))
                .orElseGet(() -> Json.text(media, "media_url_https"));
    }
}
