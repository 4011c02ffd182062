package kz.jauap.office.consideration.paper;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.people.Deed;
import kz.jauap.office.registry.act.CaseActs;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.OnDesk;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.journal.Journal;
import org.springframework.stereotype.Component;

/// The papers that were laid with a case, each opened to the applicant by an official or kept from him.
///
/// "The participant has the right to acquaint himself with the materials ...; what is a secret protected by law is not
/// shown" (APPC, articles 22 and 75, paraphrased). The paper itself never goes out where a covered copy was opened.
@Component
public class FoundPapers {
    private static final String FOUND = "FOUND";
    private static final String COVERED = "COVERED";

    private final Attachments attachments;
    private final Journal journal;
    private final CaseActs acts;

    FoundPapers(Attachments attachments, Journal journal, CaseActs acts) {
        this.attachments = attachments;
        this.journal = journal;
        this.acts = acts;
    }

    public Acted add(Hand hand, Uploading.Kept kept, String about) {
        return acts.act(hand, Deed.CONSIDER, FoundPapers::barred, desk -> Acted.of(laid(desk, kept, about)));
    }

    /// Lays a paper with a case that is being written in.
    public Considering.PaperAdded laid(OnDesk desk, Uploading.Kept kept, String about) {
        attachments.attach(desk.card().appeal().value(), kept.stored(), kept.name(), FOUND);
        return new Considering.PaperAdded(kept.stored().hash(), desk.text(about));
    }

    /// Opens a paper to the applicant: as it is, or by a copy whose secrets are covered.
    public Acted open(Hand hand, FoundPaper paper, Optional<Uploading.Kept> copy, String title) {
        String own = paper.file().stored().hash();
        return acts.act(hand, Deed.CONSIDER, desk -> {
            if (of(desk.file()).stream().anyMatch(each -> each.shown().isPresent() && is(each, own))) {
                return Acted.refuse("consideration.part.paper.refused.opened");
            }
            copy.ifPresent(
                    kept -> attachments.attach(desk.card().appeal().value(), kept.stored(), kept.name(), COVERED));
            String shown = copy.map(kept -> kept.stored().hash()).orElse(own);
            return Acted.of(new Corresponding.PaperOpened(own, shown, desk.text(title)));
        });
    }

    /// The papers of a case in the order they came.
    public List<FoundPaper> of(CaseFile file) {
        Map<String, Attachment> kept = file.laid().stream()
                .collect(Collectors.toMap(each -> each.stored().hash(), Function.identity(), (first, _) -> first));
        return file.history().stream()
                .flatMap(each -> paper(each, file.history(), kept).stream())
                .toList();
    }

    /// What the applicant may take of a case's papers, and nothing else of them.
    public List<FoundPaper.Shown> shown(CaseFile file) {
        return of(file).stream().flatMap(each -> each.shown().stream()).toList();
    }

    /// Why no paper can be laid with a case.
    static Optional<String> barred(CaseFile file) {
        return file.card().open() ? Optional.empty() : Optional.of("consideration.refused.not-in-work");
    }

    /// Whether a hash is that of a paper itself, which must not be brought as its own covered copy.
    boolean isPaper(CaseFile file, String hash) {
        return of(file).stream().anyMatch(each -> is(each, hash));
    }

    private static boolean is(FoundPaper paper, String hash) {
        return paper.file().stored().hash().equals(hash);
    }

    private Optional<FoundPaper> paper(Journaled at, List<Journaled> history, Map<String, Attachment> kept) {
        return at.entry() instanceof Considering.PaperAdded(var hash, var about)
                ? Optional.ofNullable(kept.get(hash))
                        .map(file -> new FoundPaper(
                                file,
                                journal.words(about).orElse(""),
                                at.at(),
                                shown(hash, history, kept).findFirst()))
                : Optional.empty();
    }

    private Stream<FoundPaper.Shown> shown(String hash, List<Journaled> history, Map<String, Attachment> kept) {
        return history.stream()
                .map(Journaled::entry)
                .filter(Corresponding.PaperOpened.class::isInstance)
                .map(Corresponding.PaperOpened.class::cast)
                .filter(opened -> opened.paper().equals(hash))
                .flatMap(opened -> Optional.ofNullable(kept.get(opened.shown()))
                        .map(copy -> new FoundPaper.Shown(
                                journal.words(opened.title()).orElse(""), copy))
                        .stream());
    }
}
