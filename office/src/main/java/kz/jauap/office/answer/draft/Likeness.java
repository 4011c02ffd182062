package kz.jauap.office.answer.draft;

/// How like an earlier answer of the same body a draft is.
///
/// @param number of the appeal that was answered so before
/// @param share from 0 to 1, by groups of three letters
public record Likeness(String number, double share) {
    private static final double STRIKING = 0.6;

    /// Whether it looks like boilerplate.
    public boolean striking() {
        return share >= STRIKING;
    }

    public int percent() {
        return (int) Math.round(share * 100);
    }
}
