package kz.jauap.office.routing.many;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.routing.Assigning;
import org.springframework.stereotype.Component;

/// Gives several cases to one executor, each by the very step by which one is given.
@Component
public class GivingMany {
    private final Assigning assigning;
    private final CaseFiles files;

    GivingMany(Assigning assigning, CaseFiles files) {
        this.assigning = assigning;
        this.files = files;
    }

    /// A case as its head saw it when he ticked it.
    public record Ticked(CaseFile file, OptionalInt seen) {}

    public List<Outcome> give(List<Ticked> ticked, long executor, String instruction, SignedIn who) {
        return ticked.stream()
                .map(each -> give(each, executor, instruction, who))
                .toList();
    }

    private Outcome give(Ticked ticked, long executor, String instruction, SignedIn who) {
        CaseFile file = ticked.file();
        if (has(file, executor)) {
            return new Outcome.HadIt(file);
        }
        Hand hand = new Hand(who, file.card().appeal(), ticked.seen());
        return switch (assigning.assign(hand, executor, instruction)) {
            case Acted.Done _ -> new Outcome.Given(file);
            case Acted.Refused(var why) ->
                now(file).filter(now -> has(now, executor)).isPresent()
                        ? new Outcome.HadIt(file)
                        : new Outcome.Refused(file, why);
        };
    }

    private Optional<CaseFile> now(CaseFile file) {
        return files.open(file.card().appeal());
    }

    private static boolean has(CaseFile file, long executor) {
        return file.card().executor().stream().anyMatch(now -> now == executor);
    }
}
