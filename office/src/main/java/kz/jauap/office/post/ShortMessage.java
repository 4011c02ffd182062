package kz.jauap.office.post;

/// A message to a telephone.
///
/// @param id by which a second copy can be recognised, as `notice-12`
/// @param to a telephone number; in a carrier's hands its figures with the country
public record ShortMessage(String id, String to, String text) {
    /// How many characters fit into one message in any alphabet but the Latin.
    public static final int WHOLE = 70;

    ShortMessage to(String digits) {
        return new ShortMessage(id, digits, text);
    }
}
