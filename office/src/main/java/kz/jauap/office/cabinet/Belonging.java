package kz.jauap.office.cabinet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.follow.Streams;
import kz.jauap.office.signature.Indication;
import kz.jauap.office.signature.Signer;
import kz.jauap.office.signature.evidence.Evidences;
import org.springframework.stereotype.Component;

/// What is an owner's: the appeals he signed himself, and those in which somebody else has written his number.
///
/// Reads the journal on from where it stopped whenever somebody looks.
@Component
class Belonging {
    static final int MOST = 500;
    private static final String LISTENER = "cabinet";

    private final Lists lists;
    private final Streams streams;
    private final Evidences evidences;
    private final SignerTable signed;

    Belonging(Lists lists, Streams streams, Evidences evidences, SignerTable signed) {
        this.lists = lists;
        this.streams = streams;
        this.evidences = evidences;
        this.signed = signed;
    }

    /// @param signed those he signed: they open to him
    /// @param written those that only bear his number: a clerk, or whoever filed for several, wrote it, perhaps by
    ///     mistake; they open by their code
    record Of(List<CardRow> signed, List<CardRow> written) {}

    Of owner(Owner owner) {
        streams.follow(LISTENER, entries -> {
            entries.forEach(this::read);
            return entries.getLast().position();
        });
        List<CardRow> all = lists.ofOwner(owner.identifier(), MOST);
        Set<UUID> his = signed.of(all.stream().map(Belonging::id).collect(Collectors.toUnmodifiableSet()), owner);
        var parted = all.stream().collect(Collectors.partitioningBy(row -> his.contains(id(row))));
        return new Of(parted.getOrDefault(true, List.of()), parted.getOrDefault(false, List.of()));
    }

    private static UUID id(CardRow row) {
        return row.appeal().value();
    }

    private void read(Journaled journaled) {
        if (journaled.entry() instanceof Receipt.Registered registered) {
            registered.evidence().ifPresent(proof -> note(journaled, proof));
        } else if (journaled.entry() instanceof Receipt.SignatureChecked(var proof, var _)) {
            note(journaled, proof);
        }
    }

    private void note(Journaled journaled, UUID proof) {
        evidences
                .find(proof)
                .map(evidence -> evidence.latest().report())
                .filter(report -> report.indication() == Indication.VALID)
                .flatMap(report -> report.signer().flatMap(Belonging::number))
                .ifPresent(number -> signed.add(journaled.appeal(), number));
    }

    /// The number for which somebody signs: of the firm where it is a firm's key, else his own.
    private static Optional<String> number(Signer signer) {
        return signer.bin().map(Bin::digits).or(() -> signer.iin().map(Iin::digits));
    }
}
