package kz.jauap.office.notice.page;

import java.util.Optional;
import kz.jauap.office.intake.social.Correspondence;
import kz.jauap.office.notice.Posted;
import kz.jauap.office.notice.door.LeftByHand;

/// A reply that a person sends where it belongs, in the words that are ready for it.
public record ReplyByHand(Posted line, Optional<Correspondence.Place> place, String text) {
    /// Why a person must send it.
    public LeftByHand why() {
        return LeftByHand.of(line.delivery().proof());
    }
}
