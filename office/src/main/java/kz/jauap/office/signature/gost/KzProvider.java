package kz.jauap.office.signature.gost;

import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The national algorithms for all of Java: certificates, revocation lists and signatures check themselves with it.
public final class KzProvider extends Provider {
    private static final KzProvider ONE = new KzProvider();

    private KzProvider() {
        super("Jauap-KZ", "1", "Signatures of Kazakhstan: GOST 34.10-2015 and GOST 34.310-2004");
        for (var gost : Gost.values()) {
            offer("Signature", gost.signature().getId(), gost.name(), () -> new GostSignature(gost));
            offer("MessageDigest", gost.hash().getId(), gost.name(), () -> new GostDigest(gost));
            offer("KeyFactory", gost.key().getId(), gost.name(), GostKeys::new);
            offer("KeyPairGenerator", gost.key().getId(), gost.name(), () -> new GostKeyPairs(gost));
        }
    }

    /// The provider, known to Java from the first call on: it stands behind all others and takes nothing from them.
    public static KzProvider known() {
        if (Security.getProvider(ONE.getName()) == null) {
            Security.addProvider(ONE);
        }
        return ONE;
    }

    private void offer(String type, String identifier, String alias, Supplier<Object> maker) {
        putService(new Service(this, type, identifier, maker.get().getClass().getName(), List.of(alias), Map.of()) {
            @Override
            public Object newInstance(@Nullable Object parameter) {
                return maker.get();
            }
        });
    }
}
