package kz.jauap.office.consideration.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Stored;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Party;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.springframework.stereotype.Component;

/// Reads what can be copied out of a PDF although it is covered in the picture: a rectangle drawn over a number hides
/// it from the eye only.
@Component
class TellingText {
    private static final String PDF = "application/pdf";
    /// The fifth digit of a person's number is that of a day; a firm's is 4 to 6.
    private static final Pattern PERSONS_NUMBER = Pattern.compile("(?<!\\d)\\d{4}[0-3]\\d{7}(?!\\d)");

    private final Files files;

    TellingText(Files files) {
        this.files = files;
    }

    /// The identification numbers of others that stand in it as text.
    Set<String> numbersOfOthers(Stored paper, CaseFile file) {
        Set<String> own = file.parties().stream()
                .filter(Party.Individual.class::isInstance)
                .flatMap(party -> ((Party.Individual) party).iin().stream())
                .map(Iin::digits)
                .collect(Collectors.toSet());
        return PERSONS_NUMBER
                .matcher(text(paper))
                .results()
                .map(MatchResult::group)
                .filter(digits -> Iin.parse(digits).isPresent() && !own.contains(digits))
                .collect(Collectors.toSet());
    }

    /// A PDF that nobody can read tells nothing as text.
    private String text(Stored paper) {
        if (!paper.mediaType().equals(PDF)) {
            return "";
        }
        try (InputStream content = files.open(paper.hash());
                var document = Loader.loadPDF(content.readAllBytes())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            return "";
        }
    }
}
