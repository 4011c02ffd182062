package kz.jauap.office.signature.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;

/// The office's detached signature over some bytes: CMS after the CAdES baseline, with the certificate bound in.
final class CmsSeal {
    private CmsSeal() {}

    /// @param at the time to write into it; absent inside a PDF, which has its own place for it
    static byte[] over(byte[] content, SealKey key, Optional<Instant> at) {
        try {
            SealAlgorithm algorithm = SealAlgorithm.of(key);
            var generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(signer(key, algorithm, at));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (GeneralSecurityException | CMSException | OperatorCreationException e) {
            throw new IllegalStateException("The seal does not sign", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignerInfoGenerator signer(SealKey key, SealAlgorithm algorithm, Optional<Instant> at)
            throws GeneralSecurityException, OperatorCreationException {
        CMSAttributeTableGenerator attributes = attributes(key.certificate(), at);
        return new SignerInfoGeneratorBuilder(_ -> new Digesting(algorithm))
                .setSignedAttributeGenerator(attributes)
                .setContentDigest(algorithm.digestId())
                .build(new Signing(algorithm, key), new JcaX509CertificateHolder(key.certificate()));
    }

    private static CMSAttributeTableGenerator attributes(X509Certificate certificate, Optional<Instant> at)
            throws GeneralSecurityException {
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        return given -> {
            var attributes = new ASN1EncodableVector();
            attributes.add(new Attribute(CMSAttributes.contentType, new DERSet((ASN1ObjectIdentifier)
                    part(given, CMSAttributeTableGenerator.CONTENT_TYPE))));
            attributes.add(new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString((byte[])
                    part(given, CMSAttributeTableGenerator.DIGEST)))));
            attributes.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
            at.ifPresent(time ->
                    attributes.add(new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(time))))));
            return new AttributeTable(attributes);
        };
    }

    private static Object part(Map<?, ?> given, String name) {
        return Optional.<Object>ofNullable(given.get(name)).orElseThrow();
    }

    /// Digests by the algorithm that belongs to the key.
    private static final class Digesting implements DigestCalculator {
        private final SealAlgorithm algorithm;
        private final ByteArrayOutputStream content = new ByteArrayOutputStream();

        Digesting(SealAlgorithm algorithm) {
            this.algorithm = algorithm;
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm.digestId();
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getDigest() {
            return algorithm.digest(content.toByteArray());
        }
    }

    /// Signs with the office's key.
    private record Signing(SealAlgorithm algorithm, SealKey key, ByteArrayOutputStream content)
            implements ContentSigner {
        Signing(SealAlgorithm algorithm, SealKey key) {
            this(algorithm, key, new ByteArrayOutputStream());
        }

        @Override
        public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm.signatureId();
        }

        @Override
        public OutputStream getOutputStream() {
            return content;
        }

        @Override
        public byte[] getSignature() {
            try {
                Signature signing = algorithm.signature();
                signing.initSign(key.secret());
                signing.update(content.toByteArray());
                return signing.sign();
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("The seal does not sign", e);
            }
        }
    }
}
