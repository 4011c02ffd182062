package kz.jauap.office.intake.social.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.util.ArrayList;
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
import kz.jauap.office.intake.social.wire.Line.Answer;
import kz.jauap.office.intake.social.wire.Platform;
import kz.jauap.office.intake.social.wire.Reply;
import kz.jauap.office.intake.social.wire.Seals;
import kz.jauap.office.intake.social.wire.Sent;
import kz.jauap.office.intake.social.wire.Welcome;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Twitter, now X: replies, mentions and direct messages, through the Account Activity API.
@Component
class Twitter implements Platform {
    private final DoorSettings.Twitter settings;
    private final Line line;
    private final OAuth oauth;

    Twitter(DoorSettings settings, Line line, Clock clock) {
        this.settings = settings.twitter();
        this.line = line;
        this.oauth = new OAuth(settings.twitter(), clock);
    }

    @Override
    public Channel channel() {
        return Channel.TWITTER;
    }

    @Override
    public String path() {
        return "twitter";
    }

    @Override
    public List<String> lacking() {
        return DoorSettings.lacking(
                "twitter",
                Map.of(
                        "consumer-key", settings.consumerKey(),
                        "consumer-secret", settings.consumerSecret(),
                        "access-token", settings.accessToken(),
                        "access-secret", settings.accessSecret(),
                        "account", settings.account()));
    }

    @Override
    public List<String> mediaHosts() {
        return settings.mediaHosts();
    }

    @Override
    public Welcome welcome(Knock knock) {
        if (knock.asking()) {
            String token = knock.field("crc_token");
            String seal = "sha256=" + Seals.base64(settings.consumerSecret(), token.getBytes(UTF_8));
            return token.isEmpty()
                    ? new Welcome.Unproven()
                    : new Welcome.Answered(Json.write(Map.of("response_token", seal)), true);
        }
        String seal = "sha256=" + Seals.base64(settings.consumerSecret(), knock.body());
        if (!Seals.same(knock.header("x-twitter-webhooks-signature"), seal)) {
            return new Welcome.Unproven();
        }
        return Json.read(knock.text())
                .<Welcome>map(body -> new Welcome.Told(events(body), ""))
                .orElseGet(() -> new Welcome.Garbled(""));
    }

    private static List<Event> events(JsonNode body) {
        List<Event> events = new ArrayList<>();
        body.properties().forEach(field -> {
            if (field.getValue().isArray()) {
                Json.each(field.getValue()).forEach(item -> events.add(event(body, field.getKey(), item)));
            }
        });
        return List.copyOf(events);
    }

    private static Event event(JsonNode body, String sort, JsonNode item) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("for_user_id", Json.text(body, "for_user_id")).put("sort", sort);
        whole.set("item", item);
        whole.set("users", body.path("users"));
        String id = Json.some(item, "id_str")
                .or(() -> Json.some(item, "id"))
                .or(() -> Json.some(item, "status", "id"))
                .orElseGet(() -> Seals.print(item.toString()));
        return new Event(sort + ":" + id, whole.toString());
    }

    @Override
    public Heard read(JsonNode event) {
        TwitterWords words = new TwitterWords(Json.text(event, "for_user_id"));
        JsonNode item = event.path("item");
        return switch (Json.text(event, "sort")) {
            case "tweet_create_events" -> words.tweet(item);
            case "tweet_delete_events" -> words.deleted(item);
            case "direct_message_events" -> words.message(item, event.path("users"));
            default -> new Heard.Nothing(Reason.NOT_A_MESSAGE);
        };
    }

    @Override
    public Sent send(Reply reply) {
        return switch (reply.manner()) {
            case PUBLICLY ->
                again(post(
                        "/2/tweets",
                        Map.of("text", reply.text(), "reply", Map.of("in_reply_to_tweet_id", reply.to()))));
            case PRIVATELY ->
                post("/2/dm_conversations/with/" + reply.to() + "/messages", Map.of("text", reply.text()));
        };
    }

    private Sent post(String path, Object body) {
        String url = settings.api() + path;
        return line.send(Line.json(url, body).header("Authorization", oauth.header("POST", url)), Twitter::read);
    }

    private static Sent read(Answer answer) {
        if (answer.fine()) {
            return Json.some(answer.json(), "data", "id")
                    .or(() -> Json.some(answer.json(), "data", "dm_event_id"))
                    .<Sent>map(Sent.Handed::new)
                    .orElseGet(() -> new Sent.Unsure("no id"));
        }
        String why = "status " + answer.status();
        return switch (answer.status()) {
            case 403 ->
                Json.text(answer.json(), "detail").contains("duplicate content")
                        ? new Sent.Handed("duplicate")
                        : new Sent.Shut(why);
            case 400, 404, 410 -> new Sent.Shut(why);
            default -> answer.status() >= 500 && answer.status() != 503 ? new Sent.Unsure(why) : new Sent.Later(why);
        };
    }

    /// The platform itself refuses the same words twice, so trying again cannot double them.
    private static Sent again(Sent sent) {
        return switch (sent) {
            case Sent.Unsure(var why) -> new Sent.Later(why);
            case Sent.Handed _, Sent.Shut _, Sent.Later _ -> sent;
        };
    }

    @Override
    public Knock canary(String id, String text, long seconds) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("for_user_id", settings.account());
        ObjectNode tweet = body.putArray("tweet_create_events").addObject();
        tweet.put("id_str", id).put("text", text).put("timestamp_ms", String.valueOf(seconds * 1000));
        tweet.putObject("user").put("id_str", "0").put("screen_name", "jauap");
        byte[] bytes = body.toString().getBytes(UTF_8);
        String seal = "sha256=" + Seals.base64(settings.consumerSecret(), bytes);
        return new Knock(false, Map.of(), Map.of("x-twitter-webhooks-signature", seal), bytes, "");
    }
}
