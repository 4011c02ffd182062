package kz.jauap.office.consideration;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import kz.jauap.law.admission.Admission;
import kz.jauap.law.admission.Admissions;
import kz.jauap.law.admission.Alarm;
import kz.jauap.law.admission.Authorship;
import kz.jauap.law.admission.LeavingGround;
import kz.jauap.law.admission.Screening;
import kz.jauap.law.admission.Substance;
import kz.jauap.law.appeal.ApplicantKind;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.card.Proposal;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Admitting;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Leaves an appeal unconsidered for as long as the law's ground lasts, and takes it up again.
///
/// The executor proposes, the head or a deputy decides. The clock runs on all the while: taken up again, the
/// appeal has the term of its first receipt.
@Component
public class Leaving {
    private final CaseActs acts;

    Leaving(CaseActs acts) {
        this.acts = acts;
    }

    public Acted propose(Hand hand, LeavingGround ground, String reason) {
        return acts.act(
                hand,
                Deed.PROPOSE,
                Leaving::barred,
                desk -> noGround(desk.file(), ground)
                        .map(Acted::refuse)
                        .orElseGet(() -> Acted.of(new Admitting.LeavingProposed(ground, desk.text(reason)))));
    }

    /// Why it can be left on no ground at all.
    public static Optional<String> barred(CaseFile file) {
        return Findings.barred(file)
                .or(() -> file.card().due().legal() ? Optional.empty() : Optional.of("registry.denied.INFORMAL"))
                .or(() -> noGround(file, LeavingGround.NO_SUBSTANCE));
    }

    public Acted leave(Hand hand, String reason) {
        return decide(
                hand,
                desk -> proposed -> noGround(desk.file(), proposed.ground())
                        .map(Acted::refuse)
                        .orElseGet(
                                () -> Acted.of(new Admitting.LeftUnconsidered(proposed.ground(), desk.text(reason)))));
    }

    public Acted refuse(Hand hand, String reason) {
        return decide(hand, desk -> _ -> Acted.of(new Admitting.LeavingRefused(desk.text(reason))));
    }

    public Acted takeUp(Hand hand, String reason) {
        return acts.act(
                hand,
                Deed.DECIDE,
                Leaving::barredTakingUp,
                desk -> Acted.of(new Admitting.TakenUpAgain(
                        desk.text(reason), desk.card().due())));
    }

    /// Why there is nothing to take up.
    public static Optional<String> barredTakingUp(CaseFile file) {
        return file.card().stage() == Stage.UNCONSIDERED
                ? Optional.empty()
                : Optional.of("consideration.refused.not-left");
    }

    private Acted decide(Hand hand, Function<OnDesk, Function<Proposal.Leaving, Acted>> decision) {
        return acts.act(
                hand,
                Deed.DECIDE,
                desk -> desk.card()
                        .proposal()
                        .filter(Proposal.Leaving.class::isInstance)
                        .map(Proposal.Leaving.class::cast)
                        .map(decision.apply(desk))
                        .orElseGet(() -> Acted.refuse("consideration.refused.nothing-proposed")));
    }

    private static Optional<String> noGround(CaseFile file, LeavingGround ground) {
        if (file.card().urgency() == Urgency.HINTED) {
            return Optional.of("consideration.refused.hint-first");
        }
        return grounds(file).contains(ground)
                ? Optional.empty()
                : Optional.of("consideration.refused.no-ground." + ground.name());
    }

    /// The grounds the law leaves open: none where a threat is meant, anonymity only where nobody can be found.
    public static Set<LeavingGround> grounds(CaseFile file) {
        Set<LeavingGround> open = EnumSet.noneOf(LeavingGround.class);
        Alarm alarm = file.card().urgency() == Urgency.THREAT ? Alarm.THREAT : Alarm.NONE;
        add(open, new Screening(alarm, authorship(file), Substance.STATED, List.of()));
        add(open, new Screening(alarm, Authorship.ESTABLISHED, Substance.NOT_STATED, List.of()));
        return open;
    }

    private static void add(Set<LeavingGround> open, Screening found) {
        switch (Admissions.of(found)) {
            case Admission.LeaveUnconsidered(var ground) -> open.add(ground);
            case Admission.Consider _, Admission.Cure _, Admission.RedirectAtOnce _ -> {}
        }
    }

    private static Authorship authorship(CaseFile file) {
        Set<Requisite> present = EnumSet.allOf(Requisite.class);
        Completing.missing(file).forEach(present::remove);
        return file.card().registered().applicant() == ApplicantKind.ANONYMOUS
                ? Authorship.ANONYMOUS
                : Authorship.suggestedBy(present);
    }
}
