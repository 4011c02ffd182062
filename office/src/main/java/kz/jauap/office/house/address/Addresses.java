package kz.jauap.office.house.address;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import kz.jauap.office.house.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The addresses of the office: the one people use, and the one that hands out strangers' files, if there is one.
@Component
public class Addresses {
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "[0:0:0:0:0:0:0:1]");
    private static final Pattern LITERAL = Pattern.compile("\\[[0-9a-f:.]+]|\\d{1,3}(\\.\\d{1,3}){3}");

    private final URI people;
    private final Optional<URI> files;
    private final boolean secure;
    private final DistrictHosts districts;

    Addresses(Settings settings, DistrictHosts districts, @Value("${jauap.files-url:}") String files) {
        this.districts = districts;
        this.people = settings.publicUrl();
        this.secure = settings.secure();
        this.files = Optional.of(files.strip()).filter(url -> !url.isEmpty()).map(URI::create);
    }

    /// The address strangers' files are handed out from, of an origin of its own.
    public Optional<URI> files() {
        return files;
    }

    /// Whether a name in a request is one of ours. Over plain HTTP any address in figures is: other sites can make
    /// browsers send foreign names, but no figures.
    boolean ours(HttpServletRequest request) {
        String name = name(request);
        return name.equals(name(people))
                || forFiles(request)
                || districts.district(name).isPresent()
                || OWN_MACHINE.contains(name)
                || (!secure && LITERAL.matcher(name).matches());
    }

    /// Whether a request came to the address of files; where that has a name of its own, the port says nothing.
    public boolean forFiles(HttpServletRequest request) {
        return files.filter(url -> name(url).equals(name(request))
                        && (!name(url).equals(name(people)) || port(url) == request.getServerPort()))
                .isPresent();
    }

    private static String name(HttpServletRequest request) {
        return request.getServerName().toLowerCase(Locale.ROOT);
    }

    private static String name(URI url) {
        return Optional.ofNullable(url.getHost()).orElse("").toLowerCase(Locale.ROOT);
    }

    static int port(URI url) {
        if (url.getPort() >= 0) return url.getPort();
        return "https".equalsIgnoreCase(url.getScheme()) ? 443 : 80;
    }
}
