package kz.jauap.office.intake.social.platform;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.intake.social.wire.DoorSettings;
import kz.jauap.office.intake.social.wire.Json;
import kz.jauap.office.intake.social.wire.Line;
import kz.jauap.office.intake.social.wire.Line.Answer;
import kz.jauap.office.intake.social.wire.Reply;
import kz.jauap.office.intake.social.wire.Sent;
import tools.jackson.databind.JsonNode;

/// Meta's Graph API, as far as we write to it.
final class MetaGraph {
    private static final Duration STANDARD = Duration.ofHours(24);
    /// Try again: unknown fault, service down, too many calls, a token that an operator must renew.
    private static final Set<Long> PASSING = Set.of(1L, 2L, 4L, 17L, 32L, 190L, 613L);

    private final DoorSettings.Meta settings;
    private final Line line;
    private final Places places = new Places();

    MetaGraph(DoorSettings.Meta settings, Line line) {
        this.settings = settings;
        this.line = line;
    }

    Sent comment(Reply reply, String edge) {
        return post(reply.to() + "/" + edge, Map.of("message", reply.text()));
    }

    /// A message to a person, or the one private reply that each comment allows.
    Sent message(Reply reply) {
        if (reply.since().compareTo(Meta.window(reply)) > 0) {
            return new Sent.Shut("window");
        }
        String id = reply.to().substring(reply.to().indexOf(':') + 1);
        boolean toComment = reply.to().startsWith("comment:");
        Map<String, String> recipient = Map.of(toComment ? "comment_id" : "id", id);
        Map<String, String> message = Map.of("text", reply.text());
        Map<String, Object> body = toComment || reply.since().compareTo(STANDARD) <= 0
                ? Map.of("recipient", recipient, "message", message, "messaging_type", "RESPONSE")
                : Map.of(
                        "recipient",
                        recipient,
                        "message",
                        message,
                        "messaging_type",
                        "MESSAGE_TAG",
                        "tag",
                        "HUMAN_AGENT");
        return post(settings.account() + "/messages", body);
    }

    /// Where people can read a post or a comment. Whoever asks twice asks the platform once; while it does not answer
    /// it
    /// is left alone, for a link may be missing and no word may wait for it.
    Optional<URI> placeOf(String item, String field) {
        return places.of(item, () -> Json.uri(Json.text(get(item, field).json(), field)));
    }

    /// What it tells of something; a field list may hold lists of its own.
    Answer get(String item, String fields) throws IOException {
        return line.exchange(authorized(HttpRequest.newBuilder(
                        address(item, "?fields=" + URLEncoder.encode(fields, StandardCharsets.UTF_8)))
                .GET()));
    }

    /// The handle or the name of somebody who wrote to us.
    Optional<String> nameOf(String author) {
        try {
            Answer answer = get(author, "name,username");
            return Json.some(answer.json(), "username")
                    .map(name -> "@" + name)
                    .or(() -> Json.some(answer.json(), "name"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    Sent post(String path, Object body) {
        return line.send(authorized(Line.json(address(path, "").toString(), body)), MetaGraph::read);
    }

    private HttpRequest.Builder authorized(HttpRequest.Builder request) {
        return request.header("Authorization", "Bearer " + settings.accessToken());
    }

    private URI address(String path, String query) {
        StringBuilder address = new StringBuilder(settings.api());
        for (String part : path.split("/", -1)) {
            address.append('/').append(URLEncoder.encode(part, StandardCharsets.UTF_8));
        }
        return URI.create(address + query);
    }

    /// Whether a fault passes by itself.
    static boolean passing(Answer answer) {
        JsonNode error = answer.json().path("error");
        return error.isMissingNode() || PASSING.contains(Json.number(error, "code"));
    }

    private static Sent read(Answer answer) {
        if (answer.fine()) {
            return Json.some(answer.json(), "message_id")
                    .or(() -> Json.some(answer.json(), "id"))
                    .<Sent>map(Sent.Handed::new)
                    .orElseGet(() -> new Sent.Unsure("no id"));
        }
        JsonNode error = answer.json().path("error");
        String why = "error " + Json.text(error, "code") + "/" + Json.text(error, "error_subcode");
        if (error.isMissingNode()) {
            return answer.status() >= 500 && answer.status() != 503
                    ? new Sent.Unsure("status " + answer.status())
                    : new Sent.Later(why);
        }
        return passing(answer) ? new Sent.Later(why) : new Sent.Shut(why);
    }
}
