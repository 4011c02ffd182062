package kz.jauap.office.signature.cms;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.certificate.Flaw;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;

/// The certificates that came with a signature. Only the signer's own is ever used: the authorities' are ours.
final class Bag {
    private static final int MOST = 8;

    private final List<X509Certificate> certificates = new ArrayList<>();

    Bag(Optional<ASN1Set> set) throws Flaw, IOException {
        if (set.isEmpty()) {
            return;
        }
        if (set.get().size() > MOST) {
            throw new Flaw(Reason.MALFORMED, "too many certificates");
        }
        for (var element : set.get()) {
            if (!(element instanceof ASN1Sequence)) {
                throw new Flaw(Reason.MALFORMED, "a certificate of another kind");
            }
            certificates.add(Certificates.read(element.toASN1Primitive().getEncoded(ASN1Encoding.DER)));
        }
    }

    /// The certificate of this issuer, letter by letter, and this number.
    X509Certificate named(Fields name) throws Flaw, IOException {
        var issuer = name.next(ASN1Sequence.class).getEncoded(ASN1Encoding.DER);
        var number = name.next(ASN1Integer.class).getValue();
        name.end();
        var found = certificates.stream()
                .filter(one -> one.getSerialNumber().equals(number)
                        && Arrays.equals(one.getIssuerX500Principal().getEncoded(), issuer))
                .distinct()
                .toList();
        if (found.size() != 1) {
            throw new Flaw(Reason.CERTIFICATE_MISSING, found.size() + " certificates of the signer");
        }
        return found.getFirst();
    }
}
