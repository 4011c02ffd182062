package kz.jauap.office.signature;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import kz.jauap.office.signature.certificate.Scheme;
import kz.jauap.office.signature.gost.KzProvider;

/// The keys of tests, worth nothing. To make one for RSA takes seconds without the second compiler, so those lie among
/// what a build makes, for both Java machines of a test run and for the next run.
final class TestKeys {
    private static final Path KEPT = Path.of("target", "test-keys");

    private TestKeys() {}

    static KeyPair pair(Scheme scheme, int which) {
        try {
            return scheme == Scheme.RSA
                    ? kept(KEPT.resolve(which + ".key"))
                    : KeyPairGenerator.getInstance(scheme.name(), KzProvider.known())
                            .generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair kept(Path file) throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            make(file);
        }
        var keys = KeyFactory.getInstance("RSA");
        var secret = (RSAPrivateCrtKey) keys.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(file)));
        var open = new RSAPublicKeySpec(secret.getModulus(), secret.getPublicExponent());
        return new KeyPair(keys.generatePublic(open), secret);
    }

    private static void make(Path file) throws GeneralSecurityException, IOException {
        var pairs = KeyPairGenerator.getInstance("RSA");
        pairs.initialize(2048);
        Files.createDirectories(KEPT);
        Path draft = Files.createTempFile(KEPT, "key", ".new");
        Files.write(draft, pairs.generateKeyPair().getPrivate().getEncoded());
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
