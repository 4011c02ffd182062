package kz.jauap.office.signature;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Kind;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.demo.DemoAuthority;
import kz.jauap.office.signature.demo.Holder;
import kz.jauap.office.signature.xml.XmlPen;
import org.springframework.boot.test.context.TestComponent;

/// Signs as anybody, with keys certified by the authority that the office under test trusts; import it.
@TestComponent
public class Pens {
    private final DemoAuthority authority;
    private final Clock clock;

    Pens(DemoAuthority authority, Clock clock) {
        this.authority = authority;
        this.clock = clock;
    }

    public static Holder person(Iin iin) {
        return Holder.individual("СЫНАҚОВ", "СЫНАҚ", Optional.empty(), iin);
    }

    /// The detached signature of a document.
    public byte[] sign(Scheme scheme, Holder holder, byte[] document) {
        return signing(scheme, holder).sign(document, clock.instant());
    }

    /// A signature that carries what it signs.
    public byte[] enclose(Holder holder, byte[] document) {
        return signing(Scheme.RSA, holder)
                .sign(Kind.DOCUMENT, document, clock.instant(), Signing.Content.ENCLOSED, Optional.empty());
    }

    /// What shows an address whose telephone it is: XML signed with the holder's key for signing in.
    public String login(Scheme scheme, Holder holder, String address) {
        var pair = TestCa.pair(scheme, 4);
        var certificate = authority.issue(pair.getPublic(), holder).getFirst();
        return XmlPen.sign(XmlPen.login(address, clock.instant().toString()), scheme, pair.getPrivate(), certificate);
    }

    private Signing signing(Scheme scheme, Holder holder) {
        var pair = TestCa.pair(scheme, 3);
        return new Signing(pair.getPrivate(), List.copyOf(authority.issue(pair.getPublic(), holder)));
    }
}
