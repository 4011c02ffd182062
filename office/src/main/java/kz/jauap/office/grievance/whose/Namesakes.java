package kz.jauap.office.grievance.whose;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.Deed;
import kz.jauap.office.people.People;
import kz.jauap.office.people.Role;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.people.Verdict;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Answering;
import kz.jauap.office.registry.entry.Entry;
import kz.jauap.office.registry.entry.Grieving;
import kz.jauap.office.registry.entry.Grieving.GrievanceFiled;
import kz.jauap.office.registry.entry.Grieving.Ruled;
import kz.jauap.office.registry.entry.Grieving.RulingReceived;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Party;
import org.springframework.stereotype.Component;

/// Finds the grievances of a case that a namesake of its applicant may have brought: on paper, and nothing but a name
/// says that he is the same, or nothing but a number that a clerk typed beside another name.
@Component
class Namesakes {
    private final CaseFiles files;
    private final People people;

    Namesakes(CaseFiles files, People people) {
        this.files = files;
        this.people = people;
    }

    /// Those that count as the applicant's; not while a ruling lies for signature or, signed, is on its way back: its
    /// author would hold a letter without effect.
    List<Vouched> joined(CaseFile file, SignedIn who) {
        Set<UUID> apart = Grieving.Apart.in(file.history());
        return vouched(file, who)
                .filter(each -> !apart.contains(each.id()))
                .filter(each -> returned(file, each.id()) || !ruled(each.grievance()))
                .toList();
    }

    /// Those that were found to be another person's, as long as they may still get the ruling that the applicant's own
    /// would; who has had an answer without one is free to complain anew.
    List<Vouched> apart(CaseFile file, SignedIn who) {
        Set<UUID> apart = Grieving.Apart.in(file.history());
        return vouched(file, who)
                .filter(each -> apart.contains(each.id()) && inHand(each.grievance()))
                .toList();
    }

    private Stream<Vouched> vouched(CaseFile file, SignedIn who) {
        return file.history().stream()
                .flatMap(each ->
                        each.entry() instanceof GrievanceFiled filed ? Stream.of(filed.grievance()) : Stream.empty())
                .flatMap(id -> files.open(new AppealId(id)).stream())
                .filter(grievance ->
                        unsure(file, grievance) && entrusted(file, grievance, who) && readable(grievance, who))
                .map(Vouched::new);
    }

    /// What was filed on the page of the case's state came with its code; of what a clerk typed, a number is doubtful
    /// only where it stands with the name of somebody else.
    private static boolean unsure(CaseFile file, CaseFile grievance) {
        Party brought = grievance.applicant();
        return grievance.card().registered().channel() != Channel.SITE
                && file.parties().stream().noneMatch(brought::sameAs)
                && file.parties().stream().anyMatch(each -> brought.like(each) != Party.Likeness.OTHER);
    }

    /// A body does not rid itself of a grievance that bears the applicant's number: only those who watch over all
    /// bodies say that the number is a slip of the pen.
    private static boolean entrusted(CaseFile file, CaseFile grievance, SignedIn who) {
        Party brought = grievance.applicant();
        return who.has(Role.CONTROLLER, BodyId.CITY)
                || file.parties().stream().noneMatch(each -> brought.like(each) == Party.Likeness.SAME);
    }

    /// Whoever keeps the case's card knows who brought what against it, unless it names him.
    private boolean readable(CaseFile grievance, SignedIn who) {
        return switch (people.access(who).may(Deed.SEE, CaseDesk.facts(grievance))) {
            case Verdict.Granted _ -> true;
            case Verdict.Denied(var why) -> why == Verdict.Why.NOT_YOURS;
        };
    }

    private static boolean returned(CaseFile first, UUID grievance) {
        return first.history().stream()
                .anyMatch(each -> each.entry() instanceof RulingReceived received
                        && received.grievance().equals(grievance));
    }

    private boolean ruled(CaseFile grievance) {
        boolean lettered = grievance.card().stage() == Stage.APPROVAL || holds(grievance, Answering.Signed.class);
        return (lettered && holds(grievance, Ruled.class))
                || grievance.grown().stream()
                        .flatMap(row -> files.open(row.appeal()).stream())
                        .anyMatch(this::ruled);
    }

    private static boolean holds(CaseFile grievance, Class<? extends Entry> kind) {
        return grievance.history().stream().anyMatch(each -> kind.isInstance(each.entry()));
    }

    private boolean inHand(CaseFile grievance) {
        return grievance.card().stage().inHand()
                || grievance.grown().stream()
                        .filter(row -> row.number().part() > 0)
                        .flatMap(row -> files.open(row.appeal()).stream())
                        .anyMatch(this::inHand);
    }
}
