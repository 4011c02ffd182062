package kz.jauap.office.registry.remedy;

import java.util.List;
import java.util.Optional;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Journaled;
import org.springframework.stereotype.Component;

/// Finds out where and until when one may go against an answer that has been signed; days on which the office itself
/// was in the way are given back.
@Component
public class AnswerRights {
    private final AppealRights rights;
    private final People people;

    AnswerRights(AppealRights rights, People people) {
        this.rights = rights;
        this.people = people;
    }

    /// The right against the answer that was signed last.
    public Optional<AppealRight> of(Card card, List<Journaled> history) {
        return history.reversed().stream()
                .filter(each -> each.entry() instanceof Answering.Signed)
                .findFirst()
                .flatMap(answer -> of(card, answer, history));
    }

    /// The right against one of its answers.
    public Optional<AppealRight> of(Card card, Journaled answer, List<Journaled> history) {
        return switch (answer.actor()) {
            case Actor.Official(var id) ->
                people.find(id)
                        .flatMap(signer -> rights.against(
                                card,
                                AppealRights.post(signer, card.body()),
                                Almaty.dayOf(answer.at()),
                                StoodInTheWay.after(answer, history)));
            case Actor.Applicant _, Actor.Office _ -> Optional.empty();
        };
    }
}
