package kz.jauap.office.intake.outside.list;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;

/// What stands in a column of such a list, in the order of a list without a heading.
public enum Column {
    OURS("ours"),
    NUMBER("number"),
    DAY("registered"),
    STATED("considerby");

    private final String plain;

    Column(String plain) {
        this.plain = plain;
    }

    /// The key of its heading.
    public String key() {
        return "intake.list.column." + name();
    }

    /// Which column a heading names: in any of the languages, or by the plain name that the API uses.
    static Optional<Column> of(String heading, Words words) {
        String typed = heading.strip().toLowerCase(Locale.ROOT);
        return Stream.of(values())
                .filter(each -> each.plain.equals(typed)
                        || Stream.of(Lang.values())
                                .anyMatch(lang -> words.say(lang, each.key())
                                        .toLowerCase(Locale.ROOT)
                                        .equals(typed)))
                .findFirst();
    }

    /// Which columns a heading names, one for each cell; empty where it is no heading.
    static Optional<List<Optional<Column>>> heading(List<String> row, Words words) {
        List<Optional<Column>> named = row.stream().map(cell -> of(cell, words)).toList();
        return named.contains(Optional.of(NUMBER)) ? Optional.of(named) : Optional.empty();
    }
}
