package kz.jauap.office.registry.list;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// The ways of narrowing his queue that each official has given names, kept for him alone.
@Component
public class Views {
    private final ViewTable table;
    private final TransactionTemplate transaction;

    Views(ViewTable table, TransactionTemplate transaction) {
        this.table = table;
        this.transaction = transaction;
    }

    List<View> of(long officer) {
        return table.of(officer);
    }

    /// Keeps the queue as it is narrowed now under a name; the same said twice is kept once.
    ///
    /// @param query what stands after the question mark of the queue's address
    /// @return key of the reason why it is not kept
    public Optional<String> keep(long officer, String name, String query) {
        return transaction.execute(_ -> {
            table.hold(officer);
            List<View> had = table.of(officer);
            Optional<View> alike = had.stream()
                    .filter(view -> view.name().equalsIgnoreCase(name))
                    .findFirst();
            if (alike.isPresent()) {
                return alike.filter(view -> !view.query().equals(query)).map(_ -> "registry.view.taken");
            }
            if (had.size() >= View.MOST) {
                return Optional.of("registry.view.too-many");
            }
            table.add(officer, name, query);
            return Optional.empty();
        });
    }

    void forget(long officer, long id) {
        table.remove(officer, id);
    }
}
