package kz.jauap.office.intake.social.wire;

import java.util.List;
import kz.jauap.law.channel.Channel;

/// From where what came along by one door may be fetched.
public interface Allowed {
    Channel channel();

    /// Hosts, each for itself and all below it; `http://host:port` stands for exactly that.
    List<String> mediaHosts();
}
