package kz.jauap.office.intake.oral;

import java.util.Set;
import kz.jauap.office.files.Holder;
import org.springframework.stereotype.Component;

/// Holds on to the papers of oral statements, whoever else brings the same.
@Component
class OralContents implements Holder {
    private final OralTable table;

    OralContents(OralTable table) {
        this.table = table;
    }

    @Override
    public Set<String> needed(Set<String> hashes) {
        return table.drawn(hashes);
    }
}
