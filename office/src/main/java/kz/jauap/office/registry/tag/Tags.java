package kz.jauap.office.registry.tag;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.kin.BondTable;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.evidence.Evidences;
import org.springframework.stereotype.Component;

/// Reads what is told of cases at a glance, of a whole list at once.
@Component
public class Tags {
    private final Journal journal;
    private final Evidences evidences;
    private final BondTable bonds;

    Tags(Journal journal, Evidences evidences, BondTable bonds) {
        this.journal = journal;
        this.evidences = evidences;
        this.bonds = bonds;
    }

    public CaseTags of(AppealId appeal) {
        return of(List.of(appeal)).getOrDefault(appeal, CaseTags.NONE);
    }

    /// The tags of some cases, each under its own.
    public Map<AppealId, CaseTags> of(Collection<AppealId> appeals) {
        Map<AppealId, UUID> proofs = journal.first(appeals).stream()
                .filter(each -> proof(each).isPresent())
                .collect(Collectors.toMap(Journaled::appeal, each -> proof(each).orElseThrow()));
        Map<UUID, Indication> examined = evidences.indications(proofs.values());
        Map<AppealId, Integer> times = bonds.times(appeals);
        return appeals.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        appeal -> new CaseTags(
                                Optional.ofNullable(proofs.get(appeal))
                                        .flatMap(id -> Optional.ofNullable(examined.get(id))),
                                times.getOrDefault(appeal, 1))));
    }

    private static Optional<UUID> proof(Journaled first) {
        return first.entry() instanceof Receipt.Registered registered ? registered.evidence() : Optional.empty();
    }
}
