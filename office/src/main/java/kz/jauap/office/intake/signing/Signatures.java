package kz.jauap.office.intake.signing;

import java.util.Optional;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.signature.Report;
import kz.jauap.office.signature.evidence.Evidence;
import kz.jauap.office.signature.evidence.Evidences;
import org.springframework.stereotype.Component;

/// Looks up who signed an appeal, and what the latest examination says of it.
@Component
public class Signatures {
    private final Evidences evidences;

    Signatures(Evidences evidences) {
        this.evidences = evidences;
    }

    public Optional<SignatureFact> of(Card card) {
        return evidence(card).map(Signatures::fact);
    }

    /// The proof of its signature.
    Optional<Evidence> evidence(Card card) {
        return card.registered().evidence().flatMap(evidences::find);
    }

    private static SignatureFact fact(Evidence evidence) {
        Report report = evidence.latest().report();
        return new SignatureFact(
                evidence.id(),
                report.indication(),
                report.reasons(),
                report.signer(),
                evidence.presentation().receivedAt(),
                report.domain());
    }
}
