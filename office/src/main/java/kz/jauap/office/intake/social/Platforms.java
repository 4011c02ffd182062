package kz.jauap.office.intake.social;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.intake.social.wire.Platform;
import org.springframework.stereotype.Component;

/// The platforms at which the akimat has a door, in the order of the guide.
@Component
public class Platforms {
    private final List<Platform> all;

    Platforms(List<Platform> all) {
        this.all = all.stream().sorted(Comparator.comparing(Platform::channel)).toList();
    }

    public List<Platform> all() {
        return all;
    }

    public Optional<Platform> of(Channel door) {
        return all.stream().filter(each -> each.channel() == door).findFirst();
    }

    /// The one behind an address.
    public Optional<Platform> at(String path) {
        return all.stream().filter(each -> each.path().equals(path)).findFirst();
    }

    /// The one behind an address, if its door is open.
    Optional<Platform> open(String path) {
        return at(path).filter(each -> each.lacking().isEmpty());
    }
}
