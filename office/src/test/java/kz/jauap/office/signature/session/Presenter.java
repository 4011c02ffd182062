package kz.jauap.office.signature.session;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.signature.Expected;
import kz.jauap.office.signature.Pens;
import kz.jauap.office.signature.certificate.Scheme;
import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;

/// Somebody who opens signing sessions and presents signatures to them.
abstract class Presenter {
    static final Iin IIN = new Iin("850101100012");
    static final Circumstances HOW = new Circumstances(Way.FILE, "192.0.2.7", "a test");

    @Autowired
    Sessions sessions;

    @Autowired
    Presenting presenting;

    @Autowired
    Petition petition;

    @Autowired
    Pens pens;

    @Autowired
    MovableClock clock;

    @AfterEach
    void theTrueTime() {
        clock.release();
    }

    SigningSession open(Expected who) {
        return open(UUID.randomUUID().toString(), who);
    }

    SigningSession open(String subject, Expected who) {
        return sessions.open(
                new Opening(Petition.PURPOSE, subject, "otinish.pdf", who, Optional.empty()),
                ticket -> ("Өтініш " + ticket.nonce()).getBytes(UTF_8));
    }

    SigningSession open() {
        return open(new Expected.Person(IIN));
    }

    byte[] signed(SigningSession session) {
        return pens.sign(Scheme.RSA, Pens.person(IIN), document(session));
    }

    byte[] document(SigningSession session) {
        return sessions.document(session.id()).array();
    }

    SigningSession again(SigningSession session) {
        return sessions.find(session.id()).orElseThrow();
    }

    Presented present(SigningSession session, byte[] cms) {
        return presenting.present(session.id(), cms, HOW);
    }
}
