package kz.jauap.office.signature.trust;

import java.io.IOException;
import java.io.Reader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import kz.jauap.office.house.start.CannotStart;
import kz.jauap.office.signature.certificate.Certificates;

/// The operator's folder of authorities: a folder for each, with its certificates and `authority.properties`, which
/// pins them by SHA-256 and names the only addresses that are ever asked.
public final class TrustFolder {
    private static final Set<String> KNOWN =
            Set.of("root", "root.sha256", "issuer", "issuer.sha256", "ocsp", "crl", "crl.delta", "tsa", "tsa.policy");

    private static final Pattern ADDRESS = Pattern.compile("https?://[A-Za-z0-9.-]+(:[0-9]+)?(/[A-Za-z0-9._~/-]*)?");

    private static final Pattern IDENTIFIER = Pattern.compile("[0-2](\\.(0|[1-9][0-9]{0,15})){1,20}");

    private final Path folder;
    private final Egress egress;

    public TrustFolder(Path folder, Egress egress) {
        this.folder = folder;
        this.egress = egress;
    }

    public List<Authority> read() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        var authorities = new ArrayList<Authority>();
        try (var folders = Files.newDirectoryStream(folder, Files::isDirectory)) {
            for (var one : folders) {
                authorities.add(authority(one));
            }
        } catch (IOException e) {
            throw wrong(folder, "cannot be read: " + e.getMessage());
        }
        authorities.sort(Comparator.comparing(Authority::id));
        return authorities;
    }

    private Authority authority(Path of) {
        var file = of.resolve("authority.properties");
        var said = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            said.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw wrong(file, "cannot be read: " + e.getMessage());
        }
        for (var name : said.stringPropertyNames()) {
            if (!KNOWN.contains(name)) {
                throw wrong(file, "says '" + name + "', which means nothing");
            }
        }
        var root = certificate(file, said, "root").orElseThrow(() -> wrong(file, "names no root"));
        var delta = address(file, said, "crl.delta").map(egress::source);
        return new Authority(
                String.valueOf(of.getFileName()),
                List.of(root),
                certificate(file, said, "issuer").stream().toList(),
                address(file, said, "ocsp").map(address -> egress.line(address, "application/ocsp-request")),
                address(file, said, "crl").map(address -> new Published(egress.source(address), delta)).stream()
                        .toList(),
                desk(file, said));
    }

    private Optional<TimeDesk> desk(Path file, Properties said) {
        var policy = value(said, "tsa.policy");
        policy.filter(text -> !IDENTIFIER.matcher(text).matches()).ifPresent(text -> {
            throw wrong(file, "names no policy: tsa.policy=" + text);
        });
        return address(file, said, "tsa")
                .map(address -> new TimeDesk(egress.line(address, "application/timestamp-query"), policy));
    }

    private static Optional<X509Certificate> certificate(Path file, Properties said, String name) {
        return value(said, name).map(certificate -> {
            var path = file.resolveSibling(certificate);
            try {
                var read = Certificates.readAny(Files.readAllBytes(path));
                var found = Certificates.bytes(read).sha256();
                var pinned = value(said, name + ".sha256")
                        .map(pin -> pin.replace(":", "").toLowerCase(Locale.ROOT))
                        .orElseThrow(() -> wrong(file, "does not pin it: " + name + ".sha256=" + found));
                if (!pinned.equals(found)) {
                    throw wrong(file, "pins " + name + " " + pinned + ", but " + path + " is " + found);
                }
                return read;
            } catch (IOException | CertificateException e) {
                throw wrong(path, "is no certificate: " + e.getMessage());
            }
        });
    }

    private static Optional<URI> address(Path file, Properties said, String name) {
        return value(said, name).map(text -> {
            if (!ADDRESS.matcher(text).matches()) {
                throw wrong(file, "names no address: " + name + "=" + text);
            }
            return URI.create(text);
        });
    }

    private static Optional<String> value(Properties said, String name) {
        return Optional.ofNullable(said.getProperty(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static CannotStart wrong(Path where, String what) {
        return new CannotStart(
                "Trust in e-signatures: " + where + " " + what,
                "See \"E-signatures\" in docs/operate.md; without any authority the electronic door is closed.");
    }
}
