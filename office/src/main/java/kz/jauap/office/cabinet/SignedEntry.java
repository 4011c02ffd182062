package kz.jauap.office.cabinet;

import java.util.Optional;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.session.Carried;
import kz.jauap.office.signature.session.Matter;
import kz.jauap.office.signature.session.Phrase;
import kz.jauap.office.signature.session.Signable;
import kz.jauap.office.signature.session.Signed;
import kz.jauap.office.signature.session.SigningSession;
import org.springframework.stereotype.Component;

/// An entry as a thing to be signed. An appeal is registered before its signature is settled; a cabinet stays shut.
@Component
class SignedEntry implements Signable {
    @Override
    public String purpose() {
        return Entrance.PURPOSE;
    }

    @Override
    public Carried carry(Signed signed) {
        return signed.report().indication() == Indication.VALID
                ? new Carried.Done("/me/entered/" + signed.session().id())
                : new Carried.Declined("cabinet.entry.unsettled");
    }

    @Override
    public Matter matter(SigningSession session) {
        return new Matter(
                Phrase.of("cabinet.entry.name"), Phrase.of("cabinet.entry.follows"), "/me/enter", Optional.empty());
    }
}
