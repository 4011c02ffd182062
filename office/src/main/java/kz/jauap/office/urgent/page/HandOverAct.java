package kz.jauap.office.urgent.page;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.paper.Making;

/// The act by which a report of a crime or a threat went over to the competent body. It says what was handed over by
/// its hash, never by its words.
///
/// @param number of the report
/// @param minutes from the receipt to the hand-over
/// @param letter SHA-256 of the words
public record HandOverAct(
        Body from,
        Body to,
        String number,
        Instant receivedAt,
        Instant handedAt,
        long minutes,
        Taker taker,
        Giver giver,
        String letter,
        List<Enclosed> enclosed,
        Making making) {
    /// Who took it for the other body.
    public record Taker(String name, String post, Optional<String> phone, Optional<String> number, Routing.By by) {}

    /// Who wrote it down for the akimat.
    public record Giver(String name, String position, Instant at) {}

    /// A file that went along, by its size and its hash.
    public record Enclosed(long size, String hash) {}
}
