package kz.jauap.office.site;

import java.util.List;
import java.util.Locale;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Standing;

/// One of the ways by which the guide lets people write to an akimat, with what it is worth in law.
public record Way(Channel channel, Standing standing, String icon) {
    /// The six ways of the guide, in its order.
    static List<Way> all() {
        return List.of(
                way(Channel.CHANCELLERY, Signature.HANDWRITTEN, "landmark"),
                way(Channel.EGOV, Signature.EDS, "globe"),
                way(Channel.SITE, Signature.EDS, "pen-line"),
                way(Channel.QUESTION_FOR_AKIM, Signature.NONE, "message-circle"),
                way(Channel.INSTAGRAM, Signature.NONE, "users"),
                way(Channel.DISTRICT_SITE, Signature.NONE, "map-pin"),
                way(Channel.OPEN_ALMATY, Signature.NONE, "layers"));
    }

    private static Way way(Channel channel, Signature signature, String icon) {
        return new Way(channel, Standing.of(channel, signature), icon);
    }

    public String key() {
        return "site.way." + channel.name().toLowerCase(Locale.ROOT);
    }
}
