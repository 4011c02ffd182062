package kz.jauap.office.signature.trust;

import java.util.Optional;

/// Where an authority publishes its list of revoked certificates, and what changed since.
public record Published(Source base, Optional<Source> delta) {}
