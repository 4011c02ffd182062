package kz.jauap.office.intake.social.platform;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import kz.jauap.office.intake.social.wire.Asked;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.intake.social.wire.Heard.Address;
import kz.jauap.office.intake.social.wire.Heard.Author;
import kz.jauap.office.intake.social.wire.Heard.Media;
import kz.jauap.office.intake.social.wire.Json;
import kz.jauap.office.intake.social.wire.Line.Answer;
import kz.jauap.office.intake.social.wire.Reply;
import kz.jauap.office.intake.social.wire.Sent;
import tools.jackson.databind.JsonNode;

/// The account's name in posts and comments of others: the webhook tells where, the account is asked what was said, and
/// the reply goes by its edge `mentions`, openly; Instagram has no private reply to them.
record InstagramMentions(String account, MetaGraph graph) {
    private static final String REPLY = "mention:";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx");

    /// Fields that are documented come last: Meta refuses the whole question where it refuses one field.
    private static final List<String> OF_COMMENT =
            List.of("id,text,timestamp,username,media{id,permalink}", "id,text,timestamp,media{id}");

    private static final List<String> OF_POST = List.of(
            "id,caption,timestamp,username,media_type,media_url,permalink",
            "id,caption,timestamp,username,media_type,media_url");

    Asked ask(Heard.Named named, Instant at) {
        return named.comment()
                .map(comment -> ask(
                        OF_COMMENT, "mentioned_comment.comment_id(" + comment + ")", "mentioned_comment", named, at))
                .orElseGet(() ->
                        ask(OF_POST, "mentioned_media.media_id(" + named.post() + ")", "mentioned_media", named, at));
    }

    private Asked ask(List<String> fields, String question, String name, Heard.Named named, Instant at) {
        try {
            Answer answer = graph.get(account, question + "{" + fields.getFirst() + "}");
            if (!answer.fine() && !MetaGraph.passing(answer)) {
                answer = graph.get(account, question + "{" + fields.getLast() + "}");
            }
            if (!answer.fine()) {
                return MetaGraph.passing(answer) ? new Asked.Later("status " + answer.status()) : new Asked.Untold();
            }
            JsonNode told = answer.json().path(name);
            return told.isObject() ? new Asked.Told(message(named, told, at)) : new Asked.Untold();
        } catch (IOException silent) {
            return new Asked.Later(silent.getClass().getSimpleName());
        }
    }

    private static Heard.Message message(Heard.Named named, JsonNode told, Instant at) {
        String id = named.comment().orElse(named.post());
        Optional<String> user = Json.some(told, "username").map(name -> "@" + name);
        String author = user.orElse("mention " + id);
        return new Heard.Message(
                id,
                "n/" + named.post() + "/" + author,
                Optional.empty(),
                new Author(author, user.orElse("")),
                Json.some(told, "text").orElseGet(() -> Json.text(told, "caption")),
                time(Json.text(told, "timestamp")).orElse(at),
                Stream.of(Json.some(told, "permalink"), Json.some(told, "media", "permalink"))
                        .flatMap(Optional::stream)
                        .flatMap(text -> Json.uri(text).stream())
                        .findFirst(),
                Json.some(told, "media_url")
                        .map(url -> new Media(url, Json.text(told, "media_type").equals("VIDEO") ? "video" : "photo"))
                        .stream()
                        .toList(),
                new Address(
                        Optional.of(REPLY + named.post() + ":" + named.comment().orElse("")), Optional.empty()));
    }

    private static Optional<Instant> time(String text) {
        try {
            return Optional.of(text)
                    .filter(Predicate.not(String::isEmpty))
                    .map(written -> OffsetDateTime.parse(written, TIME).toInstant());
        } catch (DateTimeException not) {
            return Optional.empty();
        }
    }

    boolean replies(Reply reply) {
        return reply.to().startsWith(REPLY);
    }

    Sent reply(Reply reply) {
        String to = reply.to().substring(REPLY.length());
        int between = to.indexOf(':');
        Map<String, String> fields = new HashMap<>();
        fields.put("media_id", to.substring(0, between));
        fields.put("message", reply.text());
        if (between + 1 < to.length()) {
            fields.put("comment_id", to.substring(between + 1));
        }
        return graph.post(account + "/mentions", fields);
    }
}
