package kz.jauap.office.publication.feed;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// The latest questions and answers, in whatever form a program reads them.
///
/// @param home address of the page that shows the same
/// @param self address of this feed, without the ending that names its form
/// @param language of title and description
/// @param next address of the feed's next page
record Feed(
        String title,
        String description,
        String author,
        String language,
        String home,
        String self,
        Optional<String> next,
        Instant updated,
        List<Item> items) {

    /// A question with its answer.
    ///
    /// @param id for ever the same, in every language of the feed
    /// @param author who answered
    record Item(
            String id,
            String url,
            String title,
            String language,
            String text,
            String author,
            List<String> tags,
            Instant published,
            Instant changed) {}
}
