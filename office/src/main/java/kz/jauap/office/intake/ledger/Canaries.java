package kz.jauap.office.intake.ledger;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.social.Platforms;
import kz.jauap.office.intake.social.wire.DoorSettings;
import kz.jauap.office.intake.social.wire.Knock;
import kz.jauap.office.intake.social.wire.Line;
import kz.jauap.office.intake.social.wire.Platform;
import kz.jauap.office.registry.arrival.CanaryMark;
import kz.jauap.office.registry.arrival.DoorTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Sends a canary through each open door from outside, by the office's public address; it is known again and counts
/// nowhere.
@Component
public class Canaries {
    private static final Logger log = LoggerFactory.getLogger(Canaries.class);
    private static final int LONGEST = 64 * 1024;

    private final Platforms platforms;
    private final FormDoors forms;
    private final CanaryMark mark;
    private final DoorTable doors;
    private final Line line;
    private final DoorSettings doorSettings;
    private final String base;
    private final Clock clock;

    Canaries(
            Platforms platforms,
            FormDoors forms,
            CanaryMark mark,
            DoorTable doors,
            Line line,
            DoorSettings doorSettings,
            Settings settings,
            Clock clock) {
        this.platforms = platforms;
        this.forms = forms;
        this.mark = mark;
        this.doors = doors;
        this.line = line;
        this.doorSettings = doorSettings;
        this.base = settings.publicUrl().toString();
        this.clock = clock;
    }

    @Scheduled(
            initialDelayString = "${jauap.doors.canary-every:PT1H}",
            fixedDelayString = "${jauap.doors.canary-every:PT1H}")
    void onSchedule() {
        if (doorSettings.canaryEvery().isPositive()) {
            go();
        }
    }

    /// Tries every open door once.
    public void go() {
        platforms.all().stream().filter(each -> each.lacking().isEmpty()).forEach(this::platform);
        openAlmaty();
        forms.all()
                .forEach(door -> send(
                        door.doorway(),
                        door.knock(HttpRequest.newBuilder(URI.create(base + door.path())), mark.fresh())));
        doors.canarySent(Channel.CHANCELLERY);
        forms.atTheDesk(mark.fresh());
        send(
                Channel.API,
                HttpRequest.newBuilder(URI.create(base + "/api/v1/appeals"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"text\":\"" + mark.fresh() + "\"}")));
    }

    /// Tries the door of Open Almaty; the mark itself is the key of our own canary.
    private void openAlmaty() {
        String text = mark.fresh();
        send(
                Channel.OPEN_ALMATY,
                HttpRequest.newBuilder(URI.create(base + "/open311/v2/requests.json"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("api_key=" + text + "&description=" + text)));
    }

    private void platform(Platform platform) {
        String text = mark.fresh();
        Knock knock = platform.canary(text, text, clock.instant().getEpochSecond());
        String query = knock.query().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(base + "/api/doors/" + platform.path() + (query.length() > 1 ? query : "")))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(knock.body()));
        knock.headers().forEach(request::header);
        send(platform.channel(), request);
    }

    private void send(Channel door, HttpRequest.Builder request) {
        send(door.name(), request);
    }

    private void send(String door, HttpRequest.Builder request) {
        doors.canarySent(door);
        try {
            line.whole(request, BodyHandlers.ofString(), LONGEST);
        } catch (IOException e) {
            log.warn("The canary does not reach the door {}: {}", door, e.toString());
        }
    }
}
