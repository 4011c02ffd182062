package kz.jauap.office.registry.file;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kz.jauap.office.look.Problem;
import kz.jauap.office.people.CaseFacts;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.People;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.Verdict;
import kz.jauap.office.registry.entry.Urgency;
import kz.jauap.office.registry.party.Letter;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Hands a case's file to an officer, if it is for his eyes and hands.
@Component
public class CaseDesk {
    private final CaseFiles files;
    private final People people;

    CaseDesk(CaseFiles files, People people) {
        this.files = files;
        this.people = people;
    }

    /// The file of a number, for a deed.
    ///
    /// @throws Problem 404 when there is no such case in his sight, 403 when the deed is another's
    public CaseFile open(String number, SignedIn who, Deed deed) {
        CaseFile file = files.open(number)
                .filter(found -> verdict(Deed.SEE, found, who).granted())
                .orElseThrow(Problem::unknown);
        return switch (verdict(deed, file, who)) {
            case Verdict.Granted _ -> file;
            case Verdict.Denied(var why) -> throw new Problem(HttpStatus.FORBIDDEN, "registry.denied." + why.name());
        };
    }

    /// Whether there is such a case in his sight.
    public boolean sees(String number, SignedIn who) {
        return seen(number, who).isPresent();
    }

    /// The file of a number, if there is such a case in his sight.
    public Optional<CaseFile> seen(String number, SignedIn who) {
        return files.open(number).filter(found -> verdict(Deed.SEE, found, who).granted());
    }

    /// The page to go on with after a step: the case, unless the step took it out of his sight.
    public String after(CaseFile file, SignedIn who) {
        String number = file.card().number().alias();
        return sees(number, who) ? "/staff/case/" + number : "/staff/queue";
    }

    public boolean may(Deed deed, CaseFile file, SignedIn who) {
        return verdict(deed, file, who).granted();
    }

    private Verdict verdict(Deed deed, CaseFile file, SignedIn who) {
        return people.access(who).may(deed, facts(file));
    }

    /// What a decision on access needs to know of a case.
    public static CaseFacts facts(CaseFile file) {
        Set<CaseFacts.Mark> marks = EnumSet.noneOf(CaseFacts.Mark.class);
        if (file.row().restricted()) {
            marks.add(CaseFacts.Mark.NAME_UNLINKED);
        }
        if (file.card().urgency() == Urgency.THREAT) {
            marks.add(CaseFacts.Mark.SEALED);
        }
        return new CaseFacts(
                file.card().body(),
                file.card().registered().weight(),
                file.card().executor().stream().boxed().collect(Collectors.toUnmodifiableSet()),
                file.card().hands(),
                named(file),
                marks);
    }

    private static Set<Long> named(CaseFile file) {
        return file.letter().complaint().stream()
                .flatMap(complaint -> complaint.against().stream())
                .map(Letter.Named::officer)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
