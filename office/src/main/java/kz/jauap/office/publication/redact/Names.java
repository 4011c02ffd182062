package kz.jauap.office.publication.redact;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.jauap.office.house.alphabet.Folding;
import kz.jauap.office.house.alphabet.Latin;

/// Names of people in a text: those that are known, in any case of the grammar, and what looks like a name.
///
/// @param known stems of the names of the parties and of whom they name, folded
record Names(List<String> known) {
    private static final int LONGEST_ENDING = 7;
    private static final int SHORTEST_STEM = 3;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]{0,40}+");
    private static final String NAME = "\\p{Lu}[\\p{Ll}'’]+(?:-\\p{Lu}\\p{Ll}+)?";
    private static final String PATRONYMIC =
            "\\p{Lu}\\p{Ll}+(?:(?:ович|евич|ич)(?:а|у|ем|ом|е)?|(?:овн|евн|ичн)(?:а|ы|у|е|ой)|(?:ұлы|қызы|улы|кызы)\\p{Ll}*)";
    private static final String INITIALS = "\\p{Lu}\\.\\s?(?:\\p{Lu}\\.\\s?)?";
    private static final String NO_STREET =
            "(?<!ул\\. )(?<!улица )(?<!улице )(?<!улицы )(?<!улицу )(?<!проспект )(?<!пр\\. )(?<!имени )(?<!им\\. )(?<!парк )";
    private static final String NO_STREET_AFTER =
            "(?!\\p{L})(?!\\s+(?:көше|даңғыл|атында|саябағ|алаңы|ықшам|бульвар|street|avenue|Street|Avenue))";

    private static final List<Pattern> SHAPES = List.of(
            Pattern.compile("(?<!\\p{L})(?:" + NAME + "\\s+){1,2}" + PATRONYMIC + "(?!\\p{L})"),
            Pattern.compile("(?<!\\p{L})" + NO_STREET + NAME + "\\s"
                    + INITIALS.replace("(?:\\p{Lu}\\.\\s?)?", "(?:\\s?\\p{Lu}\\.)?")),
            Pattern.compile("(?<!\\p{L})" + NO_STREET + INITIALS + NAME + NO_STREET_AFTER),
            Pattern.compile(
                    "(?:[Сс] уважением|[Ққ]ұрметпен|[Ss]incerely|[Rr]egards|[Yy]ours faithfully|[Мм]еня зовут|[Мм]енің"
                            + " атым|[Аа]ты-жөнім|ФИО|[Mm]y name is|Mr|Mrs|Ms|Dr)[.,:;\\s–-]+((?:" + NAME
                            + ")(?:\\s+(?:" + NAME + ")){0,2})"));

    /// Names to look for, as they stand in the office's books: each may be several words.
    static Names of(Stream<String> names) {
        return new Names(names.flatMap(name -> WORD.matcher(name).results().map(MatchResult::group))
                .map(Names::stem)
                .filter(stem -> stem.length() >= SHORTEST_STEM)
                .distinct()
                .toList());
    }

    Stream<Piece> in(String text) {
        return Stream.concat(knownIn(text).stream(), SHAPES.stream().flatMap(shape -> shaped(shape, text)));
    }

    private static Stream<Piece> shaped(Pattern shape, String text) {
        return shape.matcher(text).results().map(found -> {
            int group = found.groupCount() > 0 && found.start(1) >= 0 ? 1 : 0;
            return new Piece(Sort.NAME, found.start(group), found.end(group));
        });
    }

    /// Known names; several in a row are one piece.
    private List<Piece> knownIn(String text) {
        List<Piece> pieces = new ArrayList<>();
        WORD.matcher(text).results().filter(word -> known(word.group())).forEach(word -> {
            boolean goesOn = !pieces.isEmpty()
                    && text.substring(pieces.getLast().to(), word.start()).isBlank();
            int from = goesOn ? pieces.removeLast().from() : word.start();
            pieces.add(new Piece(Sort.NAME, from, word.end()));
        });
        return pieces;
    }

    private boolean known(String word) {
        if (!Character.isUpperCase(word.codePointAt(0))) {
            return false;
        }
        return Stream.concat(Stream.of(Folding.fold(word)), Latin.readings(word).stream())
                .anyMatch(folded -> known.stream()
                        .anyMatch(
                                stem -> folded.startsWith(stem) && folded.length() - stem.length() <= LONGEST_ENDING));
    }

    /// What stays of a name in every case: Өмірова, Өміровой, Өмірованың.
    private static String stem(String name) {
        String folded = Folding.fold(name);
        String bare = folded.replaceFirst("(?:ая|ои|ыи|ии)$", "");
        if (bare.length() >= SHORTEST_STEM && bare.length() < folded.length()) {
            return bare;
        }
        return folded.length() > SHORTEST_STEM ? folded.replaceFirst("[аяыиьеоу]$", "") : folded;
    }
}
