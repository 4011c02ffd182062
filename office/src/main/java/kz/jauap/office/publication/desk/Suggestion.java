package kz.jauap.office.publication.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Page;
import kz.jauap.office.publication.item.Sheet;
import kz.jauap.office.publication.redact.Piece;
import kz.jauap.office.publication.redact.Redaction;
import kz.jauap.office.publication.redact.Sort;
import kz.jauap.office.registry.file.AnswerTold;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;

/// What of a case would be published, with what seems to be personal data in it.
///
/// @param names of people known to have to do with the case
public record Suggestion(Redaction title, Redaction question, Redaction answer, Sheet masked, List<String> names) {
    static Suggestion of(CaseFile file, AnswerTold.Told told, Page page) {
        List<String> names = names(file);
        Letter letter = file.letter();
        Redaction title = Redaction.of(letter.subject(), names);
        Redaction question = Redaction.of(letter.text(), names);
        Redaction answer = Redaction.of(told.words(), names);
        Sheet masked = new Sheet(
                masked(title, letter.language(), page),
                masked(question, letter.language(), page),
                letter.language(),
                masked(answer, told.language(), page),
                told.language());
        return new Suggestion(title, question, answer, masked, names);
    }

    /// What still looks like personal data in what a moderator wrote.
    public static List<Found> left(Sheet sheet, List<String> names) {
        return Stream.of(sheet.title(), sheet.question(), sheet.answer())
                .map(text -> Redaction.of(text, names))
                .flatMap(redaction -> redaction.pieces().stream().map(piece -> found(piece, redaction)))
                .distinct()
                .toList();
    }

    /// A piece that seems to be personal data, as it stands in the text.
    public record Found(Sort sort, String words) {}

    private static Found found(Piece piece, Redaction redaction) {
        return new Found(piece.sort(), piece.of(redaction.text()));
    }

    private static String masked(Redaction redaction, String language, Page page) {
        Lang lang = Lang.of(language).orElse(page.lang());
        return redaction.masked(sort -> page.words().say(lang, "publication.mask." + sort.name()));
    }

    private static List<String> names(CaseFile file) {
        List<String> names = new ArrayList<>();
        for (Party party : file.parties()) {
            switch (party) {
                case Party.Individual person -> {
                    names.addAll(List.of(
                            person.surname(),
                            person.given(),
                            person.patronymic().orElse("")));
                    names.add(represented(person.representative()));
                }
                case Party.Firm firm -> names.add(represented(firm.representative()));
                case Party.Nameless _ -> {}
            }
        }
        file.letter().complaint().ifPresent(complaint -> complaint.against().forEach(one -> names.add(one.words())));
        return names.stream().filter(name -> !name.isBlank()).toList();
    }

    private static String represented(Optional<String> representative) {
        return representative.orElse("");
    }
}
