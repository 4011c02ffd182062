package kz.jauap.office.look.markup;

/// Words of a marked-up text that look alike.
public sealed interface Span {
    record Plain(String text) implements Span {}

    record Strong(String text) implements Span {}

    /// Words that lead somewhere.
    ///
    /// @param within whether it leads to a page of this office, in the reader's language
    record Link(String text, String address, boolean within) implements Span {}
}
