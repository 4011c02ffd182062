package kz.jauap.office.registry.arrival;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jauap.office.files.Holder;
import kz.jauap.office.house.Vault;
import org.springframework.stereotype.Component;

/// Holds on to the contents that arrivals without an end name in their words.
@Component
class ArrivedContents implements Holder {
    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private final ArrivalTable table;
    private final Vault vault;

    ArrivedContents(ArrivalTable table, Vault vault) {
        this.table = table;
        this.vault = vault;
    }

    @Override
    public Set<String> needed(Set<String> hashes) {
        try (var payloads = table.endless()) {
            return payloads.flatMap(kept -> HASH.matcher(vault.open(Arrivals.COLUMN, kept))
                            .results()
                            .map(MatchResult::group))
                    .filter(hashes::contains)
                    .collect(Collectors.toUnmodifiableSet());
        }
    }
}
