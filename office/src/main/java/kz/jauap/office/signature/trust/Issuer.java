package kz.jauap.office.signature.trust;

import java.security.cert.X509Certificate;
import java.util.List;

/// A trusted certificate that issues people's certificates, with those above it up to the root.
public record Issuer(Authority authority, X509Certificate certificate, List<X509Certificate> above) {}
