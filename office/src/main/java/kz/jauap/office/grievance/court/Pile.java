package kz.jauap.office.grievance.court;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jauap.office.house.Bytes;

/// Leaves laid one upon another in the order in which a judge reads: each has its number, and none is laid twice.
final class Pile {
    private final PageCount pages;
    private final List<Leaf> leaves = new ArrayList<>();
    private final Set<String> laid = new HashSet<>();

    Pile(PageCount pages) {
        this.pages = pages;
    }

    /// The number of the leaf laid last.
    int last() {
        return leaves.size();
    }

    /// Whether these bytes lie in it already.
    boolean has(String sha256) {
        return laid.contains(sha256);
    }

    void lay(String name, String what, byte[] made) {
        lay(name, what, new Leaf.Content.Made(Bytes.of(made)));
    }

    void lay(String name, String what, Leaf.Content content) {
        int number = leaves.size() + 1;
        Leaf leaf = new Leaf(number, "%02d-%s".formatted(number, name), what, content, pages.of(name, content));
        if (laid.add(leaf.sha256())) {
            leaves.add(leaf);
        }
    }

    List<Leaf> leaves() {
        return List.copyOf(leaves);
    }
}
