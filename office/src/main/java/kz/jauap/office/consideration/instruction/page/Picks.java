package kz.jauap.office.consideration.instruction.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.consideration.instruction.Instruction;
import kz.jauap.office.consideration.instruction.Share;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Page;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// The shares of a case's instructions among which a form lets an official choose.
@Component
class Picks {
    private final Journal journal;
    private final ShareNames names;

    Picks(Journal journal, ShareNames names) {
        this.journal = journal;
        this.names = names;
    }

    /// What he still has to deliver as a co-executor.
    static List<Pick> toDeliver(CaseFile file, SignedIn who) {
        return picks(file, each -> each.owedBy(who).filter(share -> !share.lead()));
    }

    /// What lies before him as the lead.
    static List<Pick> toReview(CaseFile file, SignedIn who) {
        return picks(file, each -> each.ledBy(who) ? each.delivered() : Stream.empty());
    }

    /// What he has to report carried out as the lead.
    static List<Pick> toReport(CaseFile file, SignedIn who) {
        return picks(file, each -> each.ledBy(who) ? Stream.of(each.lead()) : Stream.empty());
    }

    /// Whatever is still owed by anybody.
    static List<Pick> toMove(CaseFile file) {
        return picks(file, each -> each.shares().stream().filter(Share::owed));
    }

    /// The open instructions, each by its lead's share.
    static List<Pick> toWithdraw(CaseFile file) {
        return picks(file, each -> Stream.of(each.lead()));
    }

    private interface Chosen {
        Stream<Share> of(Instruction instruction);
    }

    private static List<Pick> picks(CaseFile file, Chosen chosen) {
        return file.card().open()
                ? Instruction.open(file.history())
                        .flatMap(each -> chosen.of(each).map(share -> new Pick(each, share)))
                        .toList()
                : List.of();
    }

    /// Why there is nothing to choose.
    static Optional<String> barred(List<Pick> picks) {
        return picks.isEmpty() ? Optional.of("consideration.instruction.refused.none") : Optional.empty();
    }

    List<Choice> choices(List<Pick> picks, Page page) {
        return picks.stream()
                .map(each -> new Choice(
                        each.sentAs(),
                        journal.words(each.instruction().task())
                                .orElse("№ " + each.instruction().place()),
                        page.say(
                                "consideration.instruction.choice",
                                names.of(each.share(), page),
                                each.share().by())))
                .toList();
    }
}
