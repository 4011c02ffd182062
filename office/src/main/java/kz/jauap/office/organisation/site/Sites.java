package kz.jauap.office.organisation.site;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.house.address.DistrictHosts;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import org.springframework.stereotype.Component;

/// The pages of the district akimats, each at an address of its own.
@Component
public class Sites {
    private final Organisation organisation;
    private final SiteTable table;
    private final DistrictHosts hosts;
    private final Clock clock;

    Sites(Organisation organisation, SiteTable table, DistrictHosts hosts, Clock clock) {
        this.organisation = organisation;
        this.table = table;
        this.hosts = hosts;
        this.clock = clock;
    }

    public List<DistrictSite> all() {
        return organisation.districts().stream()
                .sorted(Comparator.comparing(Body::numberCode))
                .map(this::site)
                .toList();
    }

    /// The pages of a district by its short name, as it stands in an address.
    public Optional<DistrictSite> of(String district) {
        return organisation.districts().stream()
                .filter(body -> body.id().value().equals(district))
                .findFirst()
                .map(this::site);
    }

    /// The pages that stand at a host of their own.
    public Optional<DistrictSite> at(String host) {
        return hosts.district(host).flatMap(this::of);
    }

    /// The host that a district's pages have to themselves.
    public Optional<String> host(DistrictSite site) {
        return hosts.host(site.body().id().value());
    }

    /// What the akimat has declared an unsigned appeal by a body's own pages to be worth.
    public Weight unsigned(BodyId body) {
        return of(body.value()).map(DistrictSite::unsigned).orElse(Weight.INFORMAL);
    }

    public void change(DistrictSite site) {
        table.put(site, clock.instant());
    }

    private DistrictSite site(Body body) {
        return table.of(body).orElseGet(() -> DistrictSite.usual(body));
    }
}
