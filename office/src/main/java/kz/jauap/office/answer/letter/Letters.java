package kz.jauap.office.answer.letter;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.remedy.AppealRights;
import org.springframework.stereotype.Component;

/// Types answers on the body's letterhead and keeps them.
@Component
public class Letters {
    private final Organisation organisation;
    private final People people;
    private final AppealRights rights;
    private final Paper paper;
    private final Files files;
    private final Words words;
    private final URI publicUrl;

    Letters(
            Organisation organisation,
            People people,
            AppealRights rights,
            Paper paper,
            Files files,
            Words words,
            Settings settings) {
        this.organisation = organisation;
        this.people = people;
        this.rights = rights;
        this.paper = paper;
        this.files = files;
        this.words = words;
        this.publicUrl = settings.publicUrl();
    }

    /// The letter as it would be signed by this official.
    ///
    /// @param signedAt absent while it is a draft
    public Outgoing compose(
            CaseFile file, Wording wording, SignedIn signer, Optional<Instant> signedAt, LocalDate day) {
        Card card = file.card();
        Lang lang = wording.language();
        return new Outgoing(
                organisation.body(card.body()),
                card.number().text(),
                card.registered().receiptDay(),
                card.registered().weight(),
                file.applicant().name(),
                file.applicant().address().postal(),
                file.letter().subject(),
                Matter.of(file),
                wording,
                wording.outcome().filter(_ -> card.registered().weight() == Weight.OFFICIAL),
                rights(file, signer, lang, day),
                card.due().regime().map(regime -> regime.code()),
                signatory(file, signer, signedAt, lang),
                publicUrl.toString().replaceAll("/+$", "") + "/status#J1/A/"
                        + card.number().alias());
    }

    private List<String> rights(CaseFile file, SignedIn signer, Lang lang, LocalDate day) {
        Card card = file.card();
        return rights.against(card, AppealRights.post(signer.officer(), card.body()), day)
                .map(right -> rights.said(right, lang))
                .orElse(List.of());
    }

    private Outgoing.Signatory signatory(CaseFile file, SignedIn signer, Optional<Instant> signedAt, Lang lang) {
        Officer officer = signer.officer();
        Officer capacity = signer.capacities().stream()
                .filter(each -> each.body().equals(file.card().body()))
                .filter(each -> each.has(Role.HEAD) || each.has(Role.DEPUTY_HEAD))
                .findFirst()
                .orElse(officer);
        String position = capacity.position().in(lang);
        return new Outgoing.Signatory(
                capacity.id() == officer.id() ? position : words.say(lang, "answer.letter.acting", position),
                officer.name().signature(lang),
                signedAt,
                file.card().executor().stream()
                        .mapToObj(people::officer)
                        .map(executor -> executor.name().signature(lang))
                        .findFirst()
                        .orElse(""));
    }

    public byte[] print(Outgoing letter) {
        return paper.print(
                "answer/letter", letter.wording().language(), Map.of("letter", letter, "qr", QrCode.of(letter.link())));
    }

    /// Keeps the printed letter.
    ///
    /// @return SHA-256 of its bytes
    public String keep(byte[] pdf, String number) {
        return files.store(new ByteArrayInputStream(pdf), number + ".pdf").hash();
    }
}
