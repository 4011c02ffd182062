package kz.jauap.office.grievance.whose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Takes a namesake's grievance out of the case that a clerk joined it to, and joins it again where that was wrong.
///
/// What is certainly the applicant's own cannot be taken from him. Whoever brought it keeps his number, his term and
/// his right to an answer; the applicant may file a grievance of his own.
@Component
public class Parting {
    static final String NONE = "grievance.apart.none";
    static final String NONE_APART = "grievance.joined-again.none";

    private final CaseActs acts;
    private final Namesakes namesakes;

    Parting(CaseActs acts, Namesakes namesakes) {
        this.acts = acts;
        this.namesakes = namesakes;
    }

    /// Another person brought it.
    ///
    /// @param alias number of the grievance
    public Acted part(Hand hand, String alias, String reasons) {
        return act(hand, alias, NONE, namesakes::joined, (desk, vouched) -> {
            Optional<String> left = left(desk.file(), vouched.id());
            return new Grieving.TakenApart(vouched.id(), vouched.number(), left, desk.text(reasons));
        });
    }

    /// The applicant brought it after all.
    ///
    /// @param alias number of the grievance
    public Acted join(Hand hand, String alias, String reasons) {
        return act(
                hand,
                alias,
                NONE_APART,
                namesakes::apart,
                (desk, vouched) -> new Grieving.JoinedAgain(vouched.id(), vouched.number(), desk.text(reasons)));
    }

    private Acted act(
            Hand hand,
            String alias,
            String none,
            BiFunction<CaseFile, SignedIn, List<Vouched>> offered,
            BiFunction<OnDesk, Vouched, Grieving> entry) {
        return acts.act(
                hand,
                Deed.KEEP_CARD,
                desk -> offered.apply(desk.file(), hand.who()).stream()
                        .filter(each -> each.choice().value().equals(alias))
                        .findFirst()
                        .map(each -> Acted.of(entry.apply(desk, each)))
                        .orElseGet(() -> Acted.refuse(none)));
    }

    /// The latest of the others that the case has.
    private static Optional<String> left(CaseFile file, UUID parted) {
        Set<UUID> apart = Grieving.Apart.in(file.history());
        return file.history().stream()
                .flatMap(each -> each.entry() instanceof Grieving.GrievanceFiled filed
                                && !filed.grievance().equals(parted)
                                && !apart.contains(filed.grievance())
                        ? Optional.of(filed.number()).stream()
                        : Optional.<String>empty().stream())
                .reduce((_, later) -> later);
    }
}
