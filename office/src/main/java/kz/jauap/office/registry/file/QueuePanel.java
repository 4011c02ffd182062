package kz.jauap.office.registry.file;

import java.util.Optional;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;

/// How a desk adds its own piece above an official's queue.
public interface QueuePanel {
    Optional<CasePanel.Panel> panel(SignedIn who, Page page);
}
