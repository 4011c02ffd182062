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
import kz.jauap.office.signature.trust.Line;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampReq;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/// An authority's desk that stamps times, within this process: it answers requests as RFC 3161 has them.
public final class StampingDesk implements Signing.Stamp, Line {
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.398.3.3.2.6.4");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final X509Certificate certificate;
    private final Signing signing;
    private final Clock clock;

    public StampingDesk(PrivateKey key, X509Certificate certificate, Clock clock) {
        this.certificate = certificate;
        this.signing = new Signing(key, List.of(certificate));
        this.clock = clock;
    }

    public X509Certificate certificate() {
        return certificate;
    }

    @Override
    public byte[] over(byte[] signature) throws IOException {
        var imprint = new MessageImprint(
                new AlgorithmIdentifier(Scheme.RSA.hash(), DERNull.INSTANCE),
                Scheme.RSA.digest().digest(signature));
        return token(imprint, null);
    }

    @Override
    public byte[] ask(byte[] question) throws IOException {
        var request = TimeStampReq.getInstance(question);
        var token = token(request.getMessageImprint(), request.getNonce());
        return new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), ContentInfo.getInstance(token))
                .getEncoded(ASN1Encoding.DER);
    }

    private byte[] token(MessageImprint imprint, @Nullable ASN1Integer nonce) throws IOException {
        var now = clock.instant();
        var info = new TSTInfo(
                POLICY,
                imprint,
                new ASN1Integer(new BigInteger(64, RANDOM)),
                new ASN1GeneralizedTime(Date.from(now)),
                null,
                null,
                nonce,
                null,
                null);
        return signing.sign(
                Kind.TIME_STAMP, info.getEncoded(ASN1Encoding.DER), now, Signing.Content.ENCLOSED, Optional.empty());
    }
}
