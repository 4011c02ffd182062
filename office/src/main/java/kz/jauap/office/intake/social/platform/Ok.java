package kz.jauap.office.intake.social.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.intake.social.wire.DoorSettings;
import kz.jauap.office.intake.social.wire.Event;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.intake.social.wire.Heard.Address;
import kz.jauap.office.intake.social.wire.Heard.Author;
import kz.jauap.office.intake.social.wire.Heard.Media;
import kz.jauap.office.intake.social.wire.Heard.Reason;
import kz.jauap.office.intake.social.wire.Json;
import kz.jauap.office.intake.social.wire.Knock;
import kz.jauap.office.intake.social.wire.Line;
import kz.jauap.office.intake.social.wire.Line.Answer;
import kz.jauap.office.intake.social.wire.Platform;
import kz.jauap.office.intake.social.wire.Reply;
import kz.jauap.office.intake.social.wire.Seals;
import kz.jauap.office.intake.social.wire.Sent;
import kz.jauap.office.intake.social.wire.Welcome;
import org.springframework.security.web.util.matcher.IpAddressMatcher;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Ok.ru: messages to the group, through its Bot API. It signs nothing: a secret of ours in the address and the
/// networks it calls from are the proof.
@Component
class Ok implements Platform {
    /// Try again: unknown fault, service down, too many calls, a token that an operator must renew.
    private static final Set<Long> PASSING = Set.of(1L, 2L, 8L, 9L, 11L, 102L, 103L);

    private final DoorSettings.Ok settings;
    private final Line line;
    private final List<IpAddressMatcher> sources;

    Ok(DoorSettings settings, Line line) {
        this.settings = settings.ok();
        this.line = line;
        this.sources =
                settings.ok().sources().stream().map(IpAddressMatcher::new).toList();
    }

    @Override
    public Channel channel() {
        return Channel.OK_RU;
    }

    @Override
    public String path() {
        return "ok";
    }

    @Override
    public List<String> lacking() {
        return DoorSettings.lacking("ok", Map.of("key", settings.key(), "access-token", settings.accessToken()));
    }

    @Override
    public List<String> mediaHosts() {
        return settings.mediaHosts();
    }

    @Override
    public Welcome welcome(Knock knock) {
        boolean near = sources.stream().anyMatch(each -> each.matches(knock.from()));
        if (knock.asking() || !near || !Seals.same(knock.field("key"), settings.key())) {
            return new Welcome.Unproven();
        }
        return Json.read(knock.text())
                .<Welcome>map(body -> new Welcome.Told(List.of(event(body)), "{\"success\":true}"))
                .orElseGet(() -> new Welcome.Garbled("{\"success\":true}"));
    }

    private static Event event(JsonNode body) {
        String id = Json.some(body, "message", "mid").orElseGet(() -> Seals.print(body.toString()));
        return new Event(id, body.toString());
    }

    @Override
    public Heard read(JsonNode event) {
        JsonNode message = event.path("message");
        String author = Json.text(event, "sender", "user_id");
        String chat = Json.text(event, "recipient", "chat_id");
        if (author.startsWith("group:")) {
            return new Heard.Nothing(Reason.OWN_WORDS);
        }
        if (Json.text(message, "mid").isEmpty() || author.isEmpty() || message.has("system")) {
            return new Heard.Nothing(Reason.NOT_A_MESSAGE);
        }
        return new Heard.Message(
                Json.text(message, "mid"),
                "m/" + chat,
                Optional.empty(),
                new Author(author, Json.some(event, "sender", "name").orElse(author)),
                Json.text(message, "text"),
                Instant.ofEpochMilli(Json.number(event, "timestamp")),
                Json.uri("https://ok.ru/profile/" + author.substring(author.indexOf(':') + 1)),
                Json.each(message.path("attachments")).stream()
                        .filter(each -> !Json.text(each, "type").equals("SHARE"))
                        .map(each -> new Media(Json.text(each, "payload", "url"), Json.text(each, "type")))
                        .filter(each -> !each.url().isEmpty())
                        .toList(),
                new Address(Optional.empty(), Optional.of(chat)));
    }

    @Override
    public Sent send(Reply reply) {
        if (reply.manner() == Reply.Manner.PUBLICLY) {
            return new Sent.Shut("no public replies");
        }
        String url = settings.api() + "/graph/me/messages/" + URLEncoder.encode(reply.to(), UTF_8) + "?access_token="
                + URLEncoder.encode(settings.accessToken(), UTF_8);
        return line.send(
                Line.json(
                        url,
                        Map.of("recipient", Map.of("chat_id", reply.to()), "message", Map.of("text", reply.text()))),
                Ok::read);
    }

    private static Sent read(Answer answer) {
        Optional<String> id = Json.some(answer.json(), "message_id");
        if (answer.fine() && id.isPresent()) {
            return new Sent.Handed(id.get());
        }
        long code = Json.number(answer.json(), "error_code");
        String why = "error " + code;
        if (code == 0) {
            boolean taken = (answer.status() >= 500 && answer.status() != 503) || answer.fine();
            return taken ? new Sent.Unsure(why) : new Sent.Later(why);
        }
        return PASSING.contains(code) ? new Sent.Later(why) : new Sent.Shut(why);
    }

    @Override
    public Knock canary(String id, String text, long seconds) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("timestamp", seconds * 1000);
        body.putObject("sender").put("user_id", "user:0").put("name", "Jauap");
        body.putObject("recipient").put("chat_id", "chat:0");
        body.putObject("message").put("text", text).put("mid", id);
        return new Knock(
                false, Map.of("key", settings.key()), Map.of(), body.toString().getBytes(UTF_8), "");
    }
}
