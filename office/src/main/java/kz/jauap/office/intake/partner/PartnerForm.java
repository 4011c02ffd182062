package kz.jauap.office.intake.partner;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Mistakes;
import kz.jauap.office.look.Page;

/// What an administrator types about a partner.
public record PartnerForm(String name, String endpoint, List<String> sealing, List<String> flavour) {
    private static final int LONGEST = 200;

    static PartnerForm blank() {
        return new PartnerForm("", "", List.of(), List.of());
    }

    /// A partner as it stands.
    public static PartnerForm of(Partner partner) {
        return new PartnerForm(
                partner.name(),
                partner.endpoint().map(URI::toString).orElse(""),
                partner.sealing() == Partner.Sealing.REQUIRED ? List.of(Partner.Sealing.REQUIRED.name()) : List.of(),
                partner.flavour() == Flavour.XML ? List.of(Flavour.XML.name()) : List.of());
    }

    Mistakes mistakes(Page page) {
        List<Mistake> mistakes = new ArrayList<>();
        if (name.isBlank() || name.length() > LONGEST) {
            mistakes.add(new Mistake("name", page.say("intake.partner.name.missing")));
        }
        if (!endpoint.isBlank() && address().isEmpty()) {
            mistakes.add(new Mistake("endpoint", page.say("intake.partner.endpoint.wrong")));
        }
        return new Mistakes(mistakes);
    }

    Partner.Sealing seals() {
        return sealing.isEmpty() ? Partner.Sealing.OPTIONAL : Partner.Sealing.REQUIRED;
    }

    Flavour written() {
        return flavour.isEmpty() ? Flavour.JSON : Flavour.XML;
    }

    /// An address that can be called: with TLS, or on this machine.
    Optional<URI> address() {
        try {
            URI address = URI.create(endpoint.strip());
            String host = address.getHost();
            boolean here = "localhost".equals(host) || "127.0.0.1".equals(host);
            boolean safe = "https".equalsIgnoreCase(address.getScheme())
                    || (here && "http".equalsIgnoreCase(address.getScheme()));
            boolean plain = host != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null
                    && endpoint.length() <= LONGEST;
            return safe && plain ? Optional.of(address) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
