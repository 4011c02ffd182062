package kz.jauap.office.post;

/// What a carrier says later of something he took: whether it arrived.
///
/// @param reference what he called it when he took it
/// @param detail his own words: a state, a code, a reason
public record Receipt(String reference, Fate fate, String detail) {
    /// What became of it in the end.
    public enum Fate {
        DELIVERED,
        UNDELIVERED
    }
}
