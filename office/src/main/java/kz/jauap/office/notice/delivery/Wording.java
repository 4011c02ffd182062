package kz.jauap.office.notice.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.entry.Due;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// Words a notice in the applicant's language; nothing secret stands in it.
@Component
class Wording {
    private final Words words;
    private final Journal journal;
    private final Organisation organisation;
    private final GrievanceWords grievances;

    Wording(Words words, Journal journal, Organisation organisation, GrievanceWords grievances) {
        this.grievances = grievances;
        this.words = words;
        this.journal = journal;
        this.organisation = organisation;
    }

    Told of(CaseFile file, Journaled entry, Notice notice, Lang lang) {
        String key = "notice." + notice.name();
        String number = file.card().number().text();
        List<String> sentences = new ArrayList<>();
        sentences.add(fact(entry, file, lang));
        Reasons.of(entry.entry())
                .flatMap(journal::words)
                .map(said -> said(notice, said, lang))
                .ifPresent(sentences::add);
        return new Told(lang, words.say(lang, key + ".subject", number), String.join("\n", sentences));
    }

    private String said(Notice notice, String said, Lang lang) {
        return switch (notice) {
            case WRITTEN -> said;
            case PROMISE_KEPT, RULING_CARRIED_OUT -> words.say(lang, "notice.proof", said);
            case INVITED -> words.say(lang, "notice.INVITED.place", said);
            case REGISTERED,
                    REDIRECTED,
                    TERM_TURNED,
                    EXTENDED,
                    LEFT_UNCONSIDERED,
                    TAKEN_UP_AGAIN,
                    ANSWERED,
                    PROMISE_PUT_OFF,
                    PROMISE_LAPSED,
                    MATERIALS_OPENED,
                    RULED,
                    MISSED_TERM,
                    WHOSE_GRIEVANCE,
                    CALLED_OFF -> words.say(lang, "notice.reason", said);
        };
    }

    private String fact(Journaled told, CaseFile file, Lang lang) {
        List<Journaled> before = before(file, told);
        String number = file.card().number().text();
        return switch (told.entry()) {
            case Receipt.Registered registered ->
                words.say(lang, "notice.REGISTERED.text", number, by(words, registered.due(), lang));
            case Routing.RedirectedInside(var to, var part, var claims, var _, var _, var _) ->
                words.say(
                        lang,
                        "notice.REDIRECTED.inside" + taken(claims, before),
                        number,
                        name(to, lang),
                        part,
                        places(claims));
            case Routing.RedirectedOutside(var to, var claims, var _, var _, var _) ->
                words.say(
                        lang,
                        "notice.REDIRECTED.outside" + taken(claims, before),
                        number,
                        name(to, lang),
                        places(claims));
            case Timing.TermTurned(var due, var _) ->
                words.say(
                        lang,
                        "notice.TERM_TURNED.text",
                        number,
                        words.say(lang, "law.ground." + due.ground().name()),
                        due.considerBy());
            case Timing.ExtensionGranted(var days, var _, var due, var _, var _) ->
                words.say(lang, "notice.EXTENDED.text", number, days, due.considerBy());
            case Admitting.LeftUnconsidered(var ground, var _) ->
                words.say(
                        lang, "notice.LEFT_UNCONSIDERED.text", number, words.say(lang, "law.leaving." + ground.name()));
            case Admitting.TakenUpAgain(var _, var due) ->
                words.say(lang, "notice.TAKEN_UP_AGAIN.text", number, by(words, due, lang));
            case Answering.Signed(var _, var outcome, var _, var _, var _, var _) ->
                words.say(lang, "notice.ANSWERED.text", number, words.say(lang, "law.outcome." + outcome.name()));
            case Promising.Kept(var _, var _) -> words.say(lang, "notice.PROMISE_KEPT.text", number);
            case Promising.PutOff(var _, var by, var _) -> words.say(lang, "notice.PROMISE_PUT_OFF.text", number, by);
            case Promising.Lapsed(var _, var by) -> words.say(lang, "notice.PROMISE_LAPSED.text", number, by);
            case Corresponding.MaterialsOpened _, Corresponding.PaperOpened _ ->
                words.say(lang, "notice.MATERIALS_OPENED.text", number);
            case Corresponding.OfficeWrote _ -> words.say(lang, "notice.WRITTEN.text", number);
            case Considering.VisitAppointed(var day, var _) -> words.say(lang, "notice.INVITED.text", number, day);
            case Considering.MeetingAppointed(var at, var setting, var _) ->
                words.say(lang, "notice.INVITED.meeting." + setting, number, at);
            case Considering.CalledOff(var occasion, var _) ->
                words.say(lang, "notice.CALLED_OFF.text." + occasion, number);
            case Grieving grieving -> grievances.fact(grieving, file, until(file, told), lang);
            case Entry other -> throw new IllegalArgumentException("nothing to tell of " + other.getClass());
        };
    }

    /// The history as it stood once it was written.
    private static List<Journaled> until(CaseFile file, Journaled entry) {
        return file.history().stream()
                .filter(each -> each.position() <= entry.position())
                .toList();
    }

    private static List<Journaled> before(CaseFile file, Journaled entry) {
        return file.history().stream()
                .filter(each -> each.position() < entry.position())
                .toList();
    }

    /// Which claims went is told where others stayed, and that it was the rest where others had gone before.
    private static String taken(List<Integer> claims, List<Journaled> before) {
        return Routing.Taken.of(claims, before).ending();
    }

    private static String places(List<Integer> claims) {
        return claims.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /// What everybody may read: that there is news, and nothing of whom or what.
    String openly(Card card, Notice notice) {
        Lang lang = Lang.of(card.registered().language()).orElse(Lang.KK);
        String number = card.number().text();
        return switch (notice) {
            case REGISTERED ->
                words.say(lang, "notice.openly.REGISTERED", number, card.due().considerBy());
            case ANSWERED -> words.say(lang, "notice.openly.ANSWERED", number);
            case REDIRECTED,
                    TERM_TURNED,
                    EXTENDED,
                    LEFT_UNCONSIDERED,
                    TAKEN_UP_AGAIN,
                    WRITTEN,
                    PROMISE_KEPT,
                    PROMISE_PUT_OFF,
                    PROMISE_LAPSED,
                    MATERIALS_OPENED,
                    RULED,
                    RULING_CARRIED_OUT,
                    MISSED_TERM,
                    WHOSE_GRIEVANCE,
                    INVITED,
                    CALLED_OFF -> words.say(lang, "notice.openly.news", number);
        };
    }

    /// By when he is answered: by the law, or by the city's own word.
    static String by(Words words, Due due, Lang lang) {
        return words.say(lang, due.legal() ? "notice.by.law" : "notice.by.standard", due.considerBy());
    }

    private String name(String body, Lang lang) {
        return organisation.body(new BodyId(body)).name().in(lang);
    }
}
