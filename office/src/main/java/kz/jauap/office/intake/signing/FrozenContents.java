package kz.jauap.office.intake.signing;

import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.files.Holder;
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.stereotype.Component;

/// Holds on to the enclosures of what is still being signed, though its draft be forgotten meanwhile.
@Component
class FrozenContents implements Holder {
    private final FrozenTable table;

    FrozenContents(FrozenTable table) {
        this.table = table;
    }

    @Override
    public Set<String> needed(Set<String> hashes) {
        return table.submissions().stream()
                .flatMap(submission -> submission.enclosures().stream())
                .map(Enclosure::hash)
                .filter(hashes::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
