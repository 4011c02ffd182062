package kz.jauap.office.signature.demo;

import java.io.IOException;
import java.math.BigInteger;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.jauap.office.signature.certificate.Certificates;
import kz.jauap.office.signature.trust.Line;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;

/// An authority's desk that answers whether a certificate was revoked (OCSP), within this process.
public final class AnsweringDesk implements Line {
    private final PrivateKey key;
    private final X509Certificate certificate;
    private final Clock clock;
    private final Map<BigInteger, RevokedStatus> revoked = new ConcurrentHashMap<>();
    private Instant memory;

    public AnsweringDesk(PrivateKey key, X509Certificate certificate, Clock clock) {
        this.key = key;
        this.certificate = certificate;
        this.clock = clock;
        this.memory = certificate.getNotBefore().toInstant();
    }

    public void revoke(X509Certificate of, Instant since) {
        revoke(of, since, CRLReason.unspecified);
    }

    /// Says of a certificate that it was revoked, and why.
    ///
    /// @param reason a code of [CRLReason]
    public void revoke(X509Certificate of, Instant since, int reason) {
        revoked.put(of.getSerialNumber(), new RevokedStatus(Date.from(since), reason));
    }

    /// Lets go of certificates that ended before a moment, and says so.
    public AnsweringDesk remembering(Instant since) {
        memory = since;
        return this;
    }

    @Override
    public byte[] ask(byte[] question) throws IOException {
        try {
            var request = new OCSPReq(question);
            var now = Date.from(clock.instant());
            var name =
                    X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded());
            var answer = new BasicOCSPRespBuilder(new RespID(name));
            for (var one : request.getRequestList()) {
                answer.addResponse(one.getCertID(), status(one.getCertID().getSerialNumber()), now, null, memory());
            }
            var nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
            if (nonce != null) {
                answer.setResponseExtensions(new Extensions(nonce));
            }
            var holder =
                    new X509CertificateHolder(Certificates.bytes(certificate).array());
            var signed = answer.build(new Pen(key), List.of(holder).toArray(X509CertificateHolder[]::new), now);
            return new OCSPRespBuilder()
                    .build(OCSPRespBuilder.SUCCESSFUL, signed)
                    .getEncoded();
        } catch (OCSPException e) {
            throw new IOException(e);
        }
    }

    private Extensions memory() throws IOException {
        var cutOff = new ASN1GeneralizedTime(Date.from(memory));
        return new Extensions(
                new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff, false, new DEROctetString(cutOff)));
    }

    private CertificateStatus status(BigInteger serial) {
        return Optional.<CertificateStatus>ofNullable(revoked.get(serial)).orElse(CertificateStatus.GOOD);
    }
}
