package kz.jauap.office.intake;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.LetterTable;
import org.springframework.stereotype.Component;

/// Links the names in a complaint that is made official to the same officials as before, so that it stays out of their
/// reach; whom it names otherwise, a clerk has still to settle.
@Component
class NamedBefore {
    private final LetterTable letters;

    NamedBefore(LetterTable letters) {
        this.letters = letters;
    }

    /// The letter of a submission.
    Letter letter(Submission submission, String unspoken) {
        Letter letter = submission.said().letter(submission.kind(), unspoken);
        return submission
                .origin()
                .flatMap(Origin::informal)
                .map(AppealId::new)
                .flatMap(informal -> letters.of(informal).complaint())
                .flatMap(earlier -> letter.complaint().map(now -> linked(now, earlier)))
                .map(letter::complaining)
                .orElse(letter);
    }

    private static Letter.Complaint linked(Letter.Complaint now, Letter.Complaint earlier) {
        var known = earlier.against().stream()
                .collect(Collectors.toMap(each -> each.words().strip(), Function.identity(), (first, _) -> first));
        List<Letter.Named> against = now.against().stream()
                .map(each -> known.getOrDefault(each.words(), each))
                .toList();
        return new Letter.Complaint(against, now.reasons(), now.demands());
    }
}
