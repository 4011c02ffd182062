package kz.jauap.office.registry.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.law.calendar.WorkCalendar;
import kz.jauap.law.channel.Standing;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.form.Defect;
import kz.jauap.law.form.Defects;
import kz.jauap.law.form.Requisite;
import kz.jauap.law.regime.RegimeId;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.term.Ground;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.Terms;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.house.Settings;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;
import org.springframework.stereotype.Component;

/// Asks the law what a filing is worth: official or informal, registered on which day, due when, lacking what.
@Component
public class Reckoning {
    private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");

    private final Settings settings;
    private final RegimeInForce inForce;
    private final WorkCalendar calendar;

    Reckoning(Settings settings, RegimeInForce inForce, WorkCalendar calendar) {
        this.settings = settings;
        this.inForce = inForce;
        this.calendar = calendar;
    }

    Receipt.Registered registered(Filing filing, RegistrationNumber number) {
        Standing standing = standing(filing);
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
                lacking(filing),
                filing.urgency(),
                filing.origin());
    }

    static Standing standing(Filing filing) {
        return Standing.of(filing.channel(), filing.signature());
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

    /// The term as the law counts it under another ground, from the same receipt.
    public Due turned(Receipt.Registered registered, Ground ground) {
        RegimeId regime = registered.due().regime().orElseThrow();
        return legal(regime, ground, term(registered, ground));
    }

    /// The running term, with its derivation, as it stood before any extension.
    public Term term(Receipt.Registered registered, Ground ground) {
        return terms(registered)
                .consideration(registered.kind(), registered.receiptDay(), registered.registrationDay(), ground);
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

    static List<Requisite> lacking(Filing filing) {
        return Defects.of(filing.applicant(), filing.kind(), present(filing)).stream()
                .map(Defect::requisite)
                .sorted()
                .toList();
    }

    private static Set<Requisite> present(Filing filing) {
        Set<Requisite> present = EnumSet.noneOf(Requisite.class);
        Letter letter = filing.letter();
        add(present, letter.addressee().isPresent(), Requisite.ADDRESSEE);
        add(present, !letter.text().isBlank() || shown(filing), Requisite.SUBSTANCE);
        add(present, signed(filing), Requisite.SIGNATURE);
        Party first = filing.parties().getFirst();
        add(present, !first.name().isBlank(), Requisite.NAME);
        add(present, first.address().postal().isPresent(), Requisite.POSTAL_ADDRESS);
        switch (first) {
            case Party.Individual individual -> add(present, individual.iin().isPresent(), Requisite.IIN);
            case Party.Firm firm -> add(present, firm.bin().isPresent(), Requisite.BIN);
            case Party.Nameless _ -> {}
        }
        add(present, !letter.claims().isEmpty(), Requisite.DEMANDS);
        letter.complaint().ifPresent(complaint -> {
            add(present, !complaint.against().isEmpty(), Requisite.COMPLAINED_ABOUT);
            add(present, complaint.reasons().isPresent(), Requisite.REASONS);
            add(present, complaint.demands().isPresent(), Requisite.DEMANDS);
        });
        return present;
    }

    /// A scan or a video states the matter, whether or not anybody has typed it.
    private static boolean shown(Filing filing) {
        return filing.enclosures().stream().anyMatch(each -> each.role() != Enclosure.Role.ATTACHMENT);
    }

    private static boolean signed(Filing filing) {
        return switch (filing.signature()) {
            case HANDWRITTEN, EDS -> true;
            case NONE -> standing(filing).weight() == Weight.INFORMAL;
        };
    }

    private static void add(Set<Requisite> present, boolean given, Requisite requisite) {
        if (given) {
            present.add(requisite);
        }
    }
}
