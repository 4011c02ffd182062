package kz.jauap.office.consideration.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Stored;
import kz.jauap.office.files.bare.BareCopies;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Party;
import org.springframework.stereotype.Component;

/// Reads what can be copied as text out of the file that would go out, although it is covered in the picture: a
/// rectangle drawn over a number hides it from the eye only.
@Component
class TellingText {
    /// The fifth digit of a person's number is that of a day; a firm's is 4 to 6.
    private static final Pattern PERSONS_NUMBER = Pattern.compile("(?<!\\d)\\d{4}[0-3]\\d{7}(?!\\d)");

    private final Files files;
    private final BareCopies copies;

    TellingText(Files files, BareCopies copies) {
        this.files = files;
        this.copies = copies;
    }

    /// What speaks against giving a file to the applicant: its notes cannot be taken out, nobody can read it here, or
    /// it tells somebody else's number. What nobody can read is refused: it may tell anything.
    Optional<String> objection(Stored paper, String name, CaseFile file) {
        if (!BareCopies.possible(paper)) {
            return Optional.of("consideration.part.paper.type");
        }
        Optional<String> text = copies.of(paper, name).flatMap(this::text);
        if (text.isEmpty()) {
            return Optional.of("consideration.part.paper.unreadable");
        }
        return tellsOfOthers(text.get(), file) ? Optional.of("consideration.part.paper.tells") : Optional.empty();
    }

    private static boolean tellsOfOthers(String text, CaseFile file) {
        Set<String> own = file.parties().stream()
                .filter(Party.Individual.class::isInstance)
                .flatMap(party -> ((Party.Individual) party).iin().stream())
                .map(Iin::digits)
                .collect(Collectors.toSet());
        return PERSONS_NUMBER
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .anyMatch(digits -> Iin.parse(digits).isPresent() && !own.contains(digits));
    }

    /// Empty where it cannot be read; a picture or a film has no text.
    private Optional<String> text(Stored copy) {
        try (InputStream content = files.open(copy.hash())) {
            return Optional.of(
                    switch (copy.mediaType()) {
                        case "application/pdf" -> PdfWords.of(content.readAllBytes());
                        case "text/plain", "text/csv" -> Legible.of(content.readAllBytes());
                        case String type when type.startsWith("application/") -> OfficeWords.of(content);
                        case String _ -> "";
                    });
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            return Optional.empty();
        }
    }
}
