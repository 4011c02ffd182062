package kz.jauap.office.intake.partner;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.Turnstile;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// The door for partners: lets in who shows a good token and, where there must be one, a true seal.
@Component
public class PartnersDoor {
    private static final String BEARER = "Bearer ";
    private static final int LONGEST = 200;
    private static final int TRIES = 30;
    private static final Duration SPAN = Duration.ofMinutes(15);

    private final Partners partners;
    private final Clock clock;
    private final Turnstile tries;

    PartnersDoor(Partners partners, Clock clock) {
        this.partners = partners;
        this.clock = clock;
        this.tries = new Turnstile(clock, TRIES, SPAN);
    }

    /// A partner that was let in, and the key of the token it showed.
    public record Guest(Partner partner, Bytes key) {}

    /// Lets in who shows a good token. A right one is never held up by somebody else's wrong ones.
    ///
    /// @throws Problem 401, or 429 after too many wrong ones from an address
    public Guest enter(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> token = token(request);
        Optional<Partner> known = token.flatMap(each -> partners.withToken(each, Partner.Errand.PACKAGES));
        if (known.isPresent()) {
            return new Guest(known.get(), Bytes.of(partners.keyOf(token.orElseThrow())));
        }
        Optional<Instant> again = tries.pass(request.getRemoteAddr());
        if (again.isPresent()) {
            throw new Problem(HttpStatus.TOO_MANY_REQUESTS, "look.fault.again", Dates.time(again.get()));
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        throw new Problem(HttpStatus.UNAUTHORIZED, "intake.partner.unknown");
    }

    /// Checks the seal of what a partner sent.
    ///
    /// @throws Problem 401 where it is wrong, stale, or missing although there must be one
    public void checkSeal(Guest guest, HttpServletRequest request, Seal.Sealed what) {
        String header = Objects.requireNonNullElse(request.getHeader(Seal.HEADER), "");
        if (header.isEmpty() && guest.partner().sealing() == Partner.Sealing.OPTIONAL) {
            return;
        }
        boolean holds = Seal.parse(header)
                .filter(seal -> seal.holds(guest.key().array(), what, clock.instant()))
                .isPresent();
        if (!holds) {
            throw new Problem(HttpStatus.UNAUTHORIZED, "intake.partner.seal");
        }
    }

    private static Optional<String> token(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header ->
                        header.length() < LONGEST && header.regionMatches(true, 0, BEARER, 0, BEARER.length()))
                .map(header -> header.substring(BEARER.length()).strip());
    }
}
