package kz.jauap.office.registry.remedy;

import java.util.Optional;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// Finds what a grievance is against; whatever was passed on of it is against the same.
@Component
public class Descent {
    private final Journal journal;

    Descent(Journal journal) {
        this.journal = journal;
    }

    /// What an appeal says no to.
    ///
    /// @param first the case complained of
    /// @param filed the grievance as it was registered first
    public record Grieved(AppealId first, Card filed) {}

    /// The same, but not where it was found to be another person's than the case it complains of: that gets no ruling.
    public Optional<Grieved> joined(Card card) {
        return of(card).filter(grieved -> !Grieving.Apart.in(journal.history(grieved.first()))
                .contains(grieved.filed().appeal().value()));
    }

    /// Empty for what is no grievance, nor was passed on of one.
    public Optional<Grieved> of(Card card) {
        return card.registered().origin().flatMap(origin -> switch (origin.relation()) {
            case GRIEVANCE -> Optional.of(new Grieved(new AppealId(origin.appeal()), card));
            case PART -> journal.card(new AppealId(origin.appeal())).flatMap(this::of);
            case MADE_OFFICIAL -> Optional.empty();
        });
    }
}
