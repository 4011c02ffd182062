package kz.jauap.office.signature.revocation;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Scheme;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.Time;

/// A list of revoked certificates, or of what changed since one (RFC 5280, 5), whose signature was checked.
///
/// @param whole the list as published
/// @param number the list's own number, which only ever grows
/// @param base for a list of changes: the number of the list it changes
/// @param scope which certificates it speaks of
public record Crl(
        Bytes whole,
        Serials serials,
        Instant thisUpdate,
        Instant nextUpdate,
        BigInteger number,
        Optional<BigInteger> base,
        CrlScope scope) {
    private static final int SEQUENCE = 0x30;
    private static final int INTEGER = 0x02;
    private static final int BIT_STRING = 0x03;
    private static final int EXTENSIONS = 0xa0;
    private static final int CRL_SIGN = 6;
    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
            Set.of(Extension.deltaCRLIndicator, Extension.issuingDistributionPoint);

    /// Reads a list that `issuer` published.
    public static Crl read(byte[] der, X509Certificate issuer) throws Flaw {
        try {
            var file = Der.of(der);
            var list = file.enter(SEQUENCE);
            int from = list.at();
            var content = list.enter(SEQUENCE);
            int to = list.at();
            var algorithm = list.take();
            var signature = list.enter(BIT_STRING).content();
            require(!file.more() && !list.more(), "something stands after its end");
            require(signature.length > 0 && signature[0] == 0, "its signature is no whole number of bytes");
            var scheme = Scheme.ofSignature(AlgorithmIdentifier.getInstance(algorithm))
                    .orElseThrow(() -> flaw("signed by an algorithm that is not accepted"));
            require(
                    scheme.verifies(
                            issuer.getPublicKey(),
                            Arrays.copyOfRange(der, from, to),
                            Arrays.copyOfRange(signature, 1, signature.length)),
                    "its signature is wrong");
            require(maySign(issuer), "its authority's key is not for lists");
            return content(Bytes.of(der), content, algorithm, issuer);
        } catch (ParseException | IOException | RuntimeException e) {
            throw new Flaw(Reason.REVOCATION_UNKNOWN, e);
        }
    }

    private static Crl content(Bytes whole, Der list, byte[] algorithm, X509Certificate issuer)
            throws Flaw, ParseException, IOException {
        list.enter(INTEGER);
        require(Arrays.equals(list.take(), algorithm), "it names two algorithms");
        require(Arrays.equals(list.take(), issuer.getSubjectX500Principal().getEncoded()), "it is another authority's");
        var thisUpdate = time(list);
        var nextUpdate = time(list);
        var serials = new Serials();
        if (list.tag() == SEQUENCE) {
            for (var entries = list.enter(SEQUENCE); entries.more(); ) {
                CrlEntry.add(entries.enter(SEQUENCE), serials);
            }
        }
        var extensions = Extensions.getInstance(list.enter(EXTENSIONS).content());
        for (var critical : extensions.getCriticalExtensionOIDs()) {
            require(UNDERSTOOD.contains(critical), "it demands what is not understood: " + critical);
        }
        return new Crl(
                whole,
                serials.close(),
                thisUpdate,
                nextUpdate,
                integer(extensions, Extension.cRLNumber).orElseThrow(() -> flaw("it has no number")),
                integer(extensions, Extension.deltaCRLIndicator),
                CrlScope.of(extensions, thisUpdate));
    }

    private static boolean maySign(X509Certificate issuer) {
        var usage = issuer.getKeyUsage();
        return usage == null || usage[CRL_SIGN];
    }

    private static Instant time(Der list) throws ParseException, IOException {
        return Time.getInstance(ASN1Primitive.fromByteArray(list.take()))
                .getDate()
                .toInstant();
    }

    private static Optional<BigInteger> integer(Extensions extensions, ASN1ObjectIdentifier type) {
        return Optional.ofNullable(extensions.getExtensionParsedValue(type))
                .map(value -> ASN1Integer.getInstance(value).getValue());
    }

    /// What this list says of its authority's certificate of this number; empty where it does not name it.
    public Optional<Standing> find(BigInteger serial) {
        return serials.find(serial);
    }

    /// How many certificates stand in it.
    public int count() {
        return serials.count();
    }

    private static void require(boolean holds, String otherwise) throws Flaw {
        if (!holds) {
            throw flaw(otherwise);
        }
    }

    private static Flaw flaw(String detail) {
        return new Flaw(Reason.REVOCATION_UNKNOWN, detail);
    }
}
