package kz.jauap.office.consideration;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.regime.Authority;
import kz.jauap.law.term.ExtensionBar;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.Terms;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.journal.Reckoning;
import org.springframework.stereotype.Component;

/// The term of an official case as it runs today, and what would become of it.
@Component
class Running {
    private final Reckoning reckoning;
    private final Clock clock;

    Running(Reckoning reckoning, Clock clock) {
        this.reckoning = reckoning;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Terms terms(Card card) {
        return reckoning.terms(card.registered());
    }

    /// The running term, extension included, also one that a part brought along from the whole.
    Term term(Card card) {
        Term counted = reckoning.term(card.registered(), card.due().ground());
        int extended = extended(card, counted);
        return extended == 0 ? counted : terms(card).extension(counted, extended);
    }

    private static int extended(Card card, Term counted) {
        return (int)
                Math.max(0, ChronoUnit.DAYS.between(counted.end(), card.due().considerBy()));
    }

    /// What an inquiry or a visit makes of the term: the longer one, once, counted from the same receipt.
    Optional<Timing.TermTurned> turned(Card card, Ground ground) {
        if (!card.due().legal()
                || card.due().ground() != Ground.ORDINARY
                || today().isAfter(card.due().considerBy())) {
            return Optional.empty();
        }
        Term ordinary = reckoning.term(card.registered(), Ground.ORDINARY);
        Term longer = reckoning.term(card.registered(), ground);
        if (!longer.end().isAfter(ordinary.end())) {
            return Optional.empty();
        }
        int extended = extended(card, ordinary);
        Term now = extended == 0 ? longer : terms(card).extension(longer, extended);
        return Optional.of(
                new Timing.TermTurned(reckoning.legal(card.due().regime().orElseThrow(), ground, now), tellBy(card)));
    }

    Set<ExtensionBar> bars(Card card, int days, Authority by) {
        return terms(card).extensionBars(term(card), days, today(), by);
    }

    Due extended(Card card, int days) {
        return reckoning.legal(
                card.due().regime().orElseThrow(),
                card.due().ground(),
                terms(card).extension(term(card), days, today()));
    }

    LocalDate cap(Card card) {
        return terms(card).extensionCap(term(card), today());
    }

    /// By when the applicant must be told of a term changed today.
    LocalDate tellBy(Card card) {
        return terms(card).extensionNotice(today()).end();
    }
}
