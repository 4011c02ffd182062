package kz.jauap.office.notice.gateway;

import java.util.List;
import java.util.Optional;
import kz.jauap.office.files.Files;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.intake.api.LegalNumberJson;
import kz.jauap.office.intake.egov.Answers;
import kz.jauap.office.intake.egov.Packages;
import kz.jauap.office.intake.egov.wire.FileJson;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.notice.gateway.Event.Place;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.Chronicle;
import kz.jauap.office.registry.file.Telling;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.registry.route.Route;
import org.springframework.stereotype.Component;

/// Writes an event out of the journal as it stood when it happened; the outbox itself holds no words.
@Component
class Composing {
    private final Packages packages;
    private final Answers answers;
    private final Journal journal;
    private final Telling telling;
    private final Organisation organisation;
    private final Route route;
    private final Files files;
    private final Papers papers;
    private final Words words;

    Composing(
            Packages packages,
            Answers answers,
            Journal journal,
            Telling telling,
            Organisation organisation,
            Route route,
            Files files,
            Papers papers,
            Words words) {
        this.packages = packages;
        this.answers = answers;
        this.journal = journal;
        this.telling = telling;
        this.organisation = organisation;
        this.route = route;
        this.files = files;
        this.papers = papers;
        this.words = words;
    }

    EventJson of(Event event, Lang lang) {
        return event.place()
                .map(place -> happened(event, place, lang))
                .orElseGet(() -> new EventJson(
                        event.message(),
                        event.sequence(),
                        event.kind(),
                        event.queuedAt().atZone(Dates.ZONE).toOffsetDateTime(),
                        packages.find(event.partner(), event.message()).map(known -> answers.of(known, lang)),
                        Optional.empty(),
                        Optional.empty()));
    }

    private EventJson happened(Event event, Place place, Lang lang) {
        List<Journaled> until = journal.history(place.appeal()).stream()
                .filter(each -> each.position() <= place.position())
                .toList();
        Journaled entry = until.getLast();
        Card card = Card.of(until);
        return new EventJson(
                event.message(),
                event.sequence(),
                event.kind(),
                entry.at().atZone(Dates.ZONE).toOffsetDateTime(),
                Optional.empty(),
                Optional.of(now(card, until, lang)),
                entry.entry() instanceof Answering.Signed signed
                        ? Optional.of(answer(card, signed, lang))
                        : Optional.empty());
    }

    private EventJson.AppealNow now(Card card, List<Journaled> until, Lang lang) {
        var last = Optional.of(card.due().considerBy())
                .filter(_ -> route.outside(card.stage(), until).isEmpty());
        return new EventJson.AppealNow(
                card.number().text(),
                card.number().alias(),
                LegalNumberJson.of(card.legalNumber()),
                card.stage(),
                card.due().legal() ? last : Optional.empty(),
                card.due().legal() ? Optional.empty() : last,
                organisation.body(card.body()).name().in(lang),
                new EventJson.TextJson(said(until, Lang.KK), said(until, Lang.RU), said(until, Lang.EN)));
    }

    /// As the applicant reads it; what he does not read is told by its stage alone.
    private String said(List<Journaled> until, Lang lang) {
        return telling.last(until, Chronicle.Audience.EVERYBODY, lang)
                .map(told -> told.said().isEmpty() ? told.title() : told.title() + "\n" + told.said())
                .orElse("");
    }

    private EventJson.AnswerJson answer(Card card, Answering.Signed signed, Lang lang) {
        return new EventJson.AnswerJson(
                signed.outcome(),
                words.say(lang, "law.outcome." + signed.outcome()),
                new FileJson(card.number().alias() + ".pdf", content(signed.letter())),
                papers.thatIs(signed.letter()).flatMap(IssuedPaper::seal).map(IssuedPaper.Seal::detached));
    }

    private Bytes content(String hash) {
        return files.whole(hash);
    }
}
