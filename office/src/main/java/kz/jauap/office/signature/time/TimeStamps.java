package kz.jauap.office.signature.time;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateParsingException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Identity;
import kz.jauap.office.signature.certificate.Purpose;
import kz.jauap.office.signature.cms.Envelope;
import kz.jauap.office.signature.cms.Kind;
import kz.jauap.office.signature.gost.Gost;
import kz.jauap.office.signature.trust.Trust;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TSTInfo;

/// Reads time-stamp tokens (RFC 3161) over signatures; nobody is asked.
public final class TimeStamps {
    private static final String TIME_STAMPING = "1.3.6.1.5.5.7.3.8";
    private static final String EXTENDED_KEY_USAGE = "2.5.29.37";
    private static final int LONGEST = 64 * 1024;

    private static final Map<String, String> HASHES = Map.of(
            NISTObjectIdentifiers.id_sha256.getId(),
            "SHA-256",
            NISTObjectIdentifiers.id_sha384.getId(),
            "SHA-384",
            NISTObjectIdentifiers.id_sha512.getId(),
            "SHA-512",
            Gost.GOST_2015_512.hash().getId(),
            Gost.GOST_2015_512.hash().getId(),
            Gost.GOST_2015_256.hash().getId(),
            Gost.GOST_2015_256.hash().getId(),
            Gost.GOST_2004.hash().getId(),
            Gost.GOST_2004.hash().getId());

    private TimeStamps() {}

    /// What a token over the signature value `over` is worth.
    public static TimeStamp examine(Bytes token, Bytes over, Trust trust) {
        return examine(token, info -> require(hash(info, over), imprint(info), "over another signature"), trust);
    }

    /// What a token over whatever has this hash is worth.
    public static TimeStamp examine(Bytes token, byte[] hash, Trust trust) {
        return examine(token, info -> require(hash, imprint(info), "over something else"), trust);
    }

    private interface Requirement {
        void of(TSTInfo info) throws Flaw;
    }

    private static TimeStamp examine(Bytes token, Requirement requirement, Trust trust) {
        try {
            var envelope = Envelope.read(token.array(), Kind.TIME_STAMP, LONGEST);
            var content = envelope.content()
                    .orElseThrow(() -> broken("no time-stamp in it"))
                    .array();
            var info = TSTInfo.getInstance(content);
            require(info.toASN1Primitive().getEncoded("DER"), content, "out of its canonical form");
            requirement.of(info);
            require(
                    envelope.scheme().digest().digest(content),
                    envelope.messageDigest().array(),
                    "altered");
            if (!envelope.scheme()
                    .verifies(
                            envelope.signer().getPublicKey(),
                            envelope.signedAttributes().array(),
                            envelope.signature().array())) {
                return new TimeStamp.Broken("its own signature is wrong");
            }
            return chained(envelope, info.getGenTime().getDate().toInstant(), trust);
        } catch (Flaw flaw) {
            return new TimeStamp.Broken(flaw.detail());
        } catch (java.io.IOException | ParseException | RuntimeException e) {
            return new TimeStamp.Broken(String.valueOf(e.getMessage()));
        }
    }

    private static TimeStamp chained(Envelope token, Instant at, Trust trust) {
        var authority = token.signer();
        var name = Identity.commonName(authority.getSubjectX500Principal());
        try {
            if (!List.of(TIME_STAMPING).equals(authority.getExtendedKeyUsage())
                    || !Set.copyOf(authority.getCriticalExtensionOIDs()).contains(EXTENDED_KEY_USAGE)
                    || !Purpose.signs(authority)) {
                return new TimeStamp.Stranger(at, name + " is no time-stamping authority");
            }
            if (token.scheme().retired(at)) {
                return new TimeStamp.Stranger(
                        at, name + " stamps with " + token.scheme().title());
            }
            return new TimeStamp.Chained(
                    at, authority, trust.pathOf(authority, at).issuer());
        } catch (Flaw flaw) {
            return new TimeStamp.Stranger(at, name + ": " + flaw.detail());
        } catch (CertificateParsingException e) {
            return new TimeStamp.Broken(String.valueOf(e.getMessage()));
        }
    }

    private static byte[] imprint(TSTInfo info) {
        return info.getMessageImprint().getHashedMessage();
    }

    private static byte[] hash(TSTInfo info, Bytes over) throws Flaw {
        var identifier =
                info.getMessageImprint().getHashAlgorithm().getAlgorithm().getId();
        var name = HASHES.get(identifier);
        if (name == null) {
            throw broken("a hash that is not accepted: " + identifier);
        }
        try {
            return MessageDigest.getInstance(name).digest(over.array());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void require(byte[] one, byte[] other, String otherwise) throws Flaw {
        if (!Arrays.equals(one, other)) {
            throw broken(otherwise);
        }
    }

    private static Flaw broken(String detail) {
        return new Flaw(Reason.TIME_STAMP_BROKEN, detail);
    }
}
