package kz.jauap.office.files.bare;

import java.util.Set;
import kz.jauap.office.files.Holder;
import org.springframework.stereotype.Component;

/// Holds on to copies of pictures without notes, whoever else brings the same.
@Component
class BareContents implements Holder {
    private final BareTable table;

    BareContents(BareTable table) {
        this.table = table;
    }

    @Override
    public Set<String> needed(Set<String> hashes) {
        return table.stripped(hashes);
    }
}
