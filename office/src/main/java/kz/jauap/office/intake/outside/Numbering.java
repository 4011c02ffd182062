package kz.jauap.office.intake.outside;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import kz.jauap.law.regime.Regimes;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.CardTable;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.journal.Reckoning;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/// Enters what the state platform's register says of a case; the term follows.
@Component
public class Numbering {
    /// The case says so already.
    public static final Acted SAME = Acted.refuse("intake.outside.refused.same");

    private static final Acted OURS = Acted.refuse("intake.outside.refused.ours");
    private static final Acted TAKEN = Acted.refuse("intake.outside.refused.taken");
    private static final Acted NO_DAY = Acted.refuse("intake.outside.refused.day");
    private static final Acted BACKWARDS = Acted.refuse("intake.outside.refused.backwards");

    private final CaseActs acts;
    private final Journal journal;
    private final CardTable cards;
    private final Reckoning reckoning;
    private final Clock clock;

    Numbering(CaseActs acts, Journal journal, CardTable cards, Reckoning reckoning, Clock clock) {
        this.acts = acts;
        this.journal = journal;
        this.cards = cards;
        this.reckoning = reckoning;
        this.clock = clock;
    }

    /// Entered by a registrar.
    public Acted enter(Hand hand, Registered registered) {
        return once(
                () -> acts.act(hand, Deed.NUMBER_OUTSIDE, Numbering::barred, desk -> entered(desk.card(), registered)));
    }

    /// Told by the platform itself.
    public Acted told(AppealId appeal, Registered registered) {
        return once(() -> journal.act(appeal, new Actor.Office(), held -> entered(held.card(), registered)));
    }

    /// Why no number of the state platform can be entered.
    static Optional<String> barred(CaseFile file) {
        return switch (file.card().legalNumber()) {
            case LegalNumber.Ours _ -> Optional.of("intake.outside.refused.ours");
            case LegalNumber.Awaited _, LegalNumber.Outside _ -> Optional.empty();
        };
    }

    private Acted entered(Card card, Registered registered) {
        if (card.legalNumber() instanceof LegalNumber.Ours) {
            return OURS;
        }
        if (registered.borneBy(card.legalNumber())) {
            return SAME;
        }
        if (registered.day().isAfter(LocalDate.now(clock)) || registered.day().isBefore(Regimes.firstDay())) {
            return NO_DAY;
        }
        if (registered.backwards()) {
            return BACKWARDS;
        }
        if (cards.byOutside(registered.number())
                .filter(other -> !other.equals(card.appeal()))
                .isPresent()) {
            return TAKEN;
        }
        return Acted.of(new Receipt.NumberedOutside(
                registered.number().text(),
                registered.day(),
                registered.stated(),
                reckoning.numberedOutside(card, registered.number(), registered.elsewhere())));
    }

    /// Two cases that are given one number at the same moment: the later finds it taken.
    private static Acted once(Supplier<Acted> deed) {
        try {
            return deed.get();
        } catch (DuplicateKeyException taken) {
            return TAKEN;
        }
    }
}
