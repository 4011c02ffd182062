package kz.jauap.office.signature.seal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Date;
import kz.jauap.office.house.Settings;
import kz.jauap.office.house.start.CannotStart;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Makes the seal of a demonstration: a key in the national profile of an information system, worth nothing in law.
final class ThrowAwaySeal {
    private static final KeyPurposeId SYSTEM = KeyPurposeId.getInstance(new ASN1ObjectIdentifier("1.2.398.3.3.4.1.2"));
    private static final int YEARS_BACK = 1;
    private static final int YEARS_AHEAD = 10;
    private static final int SECRET = 24;

    private ThrowAwaySeal() {}

    static void make(Path file, Path passwordFile, Settings.Names akimat, Clock clock) {
        var random = new SecureRandom();
        byte[] secret = new byte[SECRET];
        random.nextBytes(secret);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        try {
            var generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048, random);
            KeyPair pair = generator.generateKeyPair();
            var store = KeyStore.getInstance("PKCS12");
            store.load(null, null);
            store.setKeyEntry("seal", pair.getPrivate(), password.toCharArray(), new Certificate[] {
                certificate(pair, akimat, clock)
            });
            var content = new ByteArrayOutputStream();
            store.store(content, password.toCharArray());
            write(passwordFile, password.getBytes(StandardCharsets.US_ASCII));
            write(file, content.toByteArray());
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw new CannotStart(
                    "The demonstration's seal cannot be made: " + e.getMessage(),
                    "Check that the data folder can be written to.",
                    e);
        }
    }

    private static X509Certificate certificate(KeyPair pair, Settings.Names akimat, Clock clock)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        var name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, "ИС \"Jauap\" TEST")
                .addRDN(BCStyle.O, akimat.kk() + " (TEST)")
                .addRDN(BCStyle.C, "KZ")
                .build();
        LocalDate today = LocalDate.now(clock);
        var builder = new JcaX509v3CertificateBuilder(
                name,
                BigInteger.valueOf(clock.millis()),
                Date.from(today.minusYears(YEARS_BACK)
                        .atStartOfDay(clock.getZone())
                        .toInstant()),
                Date.from(today.plusYears(YEARS_AHEAD)
                        .atStartOfDay(clock.getZone())
                        .toInstant()),
                name,
                pair.getPublic());
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(new KeyPurposeId[] {
            KeyPurposeId.id_kp_emailProtection, SYSTEM
        }));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    }

    private static void write(Path file, byte[] content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(file, content, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
    }
}
