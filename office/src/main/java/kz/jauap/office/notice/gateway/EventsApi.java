package kz.jauap.office.notice.gateway;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.egov.wire.Wire;
import kz.jauap.office.intake.partner.PartnersDoor;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Where partners fetch their events themselves, and acknowledge those they have.
@RestController
class EventsApi {
    static final String PATH = "/api/v1/events";
    private static final int MOST = 20;

    private final PartnersDoor door;
    private final EventTable table;
    private final Composing composing;
    private final Wire wire;
    private final Clock clock;

    EventsApi(PartnersDoor door, EventTable table, Composing composing, Wire wire, Clock clock) {
        this.door = door;
        this.table = table;
        this.composing = composing;
        this.wire = wire;
        this.clock = clock;
    }

    /// The next events.
    record EventsAnswer(List<EventJson> events) {}

    /// What is not acknowledged yet, oldest first; asked again, it comes again.
    @GetMapping(PATH)
    ResponseEntity<byte[]> next(HttpServletRequest request, HttpServletResponse response, Lang lang) {
        long partner = door.enter(request, response).partner().id();
        Flavour flavour = Flavour.of(request.getHeader(HttpHeaders.ACCEPT));
        List<Event> open = table.open(partner, MOST);
        byte[] body = wire.write(
                new EventsAnswer(
                        open.stream().map(event -> composing.of(event, lang)).toList()),
                flavour);
        open.forEach(event -> table.handed(event.id(), clock.instant()));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(flavour.type())
                .body(body);
    }

    /// The partner has an event; said twice, it is the same.
    @PostMapping(PATH + "/{message}/{sequence}/acknowledgement")
    ResponseEntity<Void> acknowledge(
            @PathVariable String message,
            @PathVariable int sequence,
            HttpServletRequest request,
            HttpServletResponse response) {
        long partner = door.enter(request, response).partner().id();
        Event event = table.find(partner, message, sequence).orElseThrow(Problem::unknown);
        table.delivered(event.id(), clock.instant());
        return ResponseEntity.noContent().build();
    }
}
