package kz.jauap.office.registry.list.journal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.look.Page;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Accounting;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.entry.bytes.EntryCatalog;
import kz.jauap.office.registry.journal.Journal;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.LetterTable;
import org.springframework.stereotype.Component;

/// What stood in the journal before somebody set it right: never taken out, struck through, with the reason.
@Component
public class Struck {
    private static final Set<EntryCatalog> SETS_RIGHT = Set.of(EntryCatalog.QUALIFIED, EntryCatalog.CARD_CORRECTED);

    private final Journal journal;
    private final LetterTable letters;
    private final Organisation organisation;

    Struck(Journal journal, LetterTable letters, Organisation organisation) {
        this.journal = journal;
        this.letters = letters;
        this.organisation = organisation;
    }

    /// One thing that was set right.
    ///
    /// @param before as it stood
    public record Correction(String before, String after, String reason) {
        /// The same where nothing can be struck through, as in a cell of a spreadsheet.
        String told() {
            return before + (after.isEmpty() ? "" : " → " + after) + (reason.isEmpty() ? "" : " · " + reason);
        }
    }

    Map<AppealId, List<Correction>> of(Collection<AppealId> appeals, Page page) {
        return journal.histories(appeals, SETS_RIGHT).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> corrections(each.getValue(), page)));
    }

    private List<Correction> corrections(List<Journaled> history, Page page) {
        List<Correction> corrections = new ArrayList<>();
        Optional<Standing> standing = Optional.empty();
        for (Journaled each : history) {
            if (each.entry() instanceof Receipt.Qualified qualified) {
                Standing before = standing.orElseGet(() -> first(history, page));
                Standing now = standing(qualified.kind(), qualified.topic(), qualified.district(), page);
                corrections.addAll(before.changed(now, words(qualified.reason())));
                standing = Optional.of(now);
            }
            if (each.entry() instanceof Accounting.Corrected corrected) {
                channel(corrected, page).ifPresent(corrections::add);
            }
        }
        return List.copyOf(corrections);
    }

    /// As the applicant chose.
    private Standing first(List<Journaled> history, Page page) {
        Letter letter = letters.of(history.getFirst().appeal());
        return standing(Card.of(history.subList(0, 1)).kind(), letter.topic(), letter.district(), page);
    }

    private Optional<Correction> channel(Accounting.Corrected corrected, Page page) {
        return Optional.of(corrected)
                .filter(each -> each.field() == Accounting.Field.CHANNEL)
                .flatMap(Accounting.Corrected::before)
                .map(before -> new Correction(
                        page.say("law.channel." + before),
                        corrected
                                .after()
                                .map(after -> page.say("law.channel." + after))
                                .orElse(""),
                        words(corrected.reason())));
    }

    /// What a case is said to be: its kind, its topic and its district in words, empty where nobody has said.
    private record Standing(String kind, String topic, String district) {
        List<Correction> changed(Standing now, String reason) {
            List<Correction> changed = new ArrayList<>();
            for (Function<Standing, String> of :
                    List.<Function<Standing, String>>of(Standing::kind, Standing::topic, Standing::district)) {
                if (!of.apply(this).isEmpty() && !of.apply(this).equals(of.apply(now))) {
                    changed.add(new Correction(of.apply(this), of.apply(now), reason));
                }
            }
            return changed;
        }
    }

    private Standing standing(Kind kind, Optional<String> topic, Optional<String> district, Page page) {
        return new Standing(
                page.say("law.kind." + kind.name()),
                topic.flatMap(organisation::topic)
                        .map(each -> page.in(each.name()))
                        .orElse(""),
                district.flatMap(organisation::find)
                        .map(each -> page.in(each.shortName()))
                        .orElse(""));
    }

    private String words(TextRef reason) {
        return journal.words(reason).orElse("");
    }
}
