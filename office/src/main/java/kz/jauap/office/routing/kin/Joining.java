package kz.jauap.office.routing.kin;

import java.util.Optional;
import kz.jauap.law.appeal.RepeatReason;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.kin.BondTable;
import org.springframework.stereotype.Component;

/// Joins an appeal to an earlier one, as a person found and for the reason he writes; never of itself.
@Component
public class Joining {
    private final CaseActs acts;
    private final CaseDesk desk;
    private final BondTable bonds;

    Joining(CaseActs acts, CaseDesk desk, BondTable bonds) {
        this.acts = acts;
        this.desk = desk;
        this.bonds = bonds;
    }

    /// What a clerk found two appeals to be to each other.
    ///
    /// @param number the earlier appeal's, as typed
    /// @param repeat what makes it repeated, where it is
    public record Finding(String number, Receipt.Bond bond, Optional<RepeatReason> repeat, String reason) {}

    /// Joins the appeal in hand to the earlier one, or parts them again.
    public Acted join(Hand hand, Finding finding) {
        Optional<CaseFile> earlier = desk.seen(finding.number(), hand.who());
        return earlier.isEmpty()
                ? Acted.refuse("routing.kin.refused.unknown")
                : acts.act(hand, Deed.ATTACH, file -> joined(file, earlier.get(), finding));
    }

    private Acted joined(OnDesk later, CaseFile earlier, Finding finding) {
        if (!earlier.card().registeredAt().isBefore(later.card().registeredAt())) {
            return Acted.refuse("routing.kin.refused.not-earlier");
        }
        boolean joined = bonds.of(later.card().appeal()).stream()
                .anyMatch(bond -> bond.other().equals(earlier.card().appeal()) && bond.bond() == finding.bond());
        boolean nothing = finding.bond() == Receipt.Bond.NONE
                && bonds.of(later.card().appeal()).stream()
                        .noneMatch(bond -> bond.other().equals(earlier.card().appeal()));
        if (joined || nothing) {
            return Acted.refuse("routing.kin.refused.stands-so");
        }
        bonds.put(later.card().appeal(), earlier.card().appeal(), finding.bond());
        return Acted.of(new Receipt.Joined(
                finding.bond(),
                earlier.card().appeal().value(),
                earlier.card().number().text(),
                finding.repeat(),
                later.text(finding.reason())));
    }
}
