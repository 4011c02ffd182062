package kz.jauap.office.intake.social;

import java.util.Optional;
import kz.jauap.office.intake.social.talk.Altering;
import kz.jauap.office.intake.social.talk.Flood;
import kz.jauap.office.intake.social.talk.Talk;
import kz.jauap.office.intake.social.wire.Asked;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.intake.social.wire.Json;
import kz.jauap.office.intake.social.wire.Platform;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Handling;
import kz.jauap.office.registry.arrival.Legible;
import kz.jauap.office.registry.arrival.Outcome;
import kz.jauap.office.registry.arrival.Why;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Hears what a platform told: words become a record or join one, changes are noted, the rest is closed with its
/// reason.
@Component
class Hearing implements Handling {
    /// How often a change is held back for words that may still be under way.
    private static final int PATIENCE = 4;

    private final Platforms platforms;
    private final Flood flood;
    private final Talk talk;
    private final Altering altering;

    Hearing(Platforms platforms, Flood flood, Talk talk, Altering altering) {
        this.platforms = platforms;
        this.flood = flood;
        this.talk = talk;
        this.altering = altering;
    }

    @Override
    public boolean handles(Arrival arrival) {
        return platforms.of(arrival.door()).isPresent();
    }

    @Override
    public Outcome handle(Arrival arrival, String payload) {
        if (arrival.sort() == Arrival.Sort.CANARY) {
            return new Outcome.Closed(Why.CANARY);
        }
        Platform platform = platforms.of(arrival.door()).orElseThrow();
        Outcome outcome = Json.read(payload)
                .map(event -> handle(arrival, platform, placed(platform, event)))
                .orElseGet(Hearing::unreadable);
        return arrival.released() && outcome.equals(unreadable()) ? talk.unread(arrival, payload) : outcome;
    }

    @Override
    public Optional<Legible> legible(Arrival arrival, String payload) {
        Platform platform = platforms.of(arrival.door()).orElseThrow();
        return Json.read(payload)
                .map(platform::read)
                .flatMap(Hearing::message)
                .map(message -> Legible.said(
                        message.author().handle(),
                        message.text(),
                        message.link().map(Object::toString)));
    }

    private static Optional<Heard.Message> message(Heard heard) {
        return switch (heard) {
            case Heard.Message message -> Optional.of(message);
            case Heard.Edited(var _, var now) -> Optional.of(now);
            case Heard.Deleted _, Heard.Named _, Heard.Nothing _ -> Optional.empty();
        };
    }

    /// What an event says, and for words that anybody can read also where.
    private static Heard placed(Platform platform, JsonNode event) {
        Heard heard = platform.read(event);
        return heard instanceof Heard.Message message
                        && message.address().publicly().isPresent()
                ? message.readAt(platform.placeOf(event))
                : heard;
    }

    private Outcome handle(Arrival arrival, Platform platform, Heard heard) {
        return switch (heard) {
            case Heard.Message message -> said(arrival, platform, message);
            case Heard.Edited(var of, var now) ->
                altering.edited(arrival, of, now)
                        .orElseGet(() -> patient(arrival) ? later() : said(arrival, platform, now));
            case Heard.Deleted(var of) ->
                altering.deleted(arrival, of)
                        .orElseGet(() -> patient(arrival) ? later() : new Outcome.Closed(Why.NOT_KNOWN_HERE));
            case Heard.Named named ->
                switch (platform.ask(named, arrival.receivedAt())) {
                    case Asked.Told(var message) -> said(arrival, platform, message);
                    case Asked.Later(var why) -> new Outcome.Later(why);
                    case Asked.Untold _ -> unreadable();
                };
            case Heard.Nothing(var reason) -> nothing(reason);
        };
    }

    private Outcome said(Arrival arrival, Platform platform, Heard.Message message) {
        if (message.id().isEmpty() || message.author().id().isEmpty()) {
            return unreadable();
        }
        String handle = flood.heard(arrival, message, platform);
        Optional<Why> suspicion = arrival.released() ? Optional.empty() : flood.suspicion(arrival, message);
        return suspicion.<Outcome>map(Outcome.Parked::new).orElseGet(() -> talk.said(arrival, message, handle));
    }

    private static boolean patient(Arrival arrival) {
        return arrival.tries() < PATIENCE;
    }

    private static Outcome later() {
        return new Outcome.Later("earlier words not here yet");
    }

    private static Outcome nothing(Heard.Reason reason) {
        return switch (reason) {
            case OWN_WORDS -> new Outcome.Closed(Why.OWN_WORDS);
            case NOT_A_MESSAGE -> new Outcome.Closed(Why.NOT_A_MESSAGE);
            case UNREADABLE -> unreadable();
        };
    }

    private static Outcome unreadable() {
        return new Outcome.Parked(Why.UNREADABLE);
    }
}
