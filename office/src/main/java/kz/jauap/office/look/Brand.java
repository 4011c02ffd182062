package kz.jauap.office.look;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.look.sign.Emblem;
import kz.jauap.office.look.sign.Shade;

/// The name under which a city runs the office, and whose service it is.
///
/// @param demo whether everything shown is fictional
/// @param tint its colour, one of the few that come with the software
/// @param shade a colour of its own instead
/// @param emblem the city's, where it has given us one
/// @param home where its pages begin, without the language
/// @param email where it is written to, empty where nowhere
public record Brand(
        Trilingual name,
        Trilingual owner,
        String phone,
        boolean demo,
        Tint tint,
        Optional<Shade> shade,
        Optional<Emblem> emblem,
        String home,
        String email) {
    /// The city's own.
    public Brand(Trilingual name, Trilingual owner, String phone, boolean demo) {
        this(name, owner, phone, demo, Tint.TEAL, Optional.empty(), Optional.empty(), "/", "");
    }

    /// The same house under the name of one of its districts; the first colour stands for the city's.
    public Brand of(Trilingual district, Tint colour, String begins, String telephone, String address) {
        boolean citys = colour == Tint.TEAL;
        return new Brand(
                district,
                owner,
                telephone.isEmpty() ? phone : telephone,
                demo,
                citys ? tint : colour,
                citys ? shade : Optional.empty(),
                emblem,
                begins,
                address);
    }

    /// The colour of its pages as their styles know it.
    public String colour() {
        return shade.map(own -> "own-" + own.code()).orElse(tint.code());
    }

    /// The colour of its pages: one of a few whose text keeps its contrast in light and dark.
    public enum Tint {
        TEAL,
        BLUE,
        GREEN,
        PLUM,
        BROWN,
        SLATE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Tint of(String name) {
            return Stream.of(values())
                    .filter(each -> each.name().equals(name))
                    .findFirst()
                    .orElse(TEAL);
        }
    }
}
