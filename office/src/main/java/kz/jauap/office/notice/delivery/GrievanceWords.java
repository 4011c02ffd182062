package kz.jauap.office.notice.delivery;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.calendar.Almaty;
import kz.jauap.law.grievance.Cause;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Superior.Post;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Grieving.GrievanceFiled;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.remedy.AnswerRights;
import kz.jauap.office.registry.remedy.AppealRight;
import kz.jauap.office.registry.remedy.AppealRights;
import kz.jauap.office.registry.remedy.Grieved;
import kz.jauap.office.registry.remedy.RemedyWords;
import kz.jauap.office.registry.route.Route;
import org.springframework.stereotype.Component;

/// Words what an applicant is told of grievances: his own, and another person's that stood with his case.
@Component
class GrievanceWords {
    private final Words words;
    private final Organisation organisation;
    private final AnswerRights answered;
    private final AppealRights rights;
    private final RemedyWords remedies;
    private final Grieved grieved;
    private final Route route;
    private final CaseFiles files;

    GrievanceWords(
            Words words,
            Organisation organisation,
            AnswerRights answered,
            AppealRights rights,
            RemedyWords remedies,
            Grieved grieved,
            Route route,
            CaseFiles files) {
        this.route = route;
        this.files = files;
        this.grieved = grieved;
        this.words = words;
        this.organisation = organisation;
        this.answered = answered;
        this.rights = rights;
        this.remedies = remedies;
    }

    /// @param history of the case up to the entry
    String fact(Grieving entry, CaseFile file, List<Journaled> history, Lang lang) {
        String number = file.card().number().text();
        return switch (entry) {
            case Grieving.RulingReceived received -> ruled(received, number, lang);
            case Grieving.RulingCarriedOut _ -> words.say(lang, "notice.RULING_CARRIED_OUT.text", number);
            case Grieving.Conceded(var _, var _, var _, var _, var due) ->
                words.say(lang, "notice.TAKEN_UP_AGAIN.text", number, Wording.by(words, due, lang));
            case Grieving.TermRestored _ -> words.say(lang, "notice.MISSED_TERM.restored", number);
            case Grieving.TermNotRestored _ -> words.say(lang, "notice.MISSED_TERM.not-restored", number);
            case Grieving.TakenApart(var _, var taken, var _, var _) -> freed(taken, file, history, lang);
            case Grieving.JoinedAgain(var _, var joined, var _) ->
                words.say(lang, "notice.WHOSE_GRIEVANCE.joined-again", number, joined);
            case Grieving.StandsAlone(var against) -> alone(against, file, Card.of(history), lang);
            case Grieving.StandsWith(var against) -> words.say(lang, "notice.WHOSE_GRIEVANCE.with", number, against);
            case GrievanceFiled _, Grieving.Ruled _, Grieving.FileHandedUp _, Grieving.RestorationAsked _ ->
                throw new IllegalArgumentException("nothing to tell of " + entry.getClass());
        };
    }

    private String ruled(Grieving.RulingReceived received, String number, Lang lang) {
        String ruling = words.say(lang, "law.ruling." + received.ruling().name());
        String body = organisation.body(new BodyId(received.byBody())).name().in(lang);
        return received.by()
                .map(by -> words.say(lang, "notice.RULED.by", number, body, ruling, by))
                .orElseGet(() -> words.say(lang, "notice.RULED.text", number, body, ruling));
    }

    /// That it is a case of its own: until when it is answered, unless it was, and how he follows it.
    private String alone(String against, CaseFile file, Card grievance, Lang lang) {
        String number = grievance.number().text();
        List<Card> considered = considered(file, grievance);
        Optional<Due> due =
                considered.stream().filter(Card::open).map(Card::due).max(Comparator.comparing(Due::considerBy));
        boolean ended = due.isEmpty() && considered.stream().anyMatch(card -> card.stage() == Stage.ANSWERED);
        List<String> sentences = new ArrayList<>();
        String key = ended ? "notice.WHOSE_GRIEVANCE.alone-ended" : "notice.WHOSE_GRIEVANCE.alone";
        sentences.add(words.say(lang, key, number, against));
        due.map(each -> Wording.by(words, each, lang)).ifPresent(sentences::add);
        sentences.add(words.say(lang, "notice.WHOSE_GRIEVANCE.follow", number));
        return String.join(" ", sentences);
    }

    /// What is answered: the grievance itself, or what went up of it, or on to several bodies.
    private List<Card> considered(CaseFile file, Card grievance) {
        return grievance.stage() == Stage.REDIRECTED
                ? route.after(file).stream()
                        .flatMap(part -> files.open(part.row().appeal()).stream())
                        .map(CaseFile::card)
                        .toList()
                : List.of(grievance);
    }

    /// That another person's is out of his case, and what he may do against the answer that stands, and until when; or
    /// that he has complained of it himself.
    private String freed(String taken, CaseFile file, List<Journaled> history, Lang lang) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                lang, "notice.WHOSE_GRIEVANCE.freed", file.card().number().text(), taken));
        Card card = Card.of(history);
        LocalDate day = Almaty.dayOf(history.getLast().at());
        boolean silent = card.open()
                && file.card().open()
                && card.due().legal()
                && card.due().overdueOn(day);
        grieved.filed(file, history, silent ? Cause.SILENCE : Cause.ANSWER, file.applicant())
                .ifPresentOrElse(
                        own -> sentences.add(words.say(lang, "notice.WHOSE_GRIEVANCE.own", own)),
                        () -> sentences.addAll(silent ? silence(card, day, lang) : said(card, history, lang)));
        return String.join(" ", sentences);
    }

    private List<String> said(Card card, List<Journaled> history, Lang lang) {
        return card.stage() == Stage.ANSWERED
                ? answered.of(card, history)
                        .map(right -> rights.said(right, lang))
                        .orElse(List.of())
                : List.of();
    }

    /// That there was no answer in time, who hears a complaint of that, and how it is brought.
    private List<String> silence(Card card, LocalDate day, Lang lang) {
        return rights.against(card, Post.HEAD, day)
                .map(right -> silence(card, right, lang))
                .orElse(List.of());
    }

    private List<String> silence(Card card, AppealRight right, Lang lang) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.say(
                lang,
                "notice.WHOSE_GRIEVANCE.silence",
                card.number().text(),
                card.due().considerBy()));
        sentences.addAll(remedies.said(Cause.SILENCE, right, lang));
        right.reviewer().ifPresent(_ -> sentences.add(words.say(lang, "notice.WHOSE_GRIEVANCE.silence.how")));
        return sentences;
    }
}
