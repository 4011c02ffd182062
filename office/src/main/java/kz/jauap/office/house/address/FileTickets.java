package kz.jauap.office.house.address;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import kz.jauap.office.house.Secrets;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/// Short-lived permits to fetch one file from the address of files, where nobody is signed in.
@Component
public class FileTickets {
    public static final String PLACE = "/f/";
    private static final Duration GOOD_FOR = Duration.ofMinutes(2);

    private final Addresses addresses;
    private final Secrets secrets;
    private final Clock clock;

    FileTickets(Addresses addresses, Secrets secrets, Clock clock) {
        this.addresses = addresses;
        this.secrets = secrets;
        this.clock = clock;
    }

    /// Where somebody may fetch a file now; empty where files have no address of their own.
    public Optional<URI> place(String hash, String name) {
        return addresses.files().map(base -> {
            long until = clock.instant().plus(GOOD_FOR).getEpochSecond();
            return UriComponentsBuilder.fromUri(base)
                    .path(PLACE)
                    .pathSegment(String.valueOf(until), mark(until, hash, name), hash, name)
                    .encode(StandardCharsets.UTF_8)
                    .build()
                    .toUri();
        });
    }

    /// Whether a permit is ours and still good.
    public boolean good(long until, String mark, String hash, String name) {
        boolean ours = MessageDigest.isEqual(
                mark.getBytes(StandardCharsets.UTF_8), mark(until, hash, name).getBytes(StandardCharsets.UTF_8));
        return ours && !clock.instant().isAfter(Instant.ofEpochSecond(until));
    }

    private String mark(long until, String hash, String name) {
        return HexFormat.of().formatHex(secrets.mac("file ticket", until + "/" + hash + "/" + name));
    }
}
