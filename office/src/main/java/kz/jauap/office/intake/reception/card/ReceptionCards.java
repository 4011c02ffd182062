package kz.jauap.office.intake.reception.card;

import java.util.Map;
import java.util.Optional;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Visit;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.Making;
import kz.jauap.office.registry.paper.Occasion;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// The cards of receptions, in the visitor's language: a paper of the appeal under the office's seal where there is
/// one,
/// else a sheet that visitor and official sign by hand.
@Component
public class ReceptionCards {
    private static final Logger log = LoggerFactory.getLogger(ReceptionCards.class);

    private final Schedules schedules;
    private final Organisation organisation;
    private final People people;
    private final Journal journal;
    private final Papers papers;
    private final PaperCopies copies;
    private final Paper paper;

    ReceptionCards(
            Schedules schedules,
            Organisation organisation,
            People people,
            Journal journal,
            Papers papers,
            PaperCopies copies,
            Paper paper) {
        this.schedules = schedules;
        this.organisation = organisation;
        this.people = people;
        this.journal = journal;
        this.papers = papers;
        this.copies = copies;
        this.paper = paper;
    }

    /// Seals the card of a visit that was put in writing; a fault of ours holds nobody up, and it is tried when the
    /// card
    /// is next asked for.
    public void seal(Visit visit) {
        try {
            appeal(visit).ifPresent(card -> issued(visit, card));
        } catch (RuntimeException fault) {
            log.error("The card of reception {} is not sealed yet", visit.id(), fault);
        }
    }

    /// The card of a visitor who was received.
    ///
    /// @throws Problem 404 where he was not
    public ResponseEntity<byte[]> of(Visit visit) {
        Visit.Outcome outcome = visit.outcome().orElseThrow(Problem::unknown);
        return appeal(visit)
                .map(card -> copies.paper(issued(visit, card), card.number()))
                .orElseGet(() -> toSign(visit, outcome));
    }

    /// A card that is not written yet, to be read and signed.
    public ResponseEntity<byte[]> toSign(Visit visit, Visit.Outcome outcome) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.APPLICATION_PDF)
                .body(draw(visit, outcome, Optional.empty(), Optional.empty()));
    }

    private Optional<Card> appeal(Visit visit) {
        return visit.outcome().flatMap(Visit.Outcome::appeal).flatMap(journal::card);
    }

    private IssuedPaper issued(Visit visit, Card card) {
        return papers.issue(
                new Occasion(card.appeal(), PaperKind.RECEPTION, language(visit), 0),
                card.number(),
                making -> draw(
                        visit,
                        visit.outcome().orElseThrow(),
                        Optional.of(card.number().text()),
                        Optional.of(making)));
    }

    private byte[] draw(Visit visit, Visit.Outcome outcome, Optional<String> number, Optional<Making> making) {
        var schedule = schedules.find(visit.schedule()).orElseThrow();
        Officer officer = people.officer(schedule.officer());
        Lang lang = language(visit);
        return paper.print(
                "intake/reception/cardPaper",
                lang,
                Map.of(
                        "card",
                        new ReceptionCard(
                                organisation.body(schedule.body()),
                                officer.name().signature(lang),
                                officer.position(),
                                visit.visitor(),
                                outcome,
                                number,
                                making)));
    }

    private static Lang language(Visit visit) {
        return Lang.of(visit.visitor().language()).orElse(Lang.KK);
    }
}
