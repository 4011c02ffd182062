package kz.jauap.office.registry.remedy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.jauap.law.grievance.Cause;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Grieving.GrievanceFiled;
import kz.jauap.office.registry.entry.Grieving.RulingReceived;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.registry.party.PartyTable;
import org.springframework.stereotype.Component;

/// Whether somebody has filed a grievance already of the very thing that he may complain of.
@Component
public class Grieved {
    private final PartyTable parties;

    Grieved(PartyTable parties) {
        this.parties = parties;
    }

    /// The number of the grievance that stands.
    ///
    /// A grievance filed of silence does not bar one against the answer that came later, nor one of silence
    /// that was ruled upon another of silence kept on; and no grievance of one of several applicants another's,
    /// nor a namesake's anybody's.
    public Optional<String> filed(CaseFile file, Cause cause, Party whose) {
        return filed(file, file.history(), cause, whose);
    }

    /// The same as it stood then.
    ///
    /// @param history of the case up to that moment
    public Optional<String> filed(CaseFile file, List<Journaled> history, Cause cause, Party whose) {
        return all(file, history, cause, whose).reversed().stream().findFirst();
    }

    /// The numbers of all that stand, the latest first: an unsigned one does not take the place of a signed one.
    public List<String> all(CaseFile file, Cause cause, Party whose) {
        return all(file, file.history(), cause, whose).reversed();
    }

    private List<String> all(CaseFile file, List<Journaled> history, Cause cause, Party whose) {
        Set<UUID> apart = Grieving.Apart.in(history);
        List<String> numbers = new ArrayList<>();
        for (Journaled each : history) {
            if (each.entry() instanceof GrievanceFiled(var grievance, var filed, var _)) {
                if (!apart.contains(grievance) && !byAnother(grievance, file, whose)) {
                    numbers.add(filed);
                }
            } else if (cause == Cause.ANSWER
                    ? each.entry() instanceof Answering.Signed
                    : each.entry() instanceof RulingReceived) {
                numbers.clear();
            }
        }
        return numbers;
    }

    /// Whether somebody else of those who wrote together filed it.
    private boolean byAnother(UUID grievance, CaseFile file, Party whose) {
        return file.parties().size() > 1
                && parties.of(new AppealId(grievance)).getFirst().like(whose) == Party.Likeness.OTHER;
    }
}
