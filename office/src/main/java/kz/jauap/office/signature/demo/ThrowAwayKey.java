package kz.jauap.office.signature.demo;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The keys with which a demonstration plays, one for each part: worth nothing in law, and each made once in a Java
/// machine, however many offices open in it.
public enum ThrowAwayKey {
    ROOT,
    STAMPER,
    SEAL,
    APPLICANT;

    private static final int BITS = 2048;

    private static final Map<ThrowAwayKey, KeyPair> MADE = new ConcurrentHashMap<>();

    public KeyPair pair() {
        return MADE.computeIfAbsent(this, _ -> make());
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
