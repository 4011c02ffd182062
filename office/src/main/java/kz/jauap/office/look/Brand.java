package kz.jauap.office.look;

import java.util.Locale;
import java.util.stream.Stream;

/// The name under which a city runs the office, and whose service it is.
///
/// @param demo whether everything shown is fictional
/// @param tint its colour
/// @param home where its pages begin, without the language
/// @param email where it is written to, empty where nowhere
public record Brand(
        Trilingual name, Trilingual owner, String phone, boolean demo, Tint tint, String home, String email) {
    /// The city's own.
    public Brand(Trilingual name, Trilingual owner, String phone, boolean demo) {
        this(name, owner, phone, demo, Tint.TEAL, "/", "");
    }

    /// The same house under the name of one of its districts.
    public Brand of(Trilingual district, Tint colour, String begins, String telephone, String address) {
        return new Brand(district, owner, telephone.isEmpty() ? phone : telephone, demo, colour, begins, address);
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
