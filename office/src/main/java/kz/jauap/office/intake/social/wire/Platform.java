package kz.jauap.office.intake.social.wire;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// One platform: how it proves itself, what its events mean, how a reply is sent.
public interface Platform extends Allowed {
    /// The last part of its address: `/api/doors/<path>`.
    String path();

    /// The settings without which this door stays closed; empty when it is open.
    List<String> lacking();

    Welcome welcome(Knock knock);

    Heard read(JsonNode event);

    Sent send(Reply reply);

    /// What an author is called who is known by a number only; asks the platform.
    default Optional<String> nameOf(String author) {
        return Optional.empty();
    }

    /// What somebody said who named us; asks the platform.
    default Asked ask(Heard.Named named, Instant at) {
        return new Asked.Untold();
    }

    /// Where people can read what an event tells of, if the event does not say; asks the platform.
    default Optional<URI> placeOf(JsonNode event) {
        return Optional.empty();
    }

    /// A knock by which this door is tried from outside, as the platform itself would knock.
    Knock canary(String id, String text, long seconds);
}
