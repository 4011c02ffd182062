package kz.jauap.office.signature.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.signature.Expected;
import org.springframework.boot.test.context.TestComponent;

/// Opens sessions for petitions; import it with [Petition].
@TestComponent
public class Petitions {
    public static final Iin IIN = new Iin("850101100012");
    public static final Iin OTHER = new Iin("850102200024");

    private final Sessions sessions;
    private final Petition petition;

    Petitions(Sessions sessions, Petition petition) {
        this.sessions = sessions;
        this.petition = petition;
    }

    /// A petition of the person with [#IIN], for whoever knows the address.
    public SigningSession open() {
        return open(new Expected.Person(IIN), Optional.empty());
    }

    public SigningSession open(Expected who, Optional<String> officer) {
        return sessions.open(
                new Opening(Petition.PURPOSE, UUID.randomUUID().toString(), "otinish.pdf", who, officer),
                ticket -> ("Өтініш " + ticket.nonce()).getBytes(UTF_8));
    }

    public byte[] document(SigningSession session) {
        return sessions.document(session.id()).array();
    }

    /// How often a petition was carried out.
    public int carried(SigningSession session) {
        return petition.carried(session).size();
    }

    /// By which way it was signed.
    public Optional<Way> way(SigningSession session) {
        return sessions.find(session.id()).orElseThrow().taken().map(SigningSession.Taken::way);
    }
}
