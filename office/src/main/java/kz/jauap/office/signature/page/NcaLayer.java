package kz.jauap.office.signature.page;

import java.net.URI;
import kz.jauap.office.house.start.CannotStart;
import kz.jauap.office.signature.ElectronicDoor;
import kz.jauap.office.signature.TrustDomain;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Where the signer's own NCALayer listens: always on his machine, at the one port the national authority gave it.
@Component
class NcaLayer {
    private static final URI USUAL = URI.create("wss://127.0.0.1:13579/");

    private final URI url;

    NcaLayer(@Value("${jauap.signing.ncalayer-url:}") String other, ElectronicDoor door) {
        url = other.isEmpty() ? USUAL : URI.create(other);
        if (!url.equals(USUAL) && door.domain() != TrustDomain.TEST) {
            throw new CannotStart(
                    "NCALayer listens at " + USUAL + " only; elsewhere nobody but a test lets it be.",
                    "Remove jauap.signing.ncalayer-url.");
        }
    }

    String url() {
        return url.toString();
    }

    /// What the browser's policy calls it.
    String source() {
        return url.getScheme() + "://" + url.getHost() + ":" + url.getPort();
    }
}
