package kz.jauap.office.signature.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;

/// An accredited certification authority as the operator pinned it, with the only addresses ever asked about it.
///
/// @param roots its self-signed certificates
/// @param issuers those that issue people's certificates; where empty, the roots do
/// @param ocsp where it is asked about one certificate
/// @param lists where it publishes revoked certificates
/// @param time where it stamps times
public record Authority(
        String id,
        List<X509Certificate> roots,
        List<X509Certificate> issuers,
        Optional<Line> ocsp,
        List<Published> lists,
        Optional<TimeDesk> time) {}
