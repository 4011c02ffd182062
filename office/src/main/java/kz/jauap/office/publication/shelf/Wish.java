package kz.jauap.office.publication.shelf;

/// What a reader looks for on the shelf; an empty text and year 0 stand for everything.
///
/// @param page from 1
public record Wish(String words, String topic, String district, int year, int page) {
    /// How many stand on a page.
    public static final int PAGE = 20;

    /// The same by topic and district, whatever the words and year.
    public static Wish about(String topic, String district) {
        return new Wish("", topic, district, 0, 1);
    }

    boolean searching() {
        return !words.isBlank();
    }
}
