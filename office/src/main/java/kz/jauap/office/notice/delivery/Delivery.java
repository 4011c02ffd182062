package kz.jauap.office.notice.delivery;

import java.time.Instant;
import java.util.Optional;
import kz.jauap.office.look.Lang;
import kz.jauap.office.notice.telling.TellingId;
import kz.jauap.office.registry.entry.Answering.Way;
import kz.jauap.office.registry.entry.Corresponding.Notice;
import kz.jauap.office.registry.number.AppealId;

/// One telling of one thing by one way.
///
/// @param words as the applicant reads them, in his language
/// @param proof what shows that it left: a message's id, a postal number
public record Delivery(
        long id,
        TellingId telling,
        AppealId appeal,
        Notice notice,
        Way way,
        Lang language,
        String subject,
        String words,
        State state,
        Instant queuedAt,
        Optional<Instant> handedAt,
        int tries,
        String proof) {
    /// How far it got.
    public enum State {
        QUEUED,
        /// On its way; whether it arrives is not known yet.
        SENDING,
        /// Given to whoever carries it: the mail server, the post.
        HANDED,
        /// Given to whoever carries it, who will say whether it arrived.
        AWAITED,
        /// Given to whoever carries it, who never said whether it arrived: another way was taken meanwhile.
        SILENT,
        DELIVERED,
        /// Refused: by whoever carries it, or by the address itself.
        BOUNCED,
        /// Whoever should carry it was away for so long that another way was taken; its address may well be right.
        NOT_TAKEN,
        /// A person must take it over.
        BY_HAND
    }
}
