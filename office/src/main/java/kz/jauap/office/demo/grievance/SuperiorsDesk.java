package kz.jauap.office.demo.grievance;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.law.answer.Finding;
import kz.jauap.law.answer.Outcome;
import kz.jauap.law.appeal.Form;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Channel;
import kz.jauap.law.channel.Signature;
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
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Said;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.Taken;
import kz.jauap.office.intake.Taking;
import kz.jauap.office.look.Lang;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Confirmation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Urgency;
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
        SignedIn executor = official(Role.EXECUTOR);
        switch (taking.take(paper(of), new Actor.Official(clerk.id()), Optional.empty())) {
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

    private Submission paper(Disagreement of) {
        CaseFile first = of.file();
        Party.Individual person = (Party.Individual) first.applicant();
        Said said = new Said(
                first.letter().language(),
                "Жалоба на ответ по № " + first.card().number().text(),
                "Не согласен с ответом: на место никто не выезжал. Прошу отменить ответ и рассмотреть обращение заново.",
                "Отменить ответ и рассмотреть обращение заново",
                "",
                first.place().orElse(""),
                first.district().orElse(""),
                first.topic().orElse(""),
                of.right().answering().name().in(Lang.RU),
                "Проверки на месте не было",
                2);
        return new Submission(
                        BodyId.CITY,
                        Channel.CHANCELLERY,
                        Form.WRITTEN,
                        Signature.HANDWRITTEN,
                        Kind.COMPLAINT,
                        Urgency.ORDINARY,
                        Optional.empty(),
                        Applicant.person(
                                        person.surname(),
                                        person.given(),
                                        person.patronymic().orElse(""),
                                        person.iin().map(iin -> iin.digits()).orElse(""))
                                .reached(
                                        person.address().postal().orElse(""),
                                        person.address().phone().orElse(""),
                                        person.address().email().orElse("")),
                        List.of(),
                        said,
                        List.of(),
                        Optional.empty(),
                        Optional.<UUID>empty(),
                        Optional.empty())
                .grownFrom(Optional.of(new Origin(
                        Origin.Relation.GRIEVANCE,
                        first.card().appeal().value(),
                        first.card().number().text())));
    }

    private Wording wording(AppealId grievance) {
        List<Reply> replies = Matter.of(files.open(grievance).orElseThrow()).places().stream()
                .map(place -> new Reply(
                        place,
                        "На место никто не выезжал, акта проверки в деле нет.",
                        Optional.of(Finding.CONFIRMED),
                        "Материалы дела первого органа",
                        "Закон Республики Казахстан № 221, статья 12",
                        Optional.of(Outcome.SATISFIED)))
                .toList();
        return new Wording(Lang.RU, FACTS, replies, List.of());
    }
}
