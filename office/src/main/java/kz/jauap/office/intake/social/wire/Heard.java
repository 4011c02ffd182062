package kz.jauap.office.intake.social.wire;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What an event says, in one form for all platforms.
public sealed interface Heard {
    /// Somebody said something.
    ///
    /// @param thread keeps what one author says in one place together
    /// @param parent the message it answers, where the platform names it
    record Message(
            String id,
            String thread,
            Optional<String> parent,
            Author author,
            String text,
            Instant at,
            Optional<URI> link,
            List<Media> media,
            Address address)
            implements Heard {
        /// The same, and where people can read it.
        public Message readAt(Optional<URI> place) {
            return new Message(id, thread, parent, author, text, at, place.or(this::link), media, address);
        }
    }

    /// Somebody named us in words that the platform tells only when it is asked.
    ///
    /// @param comment in which he did; empty where it was the caption of the post itself
    /// @param post where it was
    record Named(Optional<String> comment, String post) implements Heard {}

    /// The words of an earlier message were changed to these.
    record Edited(String of, Message now) implements Heard {}

    /// An earlier message was taken back.
    record Deleted(String of) implements Heard {}

    /// Nothing was said to us.
    record Nothing(Reason reason) implements Heard {}

    enum Reason {
        OWN_WORDS,
        NOT_A_MESSAGE,
        UNREADABLE
    }

    /// Who said it.
    ///
    /// @param handle the name he goes by there
    record Author(String id, String handle) {}

    /// A picture, a film or a file that came along.
    record Media(String url, String name) {}

    /// Where a reply goes, each in the platform's own spelling.
    ///
    /// @param publicly under what was said, for all to read
    /// @param privately to the author alone
    record Address(Optional<String> publicly, Optional<String> privately) {}
}
