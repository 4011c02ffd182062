package kz.jauap.office.demo.doors;

import java.net.URI;
import java.util.Optional;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.egov.wire.Flavour;
import kz.jauap.office.intake.partner.Partner;
import kz.jauap.office.intake.partner.Partners;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The systems that the demonstration has admitted: a gateway that hands over packages and an app of the city, whose
/// tokens nobody has seen.
@Component
@Order(34)
class AdmittedSystems implements ApplicationRunner {
    private final Settings settings;
    private final Partners partners;

    AdmittedSystems(Settings settings, Partners partners) {
        this.settings = settings;
        this.partners = partners;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && partners.all().isEmpty()) {
            partners.admit("Шлюз / gateway", Partner.Sealing.REQUIRED, Flavour.JSON, Optional.empty());
            partners.admitApp("Қала картасы / city map", Optional.of(URI.create("https://pictures.example.org")));
        }
    }
}
