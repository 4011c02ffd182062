package kz.jauap.office.site.voice;

import java.util.List;
import java.util.Optional;

/// What an applicant says of his answer: of each claim, and of the whole.
public record Opinion(Optional<Voice> whole, String comment, List<OfClaim> claims) {
    public Opinion {
        claims = List.copyOf(claims);
    }

    /// What he says of one claim, counted from 1, and why; a why alone waits for its voice.
    public record OfClaim(int place, Optional<Voice> voice, String reason) {
        boolean empty() {
            return voice.isEmpty() && reason.isEmpty();
        }
    }

    public Optional<OfClaim> on(int place) {
        return claims.stream().filter(each -> each.place() == place).findFirst();
    }

    boolean silent() {
        return whole.isEmpty() && claims.isEmpty();
    }
}
