package kz.jauap.office.signature.demo;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/// The keys with which a demonstration plays, one for each part: worth nothing in law, and each made once in a Java
/// machine, however many offices open in it.
public enum ThrowAwayKey {
    ROOT,
    STAMPER,
    SEAL,
    APPLICANT;

    private static final int BITS = 2048;

    private final Supplier<KeyPair> pair = SingletonSupplier.of(ThrowAwayKey::make);

    public KeyPair pair() {
        return pair.get();
    }

    private static KeyPair make() {
        try {
            var pairs = KeyPairGenerator.getInstance("RSA");
            pairs.initialize(BITS);
            return pairs.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
