package kz.jauap.office.intake.voucher;

import java.util.Map;
import java.util.Optional;
import kz.jauap.office.house.Settings;
import kz.jauap.office.intake.collective.Collective;
import kz.jauap.office.intake.oral.OralRecords;
import kz.jauap.office.intake.signing.Signatures;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.PersonName;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Enclosure;
import kz.jauap.office.registry.number.StatusLink;
import kz.jauap.office.registry.number.Tracking;
import kz.jauap.office.registry.number.TrackingCode;
import kz.jauap.office.registry.paper.Making;
import kz.jauap.office.registry.party.Party;
import org.springframework.stereotype.Component;

/// Writes vouchers out of case files, as pages and on paper.
@Component
public class Vouchers {
    private final Organisation organisation;
    private final People people;
    private final Arithmetic arithmetic;
    private final Tracking tracking;
    private final Settings settings;
    private final Signatures signatures;
    private final OralRecords records;
    private final Collective collective;
    private final Paper paper;

    Vouchers(
            Organisation organisation,
            People people,
            Arithmetic arithmetic,
            Tracking tracking,
            Settings settings,
            Signatures signatures,
            OralRecords records,
            Collective collective,
            Paper paper) {
        this.organisation = organisation;
        this.people = people;
        this.arithmetic = arithmetic;
        this.tracking = tracking;
        this.settings = settings;
        this.signatures = signatures;
        this.records = records;
        this.collective = collective;
        this.paper = paper;
    }

    /// The voucher says how the appeal was taken in, whatever has happened since.
    public Voucher of(CaseFile file, Lang lang) {
        Card card = Card.of(
                file.history().stream().filter(each -> accepting(each.entry())).toList());
        TrackingCode code = tracking.code(card.appeal());
        StatusLink link = StatusLink.of(settings.publicUrl(), card.number(), code);
        Optional<Officer> acceptor = acceptor(file);
        return new Voucher(
                card,
                organisation.body(card.body()),
                applicant(file),
                acceptor.map(officer -> officer.name().signature(lang)),
                acceptor.map(Officer::position),
                card.due().legal() ? Optional.of(arithmetic.counted(arithmetic.running(card), lang)) : Optional.empty(),
                code,
                link,
                QrCode.of(link.url()),
                file.letter().sheets(),
                file.enclosures().size(),
                signatures.of(card),
                file.enclosures().stream()
                        .filter(each -> each.role().equals(Enclosure.Role.VIDEO.name()))
                        .toList(),
                records.of(card.appeal()),
                collective.of(file));
    }

    /// A voucher says what held when the appeal was accepted, and what the register kept elsewhere says of it.
    private static boolean accepting(Entry entry) {
        return entry instanceof Receipt.Registered
                || entry instanceof Receipt.AwaitsOutsideNumber
                || entry instanceof Receipt.NumberedOutside;
    }

    /// The voucher as a PDF of A5.
    byte[] print(CaseFile file, Lang lang, Making making) {
        return paper.print("intake/voucherPaper", lang, Map.of("voucher", of(file, lang), "making", making));
    }

    private Optional<Officer> acceptor(CaseFile file) {
        return switch (file.history().getFirst().actor()) {
            case Actor.Official(var id) -> people.find(id);
            case Actor.Applicant _, Actor.Office _ -> Optional.empty();
        };
    }

    /// The applicant as he wrote himself, given names by their initials.
    private static String applicant(CaseFile file) {
        String first = switch (file.applicant()) {
            case Party.Individual one
            when one.surname().isBlank() || one.given().isBlank() -> one.name();
            case Party.Individual one ->
                new PersonName(one.surname(), one.given(), one.patronymic()).signature(Lang.KK);
            case Party.Firm firm -> firm.title();
            case Party.Nameless _ -> "";
        };
        int others = file.parties().size() - 1;
        return others == 0 ? first : first + " (+" + others + ")";
    }
}
