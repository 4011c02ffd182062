package kz.jauap.office.registry.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.channel.Standing;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.term.Elsewhere;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.Terms;
import kz.jauap.law.term.WorkingDay;
import kz.jauap.office.calendar.Calendars;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.house.Settings;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.count.Basis;
import kz.jauap.office.registry.count.ByCalendar;
import kz.jauap.office.registry.count.Extension;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.number.OutsideNumber;
import kz.jauap.office.registry.number.RegistrationNumber;
import org.springframework.stereotype.Component;

/// Asks the law what a filing is worth: official or informal, registered on which day, due when, lacking what.
@Component
public class Reckoning {
    private final Settings settings;
    private final RegimeInForce inForce;
    private final Calendars calendars;
    private final EntryTable entries;

    Reckoning(Settings settings, RegimeInForce inForce, Calendars calendars, EntryTable entries) {
        this.entries = entries;
        this.settings = settings;
        this.inForce = inForce;
        this.calendars = calendars;
    }

    Receipt.Registered registered(Filing filing, RegistrationNumber number) {
        Standing standing = filing.standing();
        LocalDate receipt = Almaty.dayOf(filing.receivedAt());
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
        return workingDay().governing(inForce.policy(), receivedAt).id();
    }

    private WorkingDay workingDay() {
        return WorkingDay.usual(calendars.current());
    }

    private LocalDate registrationDay(Standing standing, Instant receivedAt, LocalDate receipt) {
        return switch (standing.weight()) {
            case OFFICIAL -> workingDay().registrationDay(receivedAt);
            case INFORMAL -> receipt;
        };
    }

    private Due due(Filing filing, Standing standing, LocalDate receipt) {
        return switch (standing.weight()) {
            case INFORMAL -> standard(receipt);
            case OFFICIAL -> {
                RegimeId regime = governing(filing.receivedAt());
                Terms terms = Terms.of(regime, calendars.current());
                yield legal(
                        regime,
                        Ground.ORDINARY,
                        terms.consideration(filing.kind(), filing.receivedAt(), Ground.ORDINARY));
            }
        };
    }

    /// The term by which the state platform's number makes the answer due: what it states, or else what the law
    /// counts from its day of registration with the days by which the case was extended here.
    public Due numberedOutside(Card card, OutsideNumber number, Elsewhere elsewhere) {
        Ground ground = card.due().ground();
        var outside = new LegalNumber.Outside(number.text(), elsewhere.registration(), elsewhere.stated(), ground);
        Term term = new ByCalendar(calendars.current()).term(card, outside, ground);
        Term whole = elsewhere.stated().isPresent() || card.extendedDays() == 0
                ? term
                : today(card).extension(term, card.extendedDays());
        return legal(card.due().regime().orElseThrow(), ground, whole);
    }

    /// The running term, extensions included, also one that a part brought along from the whole: counted again by the
    /// calendars by which it was told.
    public Term running(Card card) {
        Basis basis = basis(card);
        Term running = told(card, basis, card.due().ground());
        for (Extension each : basis.extensions()) {
            running = by(each.calendar()).terms(card.registered()).extension(running, each.days(), each.decided());
        }
        return running;
    }

    /// What the running term would be, were all of it counted by another calendar.
    public Due by(Card card, WorkCalendar other) {
        return new ByCalendar(other).due(card, basis(card));
    }

    /// The term of a case under its own ground as it was told, before any extension.
    public Term term(Card card) {
        return told(card, basis(card), card.due().ground());
    }

    /// What the term would be under another ground, counted today.
    public Term term(Card card, Ground ground) {
        return new ByCalendar(calendars.current()).counted(card, basis(card).anew(), ground);
    }

    private Term told(Card card, Basis basis, Ground ground) {
        return by(basis.calendar()).counted(card, basis.anew(), ground);
    }

    /// The versions of the calendar by which the running term was counted.
    public List<String> calendars(Card card) {
        Basis basis = basis(card);
        Stream<String> extensions = basis.extensions().stream().map(Extension::calendar);
        return Stream.concat(Stream.of(basis.calendar()), extensions).distinct().toList();
    }

    /// The year whose calendar the running legal term still awaits.
    public Optional<Integer> awaited(Card card) {
        return card.open() && card.due().legal() ? calendars.awaited(card.due().considerBy()) : Optional.empty();
    }

    /// The version in force.
    public String calendar() {
        return calendars.current().version();
    }

    private ByCalendar by(String version) {
        return new ByCalendar(calendars.version(version));
    }

    private Basis basis(Card card) {
        return Basis.of(entries.history(card.appeal()), entries::history);
    }

    /// The terms of the regime that governs an official appeal, by the calendar it was registered by.
    public Terms terms(Receipt.Registered registered) {
        return by(registered.due().calendar()).terms(registered);
    }

    /// The terms of its regime by the calendar in force, for what begins today.
    public Terms today(Card card) {
        return new ByCalendar(calendars.current()).terms(card.registered());
    }

    public Due legal(RegimeId regime, Ground ground, Term term) {
        return new Due(
                Optional.of(regime),
                calendars.current().version(),
                ground,
                term.end(),
                Terms.of(regime, calendars.current()).controlDay(term));
    }

    private Due standard(LocalDate receipt) {
        LocalDate last = receipt.plusDays(settings.informalAnswerDays());
        LocalDate control = last;
        WorkCalendar calendar = calendars.current();
        while (!calendar.isWorking(control) && control.isAfter(receipt)) {
            control = control.minusDays(1);
        }
        return new Due(Optional.empty(), calendar.version(), Ground.ORDINARY, last, control);
    }
}
