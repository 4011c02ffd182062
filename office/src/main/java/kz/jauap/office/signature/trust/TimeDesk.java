package kz.jauap.office.signature.trust;

import java.util.Optional;

/// An authority's desk that stamps times (RFC 3161).
///
/// @param policy the identifier of the policy to ask for; the desk's usual one where absent
public record TimeDesk(Line line, Optional<String> policy) {}
