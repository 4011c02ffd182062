package kz.jauap.office.signature.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.cms.Kind;
import kz.jauap.office.signature.cms.Signing;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/// An authority's desk that stamps times, within this process.
public final class StampingDesk implements Signing.Stamp {
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.398.3.3.2.6.4");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Signing signing;
    private final Clock clock;

    public StampingDesk(PrivateKey key, X509Certificate certificate, Clock clock) {
        this.signing = new Signing(key, List.of(certificate));
        this.clock = clock;
    }

    @Override
    public byte[] over(byte[] signature) throws IOException {
        var now = clock.instant();
        var imprint = new MessageImprint(
                new AlgorithmIdentifier(Scheme.RSA.hash(), DERNull.INSTANCE),
                Scheme.RSA.digest().digest(signature));
        var info = new TSTInfo(
                POLICY,
                imprint,
                new ASN1Integer(new BigInteger(64, RANDOM)),
                new ASN1GeneralizedTime(Date.from(now)),
                null,
                null,
                null,
                null,
                null);
        return signing.sign(
                Kind.TIME_STAMP, info.getEncoded(ASN1Encoding.DER), now, Signing.Content.ENCLOSED, Optional.empty());
    }
}
