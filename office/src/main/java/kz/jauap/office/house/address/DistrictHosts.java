package kz.jauap.office.house.address;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Configuration;

/// The names in the network under which districts have pages of their own; every other name but ours is turned away.
///
/// @param districtHosts by the district's short name: `jauap.district-hosts.medeu=medeu.example.kz`
@ConfigurationProperties("jauap")
public record DistrictHosts(@DefaultValue Map<String, String> districtHosts) {
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DistrictHosts.class)
    static class Known {}

    public Optional<String> host(String district) {
        return Optional.ofNullable(districtHosts.get(district));
    }

    /// Whose host this is.
    public Optional<String> district(String host) {
        return districtHosts.entrySet().stream()
                .filter(each -> each.getValue().toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
