package kz.jauap.office.look;

import java.util.List;
import java.util.Optional;

/// The menu of one page: what this reader may open, and who the reader is when signed in on a staff page.
public record Nav(List<NavItem> items, Optional<Viewer> viewer) {
    public Nav {
        items = List.copyOf(items);
    }

    public boolean staff() {
        return viewer.isPresent();
    }
}
