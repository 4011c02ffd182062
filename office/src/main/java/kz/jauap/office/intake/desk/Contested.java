package kz.jauap.office.intake.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.channel.Weight;
import kz.jauap.law.grievance.Cause;
import kz.jauap.office.intake.Flaw;
import kz.jauap.office.intake.Submission;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.look.Lang;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.remedy.Answerable;
import kz.jauap.office.registry.remedy.Grieved;
import org.springframework.stereotype.Component;

/// What a complaint on paper is against, where that is an answer or the silence after a term: the clerk types its
/// number, and it is registered as a grievance, as one filed on the page of an appeal's state is.
///
/// It is registered on the desk where it was handed in: the body complained of takes it (Code art. 91(4),
/// paraphrase). No official considers what is said of himself (art. 97(2)): from there it goes up.
@Component
class Contested {
    private static final String FIELD = "contests";
    private static final String SAME = "contestsSame";
    private static final String AGAIN = "contestsAgain";

    private final CaseFiles files;
    private final Answerable answerable;
    private final Grieved grieved;
    private final Clock clock;

    Contested(CaseFiles files, Answerable answerable, Grieved grieved, Clock clock) {
        this.grieved = grieved;
        this.files = files;
        this.answerable = answerable;
        this.clock = clock;
    }

    /// What is wrong with the number that was typed.
    private enum Wrong {
        /// It is none, nobody can complain of it yet, or it is another person's.
        NOT_THIS_APPLICANTS(FIELD, "intake.desk.contests.none"),
        /// Perhaps a namesake's: the clerk has to make sure.
        UNSURE(SAME, "intake.desk.contests.unsure"),
        /// His number stands beside another's name: one of them is a slip of the pen.
        MISNAMED(SAME, "intake.desk.contests.misnamed"),
        /// Nobody is above who answered: who disagrees sues (Code art. 91(6), paraphrase).
        ONLY_COURT(FIELD, "intake.desk.contests.court"),
        /// He has complained of it before: whatever he brings is registered (Law 221 art. 7(1)), and the clerk is told
        /// of that one, lest he type the same sheet twice.
        FILED_BEFORE(AGAIN, "intake.desk.contests.filed");

        private final String field;
        private final String key;

        Wrong(String field, String key) {
            this.field = field;
            this.key = key;
        }

        private Flaw flaw(Object... args) {
            return new Flaw(field, key, List.of(args));
        }
    }

    /// Whatever the clerk types, a complaint is joined to no other person's appeal, and to none above which nobody
    /// could consider it; nor a second one unknowingly.
    Optional<Flaw> wrong(Fields fields, Submission complaint) {
        return asked(fields, complaint)
                ? against(fields)
                        .map(file -> wrong(file, fields, complaint))
                        .orElseGet(() -> Optional.of(Wrong.NOT_THIS_APPLICANTS.flaw()))
                : Optional.empty();
    }

    private Optional<Flaw> wrong(CaseFile file, Fields fields, Submission complaint) {
        Cause cause = cause(file.card());
        return whose(file, fields, complaint)
                .map(Wrong::flaw)
                .or(() -> answerable.above(file.card(), cause).isPresent()
                        ? Optional.empty()
                        : Optional.of(Wrong.ONLY_COURT.flaw()))
                .or(() -> again(fields)
                        ? Optional.empty()
                        : grieved.all(file, cause, complaint.parties().getFirst()).stream()
                                .flatMap(number -> official(number).stream())
                                .findFirst()
                                .map(before -> Wrong.FILED_BEFORE.flaw(
                                        before.number().text(),
                                        before.registered().receiptDay())));
    }

    /// A tick holds for the number it was given for: typed anew, it is asked for anew.
    private static boolean again(Fields fields) {
        return fields.yes(AGAIN) && fields.line(AGAIN).equals(fields.line(FIELD));
    }

    /// And that he is the same holds for the name and the number it was given for.
    private static boolean same(Fields fields) {
        return fields.yes(SAME) && fields.text(SAME).equals(SamePerson.asked(fields));
    }

    /// What was filed unsigned on the page of the appeal's state gets the force of law by the signed paper.
    private Optional<Card> official(String grievance) {
        return files.open(grievance)
                .map(CaseFile::card)
                .filter(card -> card.registered().weight() == Weight.OFFICIAL);
    }

    private static Optional<Wrong> whose(CaseFile file, Fields fields, Submission complaint) {
        return switch (like(file, complaint)) {
            case SAME -> certain(file, complaint) || same(fields) ? Optional.empty() : Optional.of(Wrong.MISNAMED);
            case PERHAPS -> same(fields) ? Optional.empty() : Optional.of(Wrong.UNSURE);
            case OTHER -> Optional.of(Wrong.NOT_THIS_APPLICANTS);
        };
    }

    private static boolean certain(CaseFile file, Submission complaint) {
        return file.parties().stream().anyMatch(complaint.parties().getFirst()::sameAs);
    }

    /// The complaint, about which nothing is wrong, joined to what it is against, and naming whom that makes it name:
    /// in words, so that nobody but the chancellery sees it until it is settled who they are.
    Optional<Submission> joined(Fields fields, Submission complaint) {
        return Optional.of(fields)
                .filter(_ -> asked(fields, complaint))
                .flatMap(this::against)
                .map(CaseFile::card)
                .map(card -> complaint
                        .naming(names(card, complaint.said().language()))
                        .grownFrom(Optional.of(new Origin(
                                Origin.Relation.GRIEVANCE,
                                card.appeal().value(),
                                card.number().text()))));
    }

    private Optional<CaseFile> against(Fields fields) {
        return files.open(fields.line(FIELD)).filter(file -> open(file.card()));
    }

    /// Whoever wrote a collective appeal may complain of the answer, not only its first applicant.
    private static Party.Likeness like(CaseFile file, Submission complaint) {
        Party brings = complaint.parties().getFirst();
        return file.parties().stream()
                .map(brings::like)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Party.Likeness.class)))
                .iterator()
                .next();
    }

    private static Cause cause(Card card) {
        return card.stage() == Stage.ANSWERED ? Cause.ANSWER : Cause.SILENCE;
    }

    private List<String> names(Card card, String language) {
        return answerable.named(card, cause(card), Lang.of(language).orElse(Lang.KK)).stream()
                .map(Letter.Named::words)
                .toList();
    }

    private static boolean asked(Fields fields, Submission complaint) {
        return fields.yes(FIELD) && complaint.kind() == Kind.COMPLAINT;
    }

    /// Whether a grievance is open: against an answer, or after the last day without one.
    private boolean open(Card card) {
        boolean silent = card.open() && card.due().overdueOn(LocalDate.now(clock));
        return card.registered().weight() == Weight.OFFICIAL && (card.stage() == Stage.ANSWERED || silent);
    }
}
