package kz.jauap.office.registry.paper;

import java.util.Optional;
import kz.jauap.office.registry.number.TrackingCode;

/// What a paper is found by: fourteen characters like those of a tracking code, printed on it. It opens nothing but the
/// facts about the paper itself, and no case.
public record PaperMark(TrackingCode code) {
    static PaperMark from(byte[] mac) {
        return new PaperMark(TrackingCode.from(mac));
    }

    public static Optional<PaperMark> parse(String typed) {
        return TrackingCode.parse(typed).map(PaperMark::new);
    }

    /// As it stands in addresses.
    public String characters() {
        return code.characters();
    }

    /// As it stands on paper, in three groups.
    public String grouped() {
        return code.grouped();
    }
}
