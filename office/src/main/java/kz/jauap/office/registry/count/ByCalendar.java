package kz.jauap.office.registry.count;

import java.util.Optional;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.Terms;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Receipt;

/// The terms of a case as one calendar counts them.
public record ByCalendar(WorkCalendar calendar) {
    /// By the regime that governs it.
    public Terms terms(Receipt.Registered registered) {
        return Terms.of(registered.due().regime().orElseThrow(), calendar);
    }

    /// Before any extension, under the number that counts.
    public Term term(Card card, LegalNumber number, Ground ground) {
        Receipt.Registered registered = card.registered();
        Terms terms = terms(registered);
        return switch (number) {
            case LegalNumber.Ours _, LegalNumber.Awaited _ ->
                terms.consideration(registered.kind(), registered.receiptDay(), registered.registrationDay(), ground);
            case LegalNumber.Outside outside ->
                terms.consideration(registered.kind(), registered.receiptDay(), outside.elsewhere(ground), ground);
        };
    }

    /// Before any extension, also where a grievance has opened the case again.
    public Term counted(Card card, Optional<Anew> anew, Ground ground) {
        return anew.map(begun -> begun.term(terms(card.registered()), ground))
                .orElseGet(() -> term(card, card.legalNumber(), ground));
    }

    /// The running term with every extension, all of it counted by this calendar.
    public Due due(Card card, Basis basis) {
        Terms terms = terms(card.registered());
        Term running = counted(card, basis.anew(), card.due().ground());
        for (Extension each : basis.extensions()) {
            running = terms.extension(running, each.days(), each.decided());
        }
        return new Due(
                card.due().regime(), calendar.version(), card.due().ground(), running.end(), terms.controlDay(running));
    }
}
