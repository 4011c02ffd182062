package kz.jauap.office.signature.revocation;

import java.io.IOException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.trust.Line;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.Request;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;

/// Asks an authority whether one certificate was revoked, and believes only a fresh answer to this very question.
final class Ocsp {
    private static final int NONCE = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ocsp() {}

    /// Where a responder's own certificate is looked into: OCSP cannot vouch for itself.
    interface Lists {
        Standing of(X509Certificate responder);
    }

    static Found ask(
            Line line,
            X509Certificate certificate,
            X509Certificate issuer,
            Instant now,
            Freshness freshness,
            Lists lists) {
        try {
            var random = new byte[NONCE];
            RANDOM.nextBytes(random);
            var nonce = new DEROctetString(random).getEncoded();
            var bytes = line.ask(question(certificate, issuer, nonce));
            var answer = OcspAnswer.read(bytes, issuer, now);
            if (!answer.nonce().map(repeated -> Arrays.equals(repeated, nonce)).orElse(false)) {
                throw unknown("it answers another question");
            }
            var single = answer.about(certificate);
            requireFresh(answer, single, now, freshness);
            if (!answer.by().vouched() && !(lists.of(answer.by().certificate()) instanceof Standing.Good)) {
                throw unknown("its signer was revoked, or may have been");
            }
            var standing = OcspAnswer.standing(single.getCertStatus());
            if (standing instanceof Standing.Good && forgotten(certificate, single, now)) {
                throw unknown("the certificate has ended, and nobody says that such are still kept");
            }
            return new Found(standing, List.of(Bytes.of(bytes)), List.of(), "OCSP of " + answer.producedAt());
        } catch (Flaw flaw) {
            return Found.unknown("OCSP: " + flaw.detail());
        } catch (IOException | ParseException | RuntimeException e) {
            return Found.unknown("OCSP: " + e.getClass().getSimpleName() + ": " + e.getMessage());
        }
    }

    private static void requireFresh(OcspAnswer answer, SingleResponse single, Instant now, Freshness freshness)
            throws Flaw, ParseException {
        var from = single.getThisUpdate().getDate().toInstant();
        if (!freshness.recent(answer.producedAt(), now) || freshness.future(from, now)) {
            throw unknown("its time is not now: " + answer.producedAt());
        }
        var until = single.getNextUpdate();
        if (until == null
                ? !freshness.recent(from, now)
                : freshness.due(until.getDate().toInstant(), now)) {
            throw unknown("its word is old: " + from);
        }
    }

    /// Whether an authority may have let go of a certificate that has ended: a revoked one would then be "good" again,
    /// unless the answer says how far back its memory goes (archive cut-off, RFC 6960, 4.4.4).
    private static boolean forgotten(X509Certificate certificate, SingleResponse single, Instant now)
            throws ParseException {
        var end = certificate.getNotAfter().toInstant();
        if (!end.isBefore(now)) {
            return false;
        }
        var cutOff = single.getSingleExtensions() == null
                ? null
                : single.getSingleExtensions()
                        .getExtensionParsedValue(OCSPObjectIdentifiers.id_pkix_ocsp_archive_cutoff);
        return cutOff == null
                || ASN1GeneralizedTime.getInstance(cutOff).getDate().toInstant().isAfter(end);
    }

    private static byte[] question(X509Certificate certificate, X509Certificate issuer, byte[] nonce)
            throws IOException {
        var id = new CertID(
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256, DERNull.INSTANCE),
                new DEROctetString(OcspAnswer.hash(
                        "SHA-256", issuer.getSubjectX500Principal().getEncoded())),
                new DEROctetString(OcspAnswer.hash("SHA-256", OcspAnswer.key(issuer))),
                new ASN1Integer(certificate.getSerialNumber()));
        var extension = new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, nonce);
        var list = new DERSequence(new Request(id, null));
        return new OCSPRequest(new TBSRequest(null, list, new Extensions(extension)), null)
                .getEncoded(ASN1Encoding.DER);
    }

    private static Flaw unknown(String detail) {
        return new Flaw(Reason.REVOCATION_UNKNOWN, detail);
    }
}
