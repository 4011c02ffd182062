package kz.jauap.office.registry.file;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.law.admission.LeavingGround;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.law.term.Ground;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Milestone;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.entry.Accounting.Field;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Admitting.Theme;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Publishing;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.signature.Indication;
import org.springframework.stereotype.Component;

/// Tells what happened in a case in sentences, to the staff or to the applicant.
@Component
public class Telling {
    private final Journal journal;
    private final Organisation organisation;
    private final People people;
    private final Words words;

    Telling(Journal journal, Organisation organisation, People people, Words words) {
        this.journal = journal;
        this.organisation = organisation;
        this.people = people;
        this.words = words;
    }

    /// One happening in words.
    ///
    /// @param by who did it, as this audience is told
    /// @param said the words that went with it, empty when there are none or they were erased
    public record Told(Instant at, String title, String by, String said, Chronicle.Audience audience) {}

    /// The history in sentences, latest first.
    public List<Told> of(List<Journaled> history, Chronicle.Audience audience, Lang lang) {
        List<Told> told = new ArrayList<>();
        for (int count = 1; count <= history.size(); count++) {
            last(history.subList(0, count), audience, lang).ifPresent(told::add);
        }
        Collections.reverse(told);
        return List.copyOf(told);
    }

    /// What happened last; nothing where this audience is not told of it.
    public Optional<Told> last(List<Journaled> history, Chronicle.Audience audience, Lang lang) {
        Chronicle chronicle = Chronicle.of(history.getLast(), history.subList(0, history.size() - 1));
        return audience == Chronicle.Audience.STAFF || chronicle.audience() == Chronicle.Audience.EVERYBODY
                ? Optional.of(told(chronicle, audience, lang))
                : Optional.empty();
    }

    /// The same as a timeline; the latest stands out while the case is open.
    public List<Milestone> timeline(CaseFile file, Chronicle.Audience audience, Page page) {
        List<Told> told = of(file.history(), audience, page.lang());
        List<Milestone> milestones = new ArrayList<>();
        for (Told each : told) {
            boolean now = milestones.isEmpty() && file.card().open();
            milestones.add(new Milestone(
                    now ? Milestone.State.NOW : Milestone.State.DONE,
                    each.title(),
                    page.shortMoment(each.at()) + (each.by().isEmpty() ? "" : " · " + each.by()),
                    each.said()));
        }
        return List.copyOf(milestones);
    }

    private Told told(Chronicle chronicle, Chronicle.Audience audience, Lang lang) {
        Object[] args = chronicle.args().stream().map(arg -> word(arg, lang)).toArray();
        return new Told(
                chronicle.at(),
                words.say(lang, "registry.entry." + chronicle.key(), args),
                by(chronicle.actor(), audience, lang),
                chronicle.words().flatMap(journal::words).orElse(""),
                chronicle.audience());
    }

    /// Who acted: an official by name to the staff, nobody in particular to the applicant.
    private String by(Actor actor, Chronicle.Audience audience, Lang lang) {
        return switch (actor) {
            case Actor.Official official -> audience == Chronicle.Audience.STAFF ? (String) word(official, lang) : "";
            case Actor.Applicant _ -> words.say(lang, "registry.actor.applicant");
            case Actor.Office _ -> audience == Chronicle.Audience.STAFF ? words.say(lang, "registry.actor.office") : "";
        };
    }

    private Object word(Object arg, Lang lang) {
        return switch (arg) {
            case BodyId body -> organisation.body(body).shortName().in(lang);
            case Actor.Official(var id) ->
                people.find(id).map(officer -> officer.name().signature(lang)).orElse("№ " + id);
            case Theme theme -> words.say(lang, "registry.theme." + theme.name());
            case List<?> several ->
                several.stream().map(each -> String.valueOf(word(each, lang))).collect(Collectors.joining(", "));
            case LeavingGround ground -> words.say(lang, "law.leaving." + ground.name());
            case Kind kind -> words.say(lang, "law.kind." + kind.name());
            case Ground ground -> words.say(lang, "law.ground." + ground.name());
            case Field field -> words.say(lang, "registry.card.field." + field.name());
            case Ruling ruling -> words.say(lang, "law.ruling." + ruling.name());
            case Outcome outcome -> words.say(lang, "law.outcome." + outcome.name());
            case Answering.Way way -> words.say(lang, "registry.way." + way.name());
            case Corresponding.Spoken spoken -> words.say(lang, "registry.spoken." + spoken.name());
            case Instant moment -> Dates.shortMoment(moment);
            case Corresponding.Notice notice -> words.say(lang, "registry.notice." + notice.name());
            case Indication indication -> words.say(lang, "signature.indication." + indication.name());
            case Publishing.Decision decision -> words.say(lang, "registry.publication." + decision.name());
            case Object other -> other;
        };
    }
}
