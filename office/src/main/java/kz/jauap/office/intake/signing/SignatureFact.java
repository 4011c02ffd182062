package kz.jauap.office.intake.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.Signer;
import kz.jauap.office.signature.TrustDomain;

/// What is known of the e-signature of an appeal now.
public record SignatureFact(
        UUID evidence,
        Indication indication,
        List<Reason> reasons,
        Optional<Signer> signer,
        Instant receivedAt,
        TrustDomain domain) {
    /// The key of the words that say what it is.
    public String key() {
        return Report.key(indication, reasons);
    }

    public boolean test() {
        return domain == TrustDomain.TEST;
    }
}
