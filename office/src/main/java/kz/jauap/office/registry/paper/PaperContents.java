package kz.jauap.office.registry.paper;

import java.util.Set;
import kz.jauap.office.files.Holder;
import org.springframework.stereotype.Component;

/// Holds on to the contents of everything that was ever issued, whoever else brings the same.
@Component
class PaperContents implements Holder {
    private final PaperTable papers;

    PaperContents(PaperTable papers) {
        this.papers = papers;
    }

    @Override
    public Set<String> needed(Set<String> hashes) {
        return papers.issued(hashes);
    }
}
