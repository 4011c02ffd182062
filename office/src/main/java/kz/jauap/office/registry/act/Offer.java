package kz.jauap.office.registry.act;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.LawfulStep;

/// A step that a desk offers to whom the deed belongs, as long as the law does not bar it.
///
/// @param place order among the steps of a case, the most usual first
/// @param key of its name
/// @param page the last part of its page's address
/// @param bar key of the reason why the case, as it stands, does not allow it
public record Offer(int place, String key, String page, Deed deed, Function<CaseFile, Optional<String>> bar) {
    /// Those of a room's offers that stand for somebody on a case.
    public static List<LawfulStep> standing(List<Offer> offers, SignedIn who, CaseFile file, CaseDesk desk) {
        return offers.stream()
                .flatMap(offer -> offer.to(who, file, desk).stream())
                .toList();
    }

    private Optional<LawfulStep> to(SignedIn who, CaseFile file, CaseDesk desk) {
        return desk.may(deed, file, who) && bar.apply(file).isEmpty()
                ? Optional.of(new LawfulStep(
                        place, key, "/staff/case/" + file.card().number().alias() + "/" + page))
                : Optional.empty();
    }
}
