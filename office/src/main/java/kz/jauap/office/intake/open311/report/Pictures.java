package kz.jauap.office.intake.open311.report;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import kz.jauap.office.intake.social.wire.Allowed;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// From where pictures of reports may be fetched: the hosts of the apps, as the administrator entered them, and those
/// that the operator named; never wherever a stranger points.
@Component
class Pictures implements Allowed {
    private final Partners partners;
    private final List<String> named;

    Pictures(Partners partners, @Value("${jauap.open311.media-hosts:}") List<String> named) {
        this.partners = partners;
        this.named = List.copyOf(named);
    }

    @Override
    public Channel channel() {
        return Channel.OPEN_ALMATY;
    }

    @Override
    public List<String> mediaHosts() {
        Stream<String> apps = partners.all().stream()
                .filter(partner -> partner.open() && partner.errand() == Partner.Errand.REPORTS)
                .flatMap(partner -> partner.endpoint().stream())
                .map(Pictures::host);
        return Stream.concat(named.stream(), apps).distinct().toList();
    }

    /// By TLS the host itself and those below it; without, on this machine only, exactly that address.
    private static String host(URI address) {
        return "https".equalsIgnoreCase(address.getScheme())
                ? Optional.ofNullable(address.getHost()).orElse("")
                : address.getScheme() + "://" + address.getRawAuthority();
    }
}
