package kz.jauap.office.signature.evidence;

import java.time.Instant;
import java.util.Map;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.Expected;

/// What was presented as a signature, and how it came.
///
/// @param document the kept bytes that should have been signed
/// @param documentName the document's file name, such as `otinish.pdf`
/// @param cms the signature as it arrived
/// @param who whose signature was expected
/// @param circumstances facts of the session and the channel: `session`, `way`, `address`, `agent` and such
public record Presentation(
        Bytes document,
        String documentName,
        Bytes cms,
        Expected who,
        Instant receivedAt,
        Map<String, String> circumstances) {
    public Presentation {
        circumstances = Map.copyOf(circumstances);
    }
}
