package kz.jauap.office.signature;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The outcome of one examination.
///
/// @param reasons why it is not valid, each once; empty where it is
/// @param signer who the certificate says it was; also told where the signature is not valid
/// @param claimedAt the time the signer's own machine wrote: display only
/// @param trustedAt the time it was examined for: of a trusted time-stamp, else of receipt
/// @param algorithm the name of the algorithm, once it is known
public record Report(
        TrustDomain domain,
        List<Reason> reasons,
        Optional<Signer> signer,
        Optional<Instant> claimedAt,
        Instant trustedAt,
        Optional<String> algorithm,
        List<Check> checks,
        Proof proof) {
    public Report {
        reasons = reasons.stream().distinct().toList();
        checks = List.copyOf(checks);
    }

    /// The worst that a reason says; valid where none is given.
    public Indication indication() {
        return reasons.stream()
                .map(Reason::indication)
                .min(Comparator.comparingInt(indication -> indication == Indication.INVALID ? 0 : 1))
                .orElse(Indication.VALID);
    }

    /// The key of the words that say what it is.
    public String key() {
        return key(indication(), reasons);
    }

    /// The same of any signature: who signs for a firm without showing his right waits for nobody's check.
    public static String key(Indication indication, List<Reason> reasons) {
        return "signature.indication."
                + (reasons.equals(List.of(Reason.AUTHORITY_NEEDED)) ? "POWER" : indication.name());
    }

    /// Whether what it signs may be registered as signed.
    public boolean accepted() {
        return indication() != Indication.INVALID;
    }
}
