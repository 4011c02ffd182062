package kz.jauap.office.signature;

import java.time.Duration;
import kz.jauap.office.house.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// What the operator has chosen about e-signatures.
///
/// @param domain what signatures are worth here
/// @param demoAuthority whether the throw-away authority certifies whoever asks
/// @param proxy `host:port` through which the authorities are reached; empty: directly
/// @param connecting how long a connection to an authority may take
/// @param answering how long its answer may take
@ConfigurationProperties("jauap.signature")
record SignatureSettings(
        @Nullable TrustDomain domain, boolean demoAuthority, String proxy, Duration connecting, Duration answering) {
    TrustDomain domain(Settings house) {
        if (domain != null) {
            return domain;
        }
        return house.demo() ? TrustDomain.TEST : TrustDomain.PRODUCTION;
    }
}
