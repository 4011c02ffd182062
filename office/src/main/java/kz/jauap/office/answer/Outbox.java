package kz.jauap.office.answer;

import java.util.stream.Collectors;
import kz.jauap.office.look.table.Mark;
import kz.jauap.office.look.table.Stretch;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.Role;
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

    /// What waits at the bodies whose letters an official sends out, oldest first, a page of it.
    ///
    /// @param turn after which line the page begins, as it was asked for
    /// @param address of the list
    public Stretch<CaseFile> waiting(SignedIn who, String turn, String address) {
        var bodies = who.capacities().stream()
                .filter(capacity -> capacity.has(Role.REGISTRAR))
                .map(Officer::body)
                .collect(Collectors.toUnmodifiableSet());
        return Stretch.of(table.waiting(bodies), Outbox::mark, turn, address)
                .read(each -> files.open(each.appeal()).stream().toList());
    }

    private static String mark(DispatchTable.Waiting each) {
        return Mark.of(Mark.up(each.since()), Mark.up(each.appeal().value()));
    }

    public boolean holds(CaseFile file) {
        return table.waits(file.card().appeal());
    }
}
