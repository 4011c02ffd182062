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
public class Running {
    private final Reckoning reckoning;
    private final Clock clock;

    Running(Reckoning reckoning, Clock clock) {
        this.reckoning = reckoning;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private Terms terms(Card card) {
        return reckoning.today(card);
    }

    /// The running term, extension included, also one that a part brought along from the whole.
    public Term term(Card card) {
        return reckoning.running(card);
    }

    /// A term with the days by which the case was extended beyond what was counted.
    private Term extended(Card card, Term counted, Term base) {
        int days = (int) ChronoUnit.DAYS.between(counted.end(), card.due().considerBy());
        return days > 0 ? terms(card).extension(base, days) : base;
    }

    /// What an inquiry or a visit makes of the term: the longer one, once, counted from the same receipt.
    public Optional<Term> turning(Card card, Ground ground) {
        if (!card.due().legal()
                || card.due().ground() != Ground.ORDINARY
                || today().isAfter(card.due().considerBy())) {
            return Optional.empty();
        }
        Term ordinary = reckoning.term(card);
        Term longer = reckoning.term(card, ground);
        return longer.end().isAfter(ordinary.end()) ? Optional.of(extended(card, ordinary, longer)) : Optional.empty();
    }

    Optional<Timing.TermTurned> turned(Card card, Ground ground) {
        return turning(card, ground)
                .map(term -> new Timing.TermTurned(
                        reckoning.legal(card.due().regime().orElseThrow(), ground, term),
                        notice(card).end()));
    }

    Set<ExtensionBar> bars(Card card, int days, Authority by) {
        return terms(card).extensionBars(term(card), days, today(), by);
    }

    /// The running term extended today.
    public Term extended(Card card, int days) {
        return terms(card).extension(term(card), days, today());
    }

    Due extension(Card card, int days) {
        return reckoning.legal(card.due().regime().orElseThrow(), card.due().ground(), extended(card, days));
    }

    /// The latest day an extension decided today may reach.
    public LocalDate cap(Card card) {
        return terms(card).extensionCap(term(card), today());
    }

    /// By when the applicant must be told of a term changed today.
    public Term notice(Card card) {
        return terms(card).extensionNotice(today());
    }

    /// By when others must supply what they are asked for on a day, where the law sets a term.
    public Optional<Term> materials(Card card, LocalDate asked) {
        return card.due().legal() ? terms(card).materials(asked) : Optional.empty();
    }
}
