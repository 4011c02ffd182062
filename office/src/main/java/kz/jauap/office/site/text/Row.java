package kz.jauap.office.site.text;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;

/// One text in all languages.
public record Row(String key, List<Column> columns) {
    static Row of(String key, Wordings wordings, Words words) {
        var versions = wordings.history(key);
        return new Row(
                key,
                Stream.of(Lang.values())
                        .map(lang -> Column.of(lang, key, versions, wordings.inForce(lang, key), words))
                        .toList());
    }
}
