package kz.jauap.office.registry.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.channel.Standing;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.term.Elsewhere;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.Terms;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.house.Settings;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Extension;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.card.Renewed;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.number.OutsideNumber;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.stereotype.Component;

/// Asks the law what a filing is worth: official or informal, registered on which day, due when, lacking what.
@Component
public class Reckoning {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final Settings settings;
    private final RegimeInForce inForce;
    private final WorkCalendar calendar;
    private final EntryTable entries;

    Reckoning(Settings settings, RegimeInForce inForce, WorkCalendar calendar, EntryTable entries) {
        this.entries = entries;
        this.settings = settings;
        this.inForce = inForce;
        this.calendar = calendar;
    }

    Receipt.Registered registered(Filing filing, RegistrationNumber number) {
        Standing standing = filing.standing();
        LocalDate receipt = LocalDate.ofInstant(filing.receivedAt(), ALMATY);
        return new Receipt.Registered(
                number.text(),
                filing.receivedAt(),
                receipt,
                registrationDay(standing, filing.receivedAt(), receipt),
                filing.channel(),
                filing.form(),
                filing.signature(),
                filing.kind(),
                filing.applicant(),
                standing.weight(),
                standing.reasonKey(),
                filing.letter().language(),
                due(filing, standing, receipt),
                Lacking.of(filing),
                filing.urgency(),
                filing.origin(),
                filing.evidence(),
                filing.firstContact());
    }

    private RegimeId governing(Instant receivedAt) {
        return Regimes.governing(inForce.policy(), LocalDate.ofInstant(receivedAt, ALMATY))
                .id();
    }

    private LocalDate registrationDay(Standing standing, Instant receivedAt, LocalDate receipt) {
        return switch (standing.weight()) {
            case OFFICIAL -> Terms.of(governing(receivedAt), calendar).registrationDay(receivedAt);
            case INFORMAL -> receipt;
        };
    }

    private Due due(Filing filing, Standing standing, LocalDate receipt) {
        return switch (standing.weight()) {
            case INFORMAL -> standard(receipt);
            case OFFICIAL -> {
                RegimeId regime = governing(filing.receivedAt());
                Terms terms = Terms.of(regime, calendar);
                LocalDate registration = terms.registrationDay(filing.receivedAt());
                yield legal(
                        regime,
                        Ground.ORDINARY,
                        terms.consideration(filing.kind(), receipt, registration, Ground.ORDINARY));
            }
        };
    }

    /// The term by which the state platform's number makes the answer due: what it states, or else what the law
    /// counts from its day of registration with the days by which the case was extended here.
    public Due numberedOutside(Card card, OutsideNumber number, Elsewhere elsewhere) {
        Ground ground = card.due().ground();
        var outside = new LegalNumber.Outside(number.text(), elsewhere.registration(), elsewhere.stated(), ground);
        Term term = term(card, outside, ground);
        Term whole = elsewhere.stated().isPresent() || card.extendedDays() == 0
                ? term
                : terms(card.registered()).extension(term, card.extendedDays());
        return legal(card.due().regime().orElseThrow(), ground, whole);
    }

    /// The running term, extensions included, also one that a part brought along from the whole.
    public Term running(Card card) {
        Term running = term(card, card.due().ground());
        List<Journaled> history = entries.history(card.appeal());
        Renewed renewed = Renewed.of(history);
        for (Extension each : renewed.anew().isPresent()
                ? Extension.granted(renewed.history())
                : Extension.all(history, entries::history)) {
            running = terms(card.registered()).extension(running, each.days(), each.decided());
        }
        return running;
    }

    /// The term of a case under a ground, with its derivation, as it stood before any extension.
    public Term term(Card card, Ground ground) {
        return Renewed.of(entries.history(card.appeal()))
                .anew()
                .map(anew -> term(card, anew, ground))
                .orElseGet(() -> term(card, card.legalNumber(), ground));
    }

    private Term term(Card card, Renewed.Anew anew, Ground ground) {
        Terms terms = terms(card.registered());
        return switch (anew) {
            case Renewed.Anew.Ruled(var day) -> terms.renewed(day, ground);
            case Renewed.Anew.Conceded(var received) ->
                terms.handingUp(received).orElseThrow();
        };
    }

    private Term term(Card card, LegalNumber number, Ground ground) {
        Receipt.Registered registered = card.registered();
        Terms terms = terms(registered);
        return switch (number) {
            case LegalNumber.Ours _, LegalNumber.Awaited _ ->
                terms.consideration(registered.kind(), registered.receiptDay(), registered.registrationDay(), ground);
            case LegalNumber.Outside outside ->
                terms.consideration(registered.kind(), registered.receiptDay(), outside.elsewhere(ground), ground);
        };
    }

    /// The terms of the regime that governs an official appeal.
    public Terms terms(Receipt.Registered registered) {
        return Terms.of(registered.due().regime().orElseThrow(), calendar);
    }

    public Due legal(RegimeId regime, Ground ground, Term term) {
        return new Due(
                Optional.of(regime),
                calendar.version(),
                ground,
                term.end(),
                Terms.of(regime, calendar).controlDay(term));
    }

    private Due standard(LocalDate receipt) {
        LocalDate last = receipt.plusDays(settings.informalAnswerDays());
        LocalDate control = last;
        while (!calendar.isWorking(control) && control.isAfter(receipt)) {
            control = control.minusDays(1);
        }
        return new Due(Optional.empty(), calendar.version(), Ground.ORDINARY, last, control);
    }
}
