package kz.jauap.office.consideration.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// A head takes part, and has others do something by an internal day.
///
/// The day is the house's own: it ends no later than the applicant's, and moves nothing of his.
@Component
public class Resolving {
    private static final String CHANGED = "consideration.instruction.refused.changed";

    private final CaseActs acts;
    private final Doers doers;
    private final Clock clock;

    Resolving(CaseActs acts, Doers doers, Clock clock) {
        this.acts = acts;
        this.doers = doers;
        this.clock = clock;
    }

    /// Joins the considering, or says something more to it.
    public Acted takePart(Hand hand, String words) {
        return acts.act(
                hand,
                Deed.TAKE_PART,
                Resolving::barred,
                desk -> Acted.of(
                        desk.card().hands().contains(hand.who().id())
                                ? new Instructing.Commented(desk.text(words))
                                : new Instructing.TookPart(desk.text(words))));
    }

    /// Hands a task to a lead and those who help him.
    ///
    /// @param others co-executors, who lay what they did before the lead
    /// @param othersBy their internal day
    public Acted instruct(Hand hand, String task, Doer lead, LocalDate by, List<Doer> others, LocalDate othersBy) {
        return acts.act(hand, Deed.INSTRUCT, Resolving::barred, desk -> {
            List<Instructing.Share> shares = new ArrayList<>(List.of(lead.share(by)));
            others.forEach(each -> shares.add(each.share(othersBy)));
            return unfit(shares, desk.file())
                    .or(() -> barredDay(by, desk.file()))
                    .or(() -> others.isEmpty() ? Optional.empty() : barredDay(othersBy, desk.file()))
                    .or(() -> !others.isEmpty() && othersBy.isAfter(by)
                            ? Optional.of("consideration.instruction.refused.after-lead")
                            : Optional.empty())
                    .map(Acted::refuse)
                    .orElseGet(() -> Acted.of(new Instructing.Instructed(
                            Instruction.of(desk.history()).size() + 1, desk.text(task), List.copyOf(shares))));
        });
    }

    public Acted move(Hand hand, int place, int share, LocalDate by, String reason) {
        return acts.act(
                hand,
                Deed.INSTRUCT,
                Resolving::barred,
                desk -> owed(desk, place, share)
                        ? barredDay(by, desk.file())
                                .map(Acted::refuse)
                                .orElseGet(() -> Acted.of(new Instructing.Moved(place, share, by, desk.text(reason))))
                        : Acted.refuse(CHANGED));
    }

    public Acted withdraw(Hand hand, int place, String reason) {
        return acts.act(
                hand,
                Deed.INSTRUCT,
                Resolving::barred,
                desk -> Instruction.open(desk.history()).anyMatch(each -> each.place() == place)
                        ? Acted.of(new Instructing.Withdrawn(place, desk.text(reason)))
                        : Acted.refuse(CHANGED));
    }

    /// Why nobody is instructed about a case as it stands.
    public static Optional<String> barred(CaseFile file) {
        return file.card().open() ? Optional.empty() : Optional.of("consideration.instruction.refused.ended");
    }

    private static boolean owed(OnDesk desk, int place, int share) {
        return Instruction.open(desk.history())
                .filter(each -> each.place() == place)
                .flatMap(each -> each.shares().stream())
                .anyMatch(each -> each.number() == share && each.owed());
    }

    private Optional<String> unfit(List<Instructing.Share> shares, CaseFile file) {
        Set<Long> seen = new HashSet<>();
        for (Instructing.Share share : shares) {
            for (long officer : share.officers()) {
                if (!seen.add(officer)) {
                    return Optional.of("consideration.instruction.refused.twice");
                }
                if (!doers.able(officer, file)) {
                    return Optional.of("consideration.instruction.refused.partial");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<String> barredDay(LocalDate by, CaseFile file) {
        LocalDate today = LocalDate.now(clock);
        if (by.isBefore(today)) {
            return Optional.of("consideration.instruction.refused.past");
        }
        LocalDate due = file.card().due().considerBy();
        return by.isAfter(due) && !due.isBefore(today)
                ? Optional.of("consideration.instruction.refused.after-term")
                : Optional.empty();
    }
}
