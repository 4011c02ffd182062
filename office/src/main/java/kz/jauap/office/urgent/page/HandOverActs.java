package kz.jauap.office.urgent.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Problem;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.paper.Making;
import kz.jauap.office.registry.paper.Occasion;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.PaperKind;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.urgent.alarm.Alarm;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Prints the act of the latest hand-over of a case, sealed like every paper of the office.
@Controller
class HandOverActs {
    private final CaseDesk desk;
    private final Journal journal;
    private final Organisation organisation;
    private final People people;
    private final Papers papers;
    private final PaperCopies copies;
    private final Paper paper;

    HandOverActs(
            CaseDesk desk,
            Journal journal,
            Organisation organisation,
            People people,
            Papers papers,
            PaperCopies copies,
            Paper paper) {
        this.desk = desk;
        this.journal = journal;
        this.organisation = organisation;
        this.people = people;
        this.papers = papers;
        this.copies = copies;
        this.paper = paper;
    }

    @GetMapping("/staff/case/{number}/hand-over.pdf")
    ResponseEntity<byte[]> act(@PathVariable String number, SignedIn who, Lang lang) {
        CaseFile file = desk.open(number, who, Deed.SEE);
        List<Journaled> overs = file.history().stream()
                .filter(each -> each.entry() instanceof Routing.HandedOver over
                        && over.taker().isPresent())
                .toList();
        if (overs.isEmpty()) {
            throw Problem.unknown();
        }
        Journaled last = overs.getLast();
        var occasion = new Occasion(file.card().appeal(), PaperKind.HANDING_OVER, lang, overs.size());
        return copies.paper(
                papers.issue(occasion, file.card().number(), making -> print(file, last, lang, making)),
                file.card().number());
    }

    private byte[] print(CaseFile file, Journaled entry, Lang lang, Making making) {
        if (!(entry.entry() instanceof Routing.HandedOver(var to, var _, var at, Optional<Routing.Taker> taker))) {
            throw new IllegalStateException("no hand-over");
        }
        var received = file.card().registered().receivedAt();
        var act = new HandOverAct(
                organisation.body(file.card().body()),
                organisation.body(new BodyId(to)),
                file.card().number().text(),
                received,
                at,
                Alarm.minutes(received, at),
                taker.map(this::taker).orElseThrow(),
                giver(entry, lang),
                Bytes.of(file.letter().text().getBytes(StandardCharsets.UTF_8)).sha256(),
                file.enclosures().stream()
                        .map(each -> new HandOverAct.Enclosed(
                                each.stored().size(), each.stored().hash()))
                        .toList(),
                making);
        return paper.print(
                "urgent/act",
                lang,
                Map.of("act", act, "qr", QrCode.of(making.link().url())));
    }

    private HandOverAct.Taker taker(Routing.Taker taker) {
        return new HandOverAct.Taker(
                journal.words(taker.name()).orElse("—"),
                journal.words(taker.post()).orElse("—"),
                taker.phone().flatMap(journal::words),
                taker.number().flatMap(journal::words),
                taker.by());
    }

    private HandOverAct.Giver giver(Journaled entry, Lang lang) {
        return switch (entry.actor()) {
            case Actor.Official(var id) -> {
                Officer officer = people.officer(id);
                yield new HandOverAct.Giver(
                        officer.name().full(lang), officer.position().in(lang), entry.at());
            }
            case Actor.Applicant _, Actor.Office _ -> new HandOverAct.Giver("—", "—", entry.at());
        };
    }
}
