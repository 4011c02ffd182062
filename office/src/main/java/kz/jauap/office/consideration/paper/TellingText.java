package kz.jauap.office.consideration.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Stored;
import kz.jauap.office.files.bare.BareCopies;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;

/// Reads what can be copied as text out of the file that would go out, although it is covered in the picture: a
/// rectangle drawn over a number hides it from the eye only.
@Component
class TellingText {
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
        return OtherNumbers.told(text.get(), file);
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
