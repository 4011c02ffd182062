package kz.jauap.office.intake.social.platform;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.intake.social.wire.DoorSettings;
import kz.jauap.office.intake.social.wire.Event;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.intake.social.wire.Json;
import kz.jauap.office.intake.social.wire.Knock;
import kz.jauap.office.intake.social.wire.Line;
import kz.jauap.office.intake.social.wire.Platform;
import kz.jauap.office.intake.social.wire.Reply;
import kz.jauap.office.intake.social.wire.Seals;
import kz.jauap.office.intake.social.wire.Sent;
import kz.jauap.office.intake.social.wire.Welcome;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What Instagram and Facebook have in common: Meta's webhooks and its private messages.
abstract class Meta implements Platform {
    private static final String THANKS = "EVENT_RECEIVED";

    private final String name;
    private final DoorSettings.Meta settings;
    private final MetaGraph graph;

    Meta(String name, DoorSettings.Meta settings, Line line) {
        this.name = name;
        this.settings = settings;
        this.graph = new MetaGraph(settings, line);
    }

    /// What stands as `object` in this product's events.
    abstract String object();

    /// The name by which a change is the same however often it is told.
    abstract String idOf(JsonNode change);

    /// A comment, a post or a mention.
    abstract Heard change(JsonNode change, Instant at);

    /// Where a public reply to a comment goes.
    abstract String repliesEdge();

    /// A comment as the platform tells it, for trying the door.
    abstract ObjectNode sample(String id, String text);

    @Override
    public String path() {
        return name;
    }

    @Override
    public List<String> lacking() {
        return DoorSettings.lacking(
                name,
                Map.of(
                        "app-secret", settings.appSecret(),
                        "verify-token", settings.verifyToken(),
                        "access-token", settings.accessToken(),
                        "account", settings.account()));
    }

    @Override
    public List<String> mediaHosts() {
        return settings.mediaHosts();
    }

    @Override
    public Welcome welcome(Knock knock) {
        if (knock.asking()) {
            boolean ours = knock.field("hub.mode").equals("subscribe")
                    && Seals.same(knock.field("hub.verify_token"), settings.verifyToken());
            return ours ? new Welcome.Answered(knock.field("hub.challenge"), false) : new Welcome.Unproven();
        }
        String seal = "sha256=" + Seals.hex(settings.appSecret(), knock.body());
        if (!Seals.same(knock.header("X-Hub-Signature-256"), seal)) {
            return new Welcome.Unproven();
        }
        return Json.read(knock.text())
                .filter(body -> Json.text(body, "object").equals(object()))
                .<Welcome>map(body -> new Welcome.Told(events(body), THANKS))
                .orElseGet(() -> new Welcome.Garbled(THANKS));
    }

    private List<Event> events(JsonNode body) {
        List<Event> events = new ArrayList<>();
        for (JsonNode entry : Json.each(body.path("entry"))) {
            for (JsonNode message : Json.each(entry.path("messaging"))) {
                events.add(event(entry, "messaging", message, MetaWords.idOf(message)));
            }
            for (JsonNode change : Json.each(entry.path("changes"))) {
                events.add(event(entry, "change", change, idOf(change)));
            }
        }
        return List.copyOf(events);
    }

    private static Event event(JsonNode entry, String sort, JsonNode item, String id) {
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.put("account", Json.text(entry, "id")).put("time", Json.number(entry, "time"));
        whole.set(sort, item);
        return new Event(id, whole.toString());
    }

    @Override
    public Heard read(JsonNode event) {
        JsonNode item = event.path("messaging");
        if (!item.isMissingNode()) {
            return MetaWords.read(item, settings.account());
        }
        long time = Json.number(event, "time");
        Instant at = time > 100_000_000_000L ? Instant.ofEpochMilli(time) : Instant.ofEpochSecond(time);
        return change(event.path("change"), at);
    }

    MetaGraph graph() {
        return graph;
    }

    boolean own(String author) {
        return author.equals(settings.account());
    }

    @Override
    public Sent send(Reply reply) {
        return switch (reply.manner()) {
            case PUBLICLY -> graph.comment(reply, repliesEdge());
            case PRIVATELY -> graph.message(reply);
        };
    }

    @Override
    public Optional<String> nameOf(String author) {
        return graph.nameOf(author);
    }

    @Override
    public Knock canary(String id, String text, long seconds) {
        ObjectNode body = JsonNodeFactory.instance.objectNode().put("object", object());
        ObjectNode entry = body.putArray("entry").addObject();
        entry.put("id", settings.account())
                .put("time", seconds)
                .putArray("changes")
                .add(sample(id, text));
        byte[] bytes = body.toString().getBytes(UTF_8);
        String seal = "sha256=" + Seals.hex(settings.appSecret(), bytes);
        return new Knock(false, Map.of(), Map.of("x-hub-signature-256", seal), bytes, "");
    }

    /// Meta's own limits on answering privately.
    static Duration window(Reply reply) {
        boolean toComment = reply.to().startsWith("comment:");
        boolean person = reply.writer() == Reply.Writer.OFFICIAL;
        return Duration.ofHours(toComment || person ? 168 : 24);
    }
}
