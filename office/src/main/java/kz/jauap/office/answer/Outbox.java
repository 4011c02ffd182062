package kz.jauap.office.answer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import org.springframework.stereotype.Component;

/// The tray of letters that wait to leave the house.
@Component
public class Outbox {
    private final DispatchTable table;
    private final CaseFiles files;

    Outbox(DispatchTable table, CaseFiles files) {
        this.table = table;
        this.files = files;
    }

    /// What waits at the bodies an official works for, oldest first.
    public List<CaseFile> waiting(SignedIn who) {
        var bodies = who.capacities().stream().map(Officer::body).collect(Collectors.toUnmodifiableSet());
        return table.waiting(bodies).stream()
                .map(files::open)
                .flatMap(Optional::stream)
                .toList();
    }

    public boolean holds(CaseFile file) {
        return table.waits(file.card().appeal());
    }
}
