package kz.jauap.office.intake.egov;

import java.security.KeyPair;
import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.house.MovableClock;
import kz.jauap.office.signature.TestCa;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.demo.Holder;
import org.springframework.context.ApplicationContext;

/// Somebody who signs documents with a key that the demonstration's authority certifies.
public final class Signatory {
    /// The IIN of whom most packages name.
    public static final String IIN = "850102200024";

    private static final KeyPair PAIR = TestCa.pair(Scheme.RSA, 4);

    private final DemoAuthority authority;
    private final MovableClock clock;

    private Signatory(DemoAuthority authority, MovableClock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    public static Signatory in(ApplicationContext office) {
        return new Signatory(office.getBean(DemoAuthority.class), office.getBean(MovableClock.class));
    }

    /// A detached signature of the person with this IIN.
    public byte[] sign(String iin, byte[] document) {
        return sign(Holder.individual("ӨМІРОВА", "ҚАРЛЫҒАШ", Optional.empty(), new Iin(iin)), document);
    }

    public byte[] sign(Holder holder, byte[] document) {
        var chain = authority.issue(PAIR.getPublic(), holder);
        return new Signing(PAIR.getPrivate(), chain).sign(document, clock.instant());
    }

    /// A package that says something and is signed.
    public Gateway.Message message(String words) {
        byte[] document = Gateway.document(words);
        return Gateway.Message.of(document, sign(IIN, document));
    }
}
