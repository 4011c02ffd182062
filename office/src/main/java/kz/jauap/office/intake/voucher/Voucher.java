package kz.jauap.office.intake.voucher;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.intake.collective.Member;
import kz.jauap.office.intake.oral.OralRecord;
import kz.jauap.office.intake.signing.SignatureFact;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.grammar.ByAct;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.LegalNumber;
import kz.jauap.office.registry.card.Standing;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.number.StatusLink;
import kz.jauap.office.registry.number.TrackingCode;

/// What the voucher of an appeal shows, in one language. Every door gives one, whatever the regime: with date and time
/// and the acceptor's name, as the guide asks (Law 221 art. 6(3)), with a unique number and his position, as the Code
/// does (art. 64(2)).
///
/// @param acceptor surname and initials of who took it in; empty where the system did
/// @param term the running term and how it was counted; none for an informal record
/// @param files how many files were handed in
/// @param signature how the e-signature stands, where it came with one
/// @param videos what was spoken into a camera
/// @param members those who appeal together, the applicant first; empty for one alone
/// @param oral how an oral statement was written down and confirmed
public record Voucher(
        Card card,
        Body body,
        String applicant,
        Optional<String> acceptor,
        Optional<Trilingual> position,
        Optional<Arithmetic.Counted> term,
        TrackingCode code,
        StatusLink link,
        QrCode qr,
        int sheets,
        int files,
        Optional<SignatureFact> signature,
        List<Attachment> videos,
        Optional<OralRecord> oral,
        List<Member> members) {
    /// How many others a voucher names; the list itself is with the appeal.
    private static final int NAMED = 10;

    public boolean official() {
        return card.due().legal();
    }

    /// The number that the state platform gave, where it keeps the body's register.
    public Optional<LegalNumber.Outside> outside() {
        return card.legalNumber().outside();
    }

    /// What the office's own number is: the legal one, a working one, or that of an informal record.
    public String numberKey() {
        if (!official()) {
            return "intake.voucher.number." + sort();
        }
        return switch (card.legalNumber()) {
            case LegalNumber.Ours _ -> "intake.voucher.number";
            case LegalNumber.Awaited _, LegalNumber.Outside _ -> "intake.voucher.number.working";
        };
    }

    /// What the applicant may do next, as the foot of the voucher tells.
    public String rightsKey() {
        return official() ? ByAct.key("intake.voucher.rights", card.due().regime()) : "intake.voucher.rights." + sort();
    }

    private String sort() {
        return Standing.of(card).word();
    }

    /// Whether it says no to an earlier answer.
    public boolean grievance() {
        return Standing.grievance(card);
    }

    /// What is missing, where it matters: only an official appeal can lack anything.
    public List<Requisite> lacking() {
        return official() ? card.registered().lacking() : List.of();
    }

    public Instant receivedAt() {
        return card.registered().receivedAt();
    }

    /// Those who appeal together with the applicant.
    public String others() {
        String more = members.size() > NAMED + 1 ? " …" : "";
        return members.stream()
                        .skip(1)
                        .limit(NAMED)
                        .map(Member::name)
                        .filter(name -> !name.isBlank())
                        .collect(Collectors.joining(", "))
                + more;
    }

    /// Those of several of whom something is missing.
    public List<Member> incomplete() {
        return members.stream()
                .skip(1)
                .filter(member -> !member.complete())
                .limit(NAMED)
                .toList();
    }

    /// When the applicant first turned to the akimat, where he filed officially only later.
    public Optional<Instant> firstContact() {
        return card.registered().firstContact();
    }

    /// What the first contact was: a draft begun, or something that had come before.
    public String firstKey() {
        return card.registered().draftBegun().isPresent() ? "intake.official.draft" : "intake.official.first";
    }

    /// The number of the informal record that was made official by it.
    public Optional<String> informal() {
        return card.registered()
                .origin()
                .filter(origin -> origin.relation() == Origin.Relation.MADE_OFFICIAL)
                .map(Origin::number);
    }

    /// Whether it reached the akimat noticeably before it was numbered.
    public boolean receivedEarlier() {
        return receivedAt().plusSeconds(60).isBefore(card.registeredAt());
    }
}
