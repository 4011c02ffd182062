package kz.jauap.office.control.chain;

/// The last link of a book's chain at a moment.
///
/// @param book its name
public record Head(String book, long place, String hash) {
    String line() {
        return book + " " + place + " " + hash;
    }
}
