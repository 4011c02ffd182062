package kz.jauap.office.look;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The menu of one page: what this reader may open, what stands at its foot, and who the reader is when signed in on a
/// staff page; and all that rings for that reader.
public record Nav(List<NavItem> items, List<NavItem> foot, Optional<Viewer> viewer, List<Ringing> ringing) {
    public Nav {
        items = List.copyOf(items);
        foot = List.copyOf(foot);
        ringing = List.copyOf(ringing);
    }

    public boolean staff() {
        return viewer.isPresent();
    }

    /// Something that is heard on every page of the staff until somebody acts.
    public interface Bell {
        /// What a viewer hears now, the most pressing first.
        Stream<Ringing> ringing(Viewer viewer);
    }

    /// What is heard and where it leads.
    ///
    /// @param key of the sentence
    public record Ringing(String key, List<Object> args, String path) {}
}
