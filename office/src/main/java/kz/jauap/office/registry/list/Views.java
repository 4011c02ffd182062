package kz.jauap.office.registry.list;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The ways of narrowing his lists that each official has given names, kept for him alone.
@Component
public class Views {
    private final ViewTable table;
    private final TransactionTemplate transaction;

    Views(ViewTable table, TransactionTemplate transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    /// Those of one list, in the order in which he named them.
    public List<View> of(long officer, Asked.Listing list) {
        return table.of(officer, list);
    }

    /// Keeps a list as it is narrowed now under a name; the same said twice is kept once.
    ///
    /// @param query what stands after the question mark of the list's address
    /// @return key of the reason why it is not kept
    public Optional<String> keep(long officer, Asked.Listing list, String name, String query) {
        return transaction.execute(_ -> {
            table.hold(officer);
            List<View> had = table.of(officer, list);
            Optional<View> alike = had.stream()
                    .filter(view -> view.name().equalsIgnoreCase(name))
                    .findFirst();
            if (alike.isPresent()) {
                return alike.filter(view -> !view.query().equals(query)).map(_ -> "registry.view.taken");
            }
            if (had.size() >= View.MOST) {
                return Optional.of("registry.view.too-many");
            }
            table.add(officer, list, name, query);
            return Optional.empty();
        });
    }

    void forget(long officer, long id) {
        table.remove(officer, id);
    }
}
