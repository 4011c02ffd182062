package kz.jauap.office.notice.page;

import java.util.Optional;
import kz.jauap.office.intake.social.Correspondence;
import kz.jauap.office.notice.Posted;

/// A reply that a person sends where it belongs, in the words that are ready for it.
public record ReplyByHand(Posted line, Optional<Correspondence.Place> place, String text) {
    /// Key of the sentence that says why a person must send it.
    public String reason() {
        String proof = line.delivery().proof();
        if (proof.equals("window")) {
            return "notice.reply.window";
        }
        return proof.startsWith("unsure") ? "notice.reply.unsure" : "notice.reply.refused";
    }
}
