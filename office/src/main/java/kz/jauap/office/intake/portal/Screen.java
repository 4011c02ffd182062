package kz.jauap.office.intake.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.address.DistrictHosts;
import kz.jauap.office.house.address.Frames;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.registry.arrival.Why;
import org.springframework.stereotype.Component;

/// Tells what is perhaps no person's question; what it tells of is kept aside for a clerk, never dropped.
@Component
class Screen {
    /// A field that people do not see and programs fill in.
    static final String TRAP = "website";

    private static final Set<String> NO_ORIGIN = Set.of("", "null");

    private final Gate gate;
    private final Frames frames;
    private final DistrictHosts hosts;
    private final String own;

    Screen(Gate gate, Frames frames, DistrictHosts hosts, Settings settings) {
        this.gate = gate;
        this.frames = frames;
        this.hosts = hosts;
        this.own = Objects.requireNonNullElse(settings.publicUrl().getHost(), "");
    }

    Optional<Why> aside(Fields sent, HttpServletRequest request) {
        boolean many = gate.pass(request.getRemoteAddr()).isPresent();
        if (sent.yes(TRAP)) {
            return Optional.of(Why.TRAP);
        }
        if (!known(Objects.requireNonNullElse(request.getHeader("Origin"), ""), request)) {
            return Optional.of(Why.STRANGE_SITE);
        }
        return many ? Optional.of(Why.FLOOD) : Optional.empty();
    }

    /// Whether the page a form was sent from is ours or of a site that may show it. Browsers leave it out where a page
    /// asks them to, as ours do.
    private boolean known(String origin, HttpServletRequest request) {
        if (NO_ORIGIN.contains(origin) || frames.sites().contains(origin)) {
            return true;
        }
        try {
            String host = Objects.requireNonNullElse(URI.create(origin).getHost(), "");
            return host.equalsIgnoreCase(own)
                    || host.equalsIgnoreCase(request.getServerName())
                    || hosts.district(host).isPresent();
        } catch (IllegalArgumentException unreadable) {
            return false;
        }
    }
}
