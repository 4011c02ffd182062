package kz.jauap.office.registry.secrecy;

import java.util.Base64;
import kz.jauap.office.house.Vault;
import org.springframework.stereotype.Component;

/// Writes words for a column of text and reads them back: as they are, or sealed for this office only.
@Component
public class Strongbox {
    private final Vault vault;

    Strongbox(Vault vault) {
        this.vault = vault;
    }

    /// Words as they go into a column; nothing stays nothing.
    public String in(Secrecy how, String column, String words) {
        return switch (how) {
            case OPEN -> words;
            case SEALED -> words.isEmpty() ? "" : Base64.getEncoder().encodeToString(vault.seal(column, words));
        };
    }

    /// Words as they were before they went into a column.
    public String out(Secrecy how, String column, String kept) {
        return switch (how) {
            case OPEN -> kept;
            case SEALED ->
                kept.isEmpty() ? "" : vault.open(column, Base64.getDecoder().decode(kept));
        };
    }
}
