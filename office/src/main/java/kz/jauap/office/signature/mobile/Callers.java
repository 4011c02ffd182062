package kz.jauap.office.signature.mobile;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Identity;
import kz.jauap.office.signature.certificate.Matching;
import kz.jauap.office.signature.certificate.Purpose;
import kz.jauap.office.signature.revocation.Revocation;
import kz.jauap.office.signature.revocation.Standing;
import kz.jauap.office.signature.session.SigningSession;
import kz.jauap.office.signature.trust.Trust;
import kz.jauap.office.signature.xml.SignedXml;
import org.springframework.stereotype.Component;

/// Tells whether a telephone's owner is the one whose signature is expected, by the XML he signs to read the document.
@Component
class Callers {
    private static final String ADDRESS = "url";

    private final Trust trust;
    private final Revocation revocation;
    private final Clock clock;

    Callers(Trust trust, Revocation revocation, Clock clock) {
        this.trust = trust;
        this.revocation = revocation;
        this.clock = clock;
    }

    /// Why he may not read; empty where he may. What he signs must name the address he calls, which was made for this
    /// telephone a moment ago: nothing signed before, or for somebody else, opens it.
    Optional<Reason> objection(byte[] signed, URI address, SigningSession session) {
        try {
            var login = SignedXml.read(signed);
            var named = login.root().getElementsByTagName(ADDRESS);
            if (named.getLength() != 1
                    || !named.item(0).getTextContent().strip().equals(address.toString())) {
                return Optional.of(Reason.DOCUMENT_DIFFERS);
            }
            var certificate = login.signer();
            var caller = Identity.read(certificate, Purpose.caller(certificate));
            var path = trust.pathOf(certificate, clock.instant());
            var found = revocation.look(certificate, path.issuer(), clock.instant());
            return found.standing() instanceof Standing.Revoked
                    ? Optional.of(Reason.REVOKED)
                    : Matching.objection(caller, session.who())
                            .filter(reason -> reason.indication() == Indication.INVALID);
        } catch (Flaw flaw) {
            return Optional.of(flaw.reason());
        }
    }
}
