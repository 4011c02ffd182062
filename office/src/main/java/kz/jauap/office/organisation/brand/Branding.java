package kz.jauap.office.organisation.brand;

import java.time.Clock;
import java.util.Optional;
import kz.jauap.office.look.Brand;
import kz.jauap.office.look.sign.Sign;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// Hangs the city's own sign above the door. Until it has one, its akimat's name stands there as the city was founded.
@Component
public class Branding {
    private final BrandTable table;
    private final Organisation organisation;
    private final Sign sign;
    private final Clock clock;

    Branding(BrandTable table, Organisation organisation, Sign sign, Clock clock) {
        this.table = table;
        this.organisation = organisation;
        this.sign = sign;
        this.clock = clock;
        hang();
    }

    /// Reads the sign anew: another node may have changed it.
    @Scheduled(fixedDelayString = "${jauap.brand.every:PT1M}", initialDelayString = "${jauap.brand.every:PT1M}")
    public void hang() {
        Optional<CitySign> own = table.newest();
        sign.hang(settled -> own.map(city -> city.instead(settled)).orElseGet(() -> founded(settled)));
    }

    /// What hangs now.
    public CitySign hanging() {
        return CitySign.of(sign.brand());
    }

    /// Hangs another sign from now on.
    public void change(CitySign other, long by) {
        table.add(other, by, clock.instant());
        hang();
    }

    private Brand founded(Brand settled) {
        return organisation
                .find(BodyId.CITY.value())
                .map(Body::name)
                .map(owner -> new CitySign(
                                settled.name(),
                                owner,
                                settled.phone(),
                                settled.email(),
                                settled.tint(),
                                settled.shade(),
                                settled.emblem())
                        .instead(settled))
                .orElse(settled);
    }
}
