package kz.jauap.office.signature.certificate;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.security.auth.x500.X500Principal;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.Signer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/// Who a subject's name says its holder is. Each part is looked up by its identifier, never in the name as text, and
/// one that should stand once must not stand twice.
public final class Identity {
    private static final Pattern IIN = Pattern.compile("IIN([0-9]{12})");
    private static final Pattern BIN = Pattern.compile("BIN([0-9]{12})");

    private final X500Name name;

    private Identity(X500Name name) {
        this.name = name;
    }

    /// The holder of a certificate that was found to have this role.
    public static Signer read(X509Certificate certificate, Role role) throws Flaw {
        var subject = new Identity(
                X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded()));
        var numbers = subject.values(BCStyle.SERIALNUMBER);
        var units = subject.values(BCStyle.OU);
        if (numbers.size() > 1) {
            throw unreadable("two serial numbers");
        }
        var everywhere = new ArrayList<>(numbers);
        everywhere.addAll(units);
        return new Signer(
                subject.fullName(),
                one("IIN", IIN, numbers).flatMap(Iin::parse),
                one("BIN", BIN, everywhere).flatMap(Bin::parse),
                subject.atMostOne("organisation", BCStyle.O),
                role,
                Certificates.serial(certificate),
                commonName(certificate.getIssuerX500Principal()),
                certificate.getNotAfter().toInstant());
    }

    /// The common name of an authority, or the whole name where it has none.
    public static String commonName(X500Principal principal) {
        var names = new Identity(X500Name.getInstance(principal.getEncoded())).values(BCStyle.CN);
        return names.isEmpty() ? principal.getName() : names.getFirst();
    }

    /// The common name holds surname and given name; what the profile calls given name is the patronymic.
    private String fullName() throws Flaw {
        var common = atMostOne("common name", BCStyle.CN).orElseThrow(() -> unreadable("no common name"));
        return atMostOne("patronymic", BCStyle.GIVENNAME)
                .filter(patronymic -> !patronymic.isBlank())
                .map(patronymic -> common + " " + patronymic)
                .orElse(common);
    }

    private Optional<String> atMostOne(String what, ASN1ObjectIdentifier type) throws Flaw {
        var values = values(type);
        if (values.size() > 1) {
            throw unreadable("more than one " + what);
        }
        return values.stream().findAny();
    }

    private static Optional<String> one(String what, Pattern pattern, List<String> values) throws Flaw {
        var found = new ArrayList<String>();
        for (var value : values) {
            var match = pattern.matcher(value);
            if (match.matches()) {
                found.add(match.group(1));
            } else if (value.strip().regionMatches(true, 0, what, 0, what.length())) {
                throw unreadable("a malformed " + what);
            }
        }
        if (found.size() > 1) {
            throw unreadable("more than one " + what);
        }
        return found.stream().findAny();
    }

    private List<String> values(ASN1ObjectIdentifier type) {
        var values = new ArrayList<String>();
        for (var rdn : name.getRDNs()) {
            for (var part : rdn.getTypesAndValues()) {
                if (part.getType().equals(type)) {
                    values.add(part.getValue() instanceof ASN1String text ? text.getString() : "");
                }
            }
        }
        return values;
    }

    private static Flaw unreadable(String detail) {
        return new Flaw(Reason.IDENTITY_UNREADABLE, detail);
    }
}
