package kz.jauap.office.answer.letter;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.regime.Regimes;
import kz.jauap.law.statute.Article;
import kz.jauap.office.answer.Judged;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.Making;
import kz.jauap.office.registry.paper.Occasion;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.registry.remedy.AppealRights;
import kz.jauap.office.registry.remedy.Descent;
import org.springframework.stereotype.Component;

/// Types answers on the body's letterhead.
@Component
public class Letters {
    private final Organisation organisation;
    private final People people;
    private final AppealRights rights;
    private final Descent descent;
    private final Paper paper;
    private final Words words;
    private final Papers papers;
    private final Clock clock;

    Letters(
            Organisation organisation,
            People people,
            AppealRights rights,
            Descent descent,
            Paper paper,
            Words words,
            Papers papers,
            Clock clock) {
        this.organisation = organisation;
        this.people = people;
        this.rights = rights;
        this.descent = descent;
        this.paper = paper;
        this.words = words;
        this.papers = papers;
        this.clock = clock;
    }

    /// The draft of a letter, as this official would sign it.
    public byte[] preview(CaseFile file, Wording wording, SignedIn signer) {
        Occasion occasion = occasion(file, wording.language());
        return print(compose(
                file,
                wording,
                signer,
                Optional.empty(),
                papers.making(occasion, file.card().number())));
    }

    /// The letter that an official signs now with his password.
    public IssuedPaper issue(CaseFile file, Wording wording, SignedIn signer) {
        var signed = Optional.of(new Outgoing.Signed(clock.instant(), Outgoing.Way.PASSWORD));
        return papers.issue(
                occasion(file, wording.language()),
                file.card().number(),
                making -> print(compose(file, wording, signer, signed, making)));
    }

    /// The letter that an official is about to sign electronically, to be signed as it is.
    public byte[] draw(CaseFile file, Wording wording, SignedIn signer, Making making) {
        var signed = Optional.of(new Outgoing.Signed(clock.instant(), Outgoing.Way.ELECTRONIC));
        return print(compose(file, wording, signer, signed, making));
    }

    private Outgoing compose(
            CaseFile file, Wording wording, SignedIn signer, Optional<Outgoing.Signed> signed, Making making) {
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
                descent.joined(card).flatMap(_ -> Judged.ruling(file.history())),
                control(card, wording),
                rights(file, signer, lang),
                card.due().regime().map(regime -> regime.code()),
                signatory(file, signer, signed, lang),
                making);
    }

    /// "A matter that takes long is put under additional control until it is carried out in full" (paraphrase); whoever
    /// signs the letter decides it, and the letter tells the applicant. Law 221, art. 8(4).
    private Optional<String> control(Card card, Wording wording) {
        return wording.undertakings(LocalDate.now(clock)).isEmpty()
                ? Optional.empty()
                : card.due()
                        .regime()
                        .flatMap(regime -> Regimes.of(regime).controlNotice())
                        .map(rule -> words.cite(wording.language(), Article.parse(rule.article())));
    }

    private List<String> rights(CaseFile file, SignedIn signer, Lang lang) {
        Card card = file.card();
        return rights.against(card, AppealRights.post(signer.officer(), card.body()), LocalDate.now(clock))
                .map(right -> rights.said(right, lang))
                .orElse(List.of());
    }

    private Outgoing.Signatory signatory(CaseFile file, SignedIn signer, Optional<Outgoing.Signed> signed, Lang lang) {
        Officer officer = signer.officer();
        Officer capacity = signer.deciding(file.card().body());
        String position = capacity.position().in(lang);
        return new Outgoing.Signatory(
                capacity.id() == officer.id() ? position : words.say(lang, "people.acting", position),
                officer.name().signature(lang),
                signed,
                file.card().executor().stream()
                        .mapToObj(people::officer)
                        .map(executor -> executor.name().signature(lang))
                        .findFirst()
                        .orElse(""));
    }

    private byte[] print(Outgoing letter) {
        return paper.print(
                "answer/letter",
                letter.wording().language(),
                Map.of("letter", letter, "qr", QrCode.of(letter.making().link().url())));
    }

    /// The occasion of the letter that is written next in a case.
    public static Occasion occasion(CaseFile file, Lang lang) {
        int before = (int) file.history().stream()
                .filter(each -> each.entry() instanceof Answering.Signed)
                .count();
        return new Occasion(file.card().appeal(), PaperKind.ANSWER, lang, before);
    }
}
