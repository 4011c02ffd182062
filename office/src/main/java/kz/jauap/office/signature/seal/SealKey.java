package kz.jauap.office.signature.seal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.signature.cms.Signing;
import kz.jauap.office.signature.gost.KzProvider;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;

/// The key this office seals with, and the certificates from its own to the root.
public record SealKey(PrivateKey secret, List<X509Certificate> chain) {
    public SealKey {
        chain = List.copyOf(chain);
    }

    /// Opens a PKCS#12 file that holds one key.
    static SealKey open(Path file, char[] password) throws IOException, GeneralSecurityException {
        KzProvider.known();
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream from = Files.newInputStream(file)) {
            store.load(from, password);
        }
        for (String alias : Collections.list(store.aliases())) {
            if (store.getKey(alias, password) instanceof PrivateKey key) {
                return new SealKey(
                        key,
                        Arrays.stream(store.getCertificateChain(alias))
                                .map(X509Certificate.class::cast)
                                .toList());
            }
        }
        throw new GeneralSecurityException("no private key in it");
    }

    public X509Certificate certificate() {
        return chain.getFirst();
    }

    /// Whom the certificate names: the organisation and the system, as they stand in it.
    public String owner() {
        X500Name subject =
                X500Name.getInstance(certificate().getSubjectX500Principal().getEncoded());
        return String.join(
                ", ",
                Stream.of(BCStyle.O, BCStyle.CN)
                        .flatMap(part -> named(subject, part))
                        .distinct()
                        .toList());
    }

    /// The hand that signs with it. A root is not enclosed: whoever checks must have it from elsewhere.
    Signing signing() {
        return new Signing(
                secret,
                chain.stream()
                        .filter(each -> each.equals(certificate())
                                || !each.getSubjectX500Principal().equals(each.getIssuerX500Principal()))
                        .toList());
    }

    boolean holds(Instant at) {
        return !at.isBefore(certificate().getNotBefore().toInstant())
                && !at.isAfter(certificate().getNotAfter().toInstant());
    }

    private static Stream<String> named(X500Name subject, ASN1ObjectIdentifier part) {
        return Arrays.stream(subject.getRDNs(part))
                .map(found -> found.getFirst().getValue().toString());
    }

    @Override
    public String toString() {
        return "seal of " + owner();
    }
}
