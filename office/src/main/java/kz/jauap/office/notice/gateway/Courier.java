package kz.jauap.office.notice.gateway;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.egov.wire.Wire;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.intake.partner.Seal;
import kz.jauap.office.look.Lang;
import org.springframework.stereotype.Component;

/// Carries one event to a partner's address, sealed with the key both sides hold.
@Component
class Courier {
    private static final Duration CONNECTING = Duration.ofSeconds(5);
    private static final Duration ANSWERING = Duration.ofSeconds(20);

    /// What the other side made of it.
    sealed interface Arrived {
        /// It has it.
        record Delivered() implements Arrived {}

        /// It has taken it and will acknowledge it.
        record Handed() implements Arrived {}

        /// Not now.
        record Later(String fault) implements Arrived {}

        /// Never, as it is.
        record Never(String fault) implements Arrived {}
    }

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECTING)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final Composing composing;
    private final Wire wire;
    private final Partners partners;
    private final Clock clock;

    Courier(Composing composing, Wire wire, Partners partners, Clock clock) {
        this.composing = composing;
        this.wire = wire;
        this.partners = partners;
        this.clock = clock;
    }

    Arrived carry(Event event, Partner partner, URI endpoint) {
        byte[] body = wire.event(composing.of(event, Lang.KK), partner.flavour());
        String id = event.message() + "." + event.sequence();
        var sealed = new Seal.Sealed(
                "POST", endpoint.getRawPath(), id, Bytes.of(body).sha256());
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(ANSWERING)
                .header("Content-Type", partner.flavour().type().toString())
                .header("Idempotency-Key", id)
                .header(
                        Seal.HEADER,
                        Seal.of(partners.key(partner), clock.instant(), sealed).header())
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        try {
            return arrived(http.send(request, BodyHandlers.discarding()).statusCode());
        } catch (IOException fault) {
            return new Arrived.Later(fault.getClass().getSimpleName());
        } catch (InterruptedException closing) {
            Thread.currentThread().interrupt();
            return new Arrived.Later("closing");
        }
    }

    /// 409 says that the event is there already; what is wrong with address or token can be set right, so it is tried
    /// again.
    private static Arrived arrived(int status) {
        return switch (status) {
            case 202 -> new Arrived.Handed();
            case 200, 201, 204, 409 -> new Arrived.Delivered();
            case 400, 410, 413, 415, 422 -> new Arrived.Never("HTTP " + status);
            default -> new Arrived.Later("HTTP " + status);
        };
    }
}
