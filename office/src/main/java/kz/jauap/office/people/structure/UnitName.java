package kz.jauap.office.people.structure;

import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.look.Trilingual;

/// The name of a unit as an administrator wrote it, whole in three languages.
final class UnitName {
    private static final int LONGEST = 200;

    private UnitName() {}

    static Optional<Trilingual> of(String kk, String ru, String en) {
        var name = new Trilingual(PlainText.line(kk), PlainText.line(ru), PlainText.line(en));
        return Optional.of(name)
                .filter(_ -> Stream.of(Lang.values())
                        .map(name::in)
                        .allMatch(each -> !each.isEmpty() && each.length() <= LONGEST));
    }
}
