package kz.jauap.office.registry.arrival;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.jauap.office.house.Secrets;
import org.springframework.stereotype.Component;

/// The mark by which the office knows its own canaries again; nobody else can make one.
@Component
public class CanaryMark {
    private static final Pattern MARK = Pattern.compile("jauap-canary-([0-9a-f-]{36})-([0-9a-f]{32})");
    private static final int BYTES = 16;

    private final Secrets secrets;

    CanaryMark(Secrets secrets) {
        this.secrets = secrets;
    }

    public String fresh() {
        String id = UUID.randomUUID().toString();
        return "jauap-canary-" + id + "-" + HexFormat.of().formatHex(mac(id));
    }

    /// Whether a text bears a mark that we made.
    public boolean genuine(String text) {
        Matcher mark = MARK.matcher(text);
        while (mark.find()) {
            if (MessageDigest.isEqual(mac(mark.group(1)), HexFormat.of().parseHex(mark.group(2)))) {
                return true;
            }
        }
        return false;
    }

    private byte[] mac(String id) {
        return Arrays.copyOf(secrets.mac("canary", id), BYTES);
    }
}
