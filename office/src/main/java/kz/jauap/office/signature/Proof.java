package kz.jauap.office.signature;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.house.Bytes;

/// What an examination rested on, so that it can be repeated without asking anybody.
///
/// @param chain the certificates from the signer's to the root, as DER
/// @param ocsp the authority's answers about revocation
/// @param crls the lists of revoked certificates that were looked into
/// @param timeStamp the time-stamp token, where the signature carries one
/// @param policy the version of the rules it was examined by
/// @param trust the SHA-256 over everything trusted at that time
public record Proof(
        List<Bytes> chain,
        List<Bytes> ocsp,
        List<Bytes> crls,
        Optional<Bytes> timeStamp,
        String policy,
        String trust) {}
