package kz.jauap.office.intake.open311.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.house.Secrets;
import kz.jauap.office.registry.arrival.Arrival;
import kz.jauap.office.registry.arrival.Arrivals;
import org.springframework.stereotype.Component;

/// What a sender is given in place of a number that takes its time; nobody can make one up.
@Component
class Tokens {
    private static final Pattern SHAPE = Pattern.compile("(\\d{1,18})-([0-9a-f]{32})");
    private static final int BYTES = 16;

    private final Secrets secrets;
    private final Arrivals arrivals;

    Tokens(Secrets secrets, Arrivals arrivals) {
        this.secrets = secrets;
        this.arrivals = arrivals;
    }

    String of(Arrival arrival) {
        return arrival.id() + "-" + mark(arrival.id());
    }

    /// The report that a token was given for.
    Optional<Arrival> arrival(String token) {
        Matcher shape = SHAPE.matcher(token);
        if (!shape.matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(shape.group(1));
        return MessageDigest.isEqual(ascii(mark(id)), ascii(shape.group(2)))
                ? arrivals.find(id).filter(each -> each.door() == Channel.OPEN_ALMATY)
                : Optional.empty();
    }

    private String mark(long id) {
        byte[] mac = secrets.mac("open311 token", String.valueOf(id));
        return HexFormat.of().formatHex(Arrays.copyOf(mac, BYTES));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
