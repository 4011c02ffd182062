package kz.jauap.office.intake.social.talk;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.intake.social.wire.Heard;
import kz.jauap.office.registry.number.AppealId;

/// A message that was kept, theirs or ours.
///
/// @param publicly where a reply for all to read goes, in the platform's spelling
/// @param privately where a reply to the author alone goes
public record Spoken(
        String foreignId,
        long thread,
        AppealId appeal,
        State state,
        Instant saidAt,
        String author,
        String handle,
        Optional<String> link,
        Optional<String> publicly,
        Optional<String> privately) {
    /// A message as its author said it.
    static Spoken of(String foreignId, Heard.Message message, String handle, long thread, AppealId appeal) {
        return new Spoken(
                foreignId,
                thread,
                appeal,
                State.SAID,
                message.at(),
                message.author().id(),
                handle,
                message.link().map(Object::toString),
                message.address().publicly(),
                message.address().privately());
    }

    /// Whose it is, and whether it still stands there.
    public enum State {
        SAID,
        EDITED,
        DELETED,
        OURS
    }
}
