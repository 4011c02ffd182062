package kz.jauap.office.post.smpp;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/// The address of an operator's centre, as `smpp://user:password@host:2775?from=AKIMAT`; `smpps://` speaks TLS.
///
/// @param from the name or number that telephones show
/// @param window how many messages may be without an answer at one time
/// @param ids how receipts write the number of a message
record SmppUrl(
        boolean tls,
        String host,
        int port,
        String user,
        String password,
        String systemType,
        InterfaceVersion version,
        String from,
        TypeOfNumber ton,
        NumberingPlanIndicator npi,
        int window,
        Ids ids) {
    private static final int PORT = 2775;
    private static final int SHORTEST_NUMBER = 10;

    /// How a centre writes a message's number in its receipt.
    enum Ids {
        /// As when it took it.
        SAME,
        /// In decimal figures, after it said it in hexadecimal ones.
        DECIMAL
    }

    static SmppUrl of(URI url) {
        Map<String, String> query = query(url);
        String[] who = Optional.ofNullable(url.getRawUserInfo()).orElse(":").split(":", 2);
        String from = query.getOrDefault("from", "");
        return new SmppUrl(
                "smpps".equals(url.getScheme()),
                url.getHost(),
                url.getPort() < 0 ? PORT : url.getPort(),
                decoded(who[0]),
                who.length > 1 ? decoded(who[1]) : "",
                query.getOrDefault("type", ""),
                "5.0".equals(query.get("version")) ? InterfaceVersion.IF_50 : InterfaceVersion.IF_34,
                from,
                Optional.ofNullable(query.get("ton"))
                        .map(Byte::parseByte)
                        .map(TypeOfNumber::valueOf)
                        .orElse(ton(from)),
                Optional.ofNullable(query.get("npi"))
                        .map(Byte::parseByte)
                        .map(NumberingPlanIndicator::valueOf)
                        .orElse(npi(from)),
                Integer.parseInt(query.getOrDefault("window", "10")),
                "decimal".equals(query.get("ids")) ? Ids.DECIMAL : Ids.SAME);
    }

    private static TypeOfNumber ton(String from) {
        if (!from.matches("\\d+")) {
            return TypeOfNumber.ALPHANUMERIC;
        }
        return from.length() < SHORTEST_NUMBER ? TypeOfNumber.UNKNOWN : TypeOfNumber.INTERNATIONAL;
    }

    private static NumberingPlanIndicator npi(String from) {
        return ton(from) == TypeOfNumber.ALPHANUMERIC ? NumberingPlanIndicator.UNKNOWN : NumberingPlanIndicator.ISDN;
    }

    private static Map<String, String> query(URI url) {
        return Optional.ofNullable(url.getRawQuery()).stream()
                .flatMap(query -> Arrays.stream(query.split("&")))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .collect(Collectors.toMap(pair -> pair[0], pair -> decoded(pair[1]), (first, _) -> first));
    }

    private static String decoded(String part) {
        return URLDecoder.decode(part, StandardCharsets.UTF_8);
    }

    /// As logs show it: without user and password.
    @Override
    public String toString() {
        return host + ":" + port;
    }
}
