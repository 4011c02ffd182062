package kz.jauap.office.signature.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v2CRLBuilder;

/// An authority's printing press for lists of revoked certificates, and of what changed since one.
public final class Lists {
    private static final Duration TERM = Duration.ofHours(24);

    private final Issuing issuing;
    private final Clock clock;
    private final Map<BigInteger, Instant> revoked = new LinkedHashMap<>();
    private long number;

    public Lists(Issuing issuing, Clock clock) {
        this.issuing = issuing;
        this.clock = clock;
    }

    public Lists revoke(X509Certificate certificate, Instant since) {
        return revoke(certificate.getSerialNumber(), since);
    }

    public Lists revoke(BigInteger serial, Instant since) {
        revoked.put(serial, since);
        return this;
    }

    /// The whole list as of now.
    public byte[] print() {
        return print(List.of());
    }

    /// The same with more said of the list itself.
    public byte[] print(List<Extension> said) {
        var builder = builder();
        revoked.forEach((serial, since) -> builder.addCRLEntry(serial, Date.from(since), CRLReason.unspecified));
        try {
            for (var each : said) {
                builder.addExtension(each);
            }
        } catch (CertIOException e) {
            throw new IllegalStateException(e);
        }
        return finish(builder);
    }

    /// What changed since the list of this number: some revoked, some taken off again.
    public byte[] printChanges(long since, Map<BigInteger, Instant> added, Iterable<BigInteger> removed) {
        var builder = builder();
        added.forEach((serial, at) -> builder.addCRLEntry(serial, Date.from(at), CRLReason.keyCompromise));
        removed.forEach(serial -> builder.addCRLEntry(serial, Date.from(clock.instant()), CRLReason.removeFromCRL));
        try {
            builder.addExtension(Extension.deltaCRLIndicator, true, new ASN1Integer(since));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return finish(builder);
    }

    /// The number of the newest list.
    public long number() {
        return number;
    }

    private X509v2CRLBuilder builder() {
        var now = clock.instant();
        var name = X500Name.getInstance(
                issuing.certificate().getSubjectX500Principal().getEncoded());
        var builder = new X509v2CRLBuilder(name, Date.from(now));
        return builder.setNextUpdate(Date.from(now.plus(TERM)));
    }

    private byte[] finish(X509v2CRLBuilder builder) {
        try {
            builder.addExtension(Extension.cRLNumber, false, new ASN1Integer(++number));
            return builder.build(new Pen(issuing.key())).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
