package kz.jauap.office.demo.grievance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import kz.jauap.law.answer.Finding;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.office.answer.Signing;
import kz.jauap.office.answer.Submitting;
import kz.jauap.office.answer.draft.Drafts;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.Reply;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.grievance.Disagreement;
import kz.jauap.office.grievance.ruling.Judging;
import kz.jauap.office.grievance.ruling.Returning;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Confirmation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.routing.Assigning;
import kz.jauap.office.routing.Naming;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The city's desk, on which a grievance that came on paper is taken in, considered and ruled upon.
@Component
class SuperiorsDesk {
    private static final Logger LOG = LoggerFactory.getLogger(SuperiorsDesk.class);
    private static final String REASONS =
            "Первый орган не проверил доводы на месте и не назвал доказательств. Ответ отменяется, обращение подлежит "
                    + "новому рассмотрению с выездом.";
    private static final String FACTS =
            "Изучено дело первого органа и его ответ. Установлено, что проверка на месте не проводилась, доказательств "
                    + "в деле нет, поэтому ответ отменён.";

    private final Taking taking;
    private final CaseFiles files;
    private final Naming naming;
    private final Assigning assigning;
    private final Judging judging;
    private final Drafts drafts;
    private final Submitting submitting;
    private final Signing signing;
    private final Returning returning;
    private final People people;
    private final Words words;
    private final Clock clock;

    SuperiorsDesk(
            Taking taking,
            CaseFiles files,
            Naming naming,
            Assigning assigning,
            Judging judging,
            Drafts drafts,
            Submitting submitting,
            Signing signing,
            Returning returning,
            People people,
            Words words,
            Clock clock) {
        this.taking = taking;
        this.files = files;
        this.naming = naming;
        this.assigning = assigning;
        this.judging = judging;
        this.drafts = drafts;
        this.submitting = submitting;
        this.signing = signing;
        this.returning = returning;
        this.people = people;
        this.words = words;
        this.clock = clock;
    }

    /// Whether the city rules on it, in Russian, on the word of a person.
    boolean takes(Disagreement of) {
        CaseFile first = of.file();
        return of.right()
                        .reviewer()
                        .filter(who -> who.body().equals(BodyId.CITY))
                        .isPresent()
                && first.letter().language().equals(Lang.RU.tag())
                && first.applicant() instanceof Party.Individual;
    }

    /// Takes the grievance in, annuls the answer and sends the case back.
    void rule(Disagreement of) {
        SignedIn clerk = official(Role.REGISTRAR);
        SignedIn executor = another(of);
        switch (taking.take(PaperGrievance.against(of), new Actor.Official(clerk.id()), Optional.empty())) {
            case Taken.Registered(var filed) -> {
                AppealId grievance = filed.appeal();
                done(naming.settle(
                        Hand.on(grievance, clerk),
                        1,
                        of.against().stream().map(Officer::id).findFirst()));
                done(assigning.assign(
                        Hand.on(grievance, clerk), executor.id(), "Истребовать дело и подготовить решение"));
                done(judging.rule(Hand.on(grievance, executor), Ruling.ANNULLED, REASONS));
                drafts.save(grievance, 0, executor.id(), wording(grievance));
                done(submitting.submit(Hand.on(grievance, executor), 1, ""));
                SignedIn akim = official(Role.HEAD);
                done(signing.sign(
                        Hand.on(grievance, akim), 1, new Confirmation.Confirmed(akim.id(), clock.instant()), ""));
                returning.round();
            }
            case Taken.HeldBack _, Taken.SentBefore _ -> LOG.warn("The grievance was not taken in");
        }
    }

    private static void done(Acted acted) {
        if (acted instanceof Acted.Refused(var why)) {
            LOG.warn("The superior goes no further: {}", why);
        }
    }

    private SignedIn official(Role role) {
        return people.atWork(people.withRole(BodyId.CITY, role).getFirst());
    }

    /// An executor who has not considered the case before.
    private SignedIn another(Disagreement of) {
        return people.withRole(BodyId.CITY, Role.EXECUTOR).stream()
                .filter(each -> !of.file().card().executor().equals(OptionalLong.of(each.id())))
                .findFirst()
                .map(people::atWork)
                .orElseGet(() -> official(Role.EXECUTOR));
    }

    private Wording wording(AppealId grievance) {
        List<Reply> replies = Matter.of(files.open(grievance).orElseThrow()).places().stream()
                .map(place -> new Reply(
                        place,
                        "На место никто не выезжал, акта проверки в деле нет.",
                        Optional.of(Finding.CONFIRMED),
                        "Материалы дела первого органа",
                        words.say(Lang.RU, "demo.norm.complaint"),
                        Optional.of(Outcome.SATISFIED)))
                .toList();
        return new Wording(Lang.RU, FACTS, replies, List.of());
    }
}
