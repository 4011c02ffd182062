package kz.jauap.office.registry.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/// Whose matter it is.
public sealed interface Routing extends Entry {
    record Assigned(long executor, TextRef instruction) implements Routing {}

    /// Sent to another body of the same akimat: a part with its own number, never a new term.
    ///
    /// @param claims places of the claims that go along, counted from 1; empty means all that is here still
    /// @param tellBy last day to tell the applicant
    /// @param evidence the proof of the electronic signature of the head who did it, where he gave one
    record RedirectedInside(
            String toBody,
            String partNumber,
            List<Integer> claims,
            TextRef reason,
            LocalDate tellBy,
            Optional<UUID> evidence)
            implements Routing, Proven {}

    /// Sent to a body outside the akimat; it ends in a recorded hand-over.
    ///
    /// @param evidence as with a redirection inside
    record RedirectedOutside(
            String toBody, List<Integer> claims, TextRef reason, LocalDate tellBy, Optional<UUID> evidence)
            implements Routing, Proven {}

    /// Consent is asked to pass on once more what was passed on already.
    record OnwardAsked(String toBody, TextRef reason) implements Routing {}

    /// A controller lets it go to this body.
    record OnwardAllowed(String toBody, TextRef reason) implements Routing {}

    record OnwardRefused(TextRef reason) implements Routing {}

    /// The proof that the other body has it: who took it, when and how.
    ///
    /// @param proof in words, as the applicant may read it
    record HandedOver(String toBody, TextRef proof, Instant at, Optional<Taker> taker) implements Routing {}

    /// Who took it for the other body.
    ///
    /// @param number under which they have entered it
    record Taker(TextRef name, TextRef post, Optional<TextRef> phone, Optional<TextRef> number, By by) {}

    /// How it came into their hands.
    enum By {
        IN_PERSON,
        PHONE,
        ELECTRONIC,
        COURIER,
        POST
    }

    /// How much of a case a redirection took along: once some claims have gone elsewhere, what is left is not the
    /// whole.
    enum Taken {
        WHOLE(""),
        CLAIMS(".part"),
        REST(".rest");

        private final String ending;

        Taken(String ending) {
            this.ending = ending;
        }

        /// What a redirection takes along.
        ///
        /// @param claims those that it names
        /// @param before what had happened by then
        public static Taken of(List<Integer> claims, List<Journaled> before) {
            if (!claims.isEmpty()) {
                return CLAIMS;
            }
            return gone(before).isEmpty() ? WHOLE : REST;
        }

        /// The places of the claims that went elsewhere by name.
        public static Set<Integer> gone(List<Journaled> history) {
            Set<Integer> gone = new TreeSet<>();
            for (Journaled each : history) {
                switch (each.entry()) {
                    case RedirectedInside inside -> gone.addAll(inside.claims());
                    case RedirectedOutside outside -> gone.addAll(outside.claims());
                    case Entry _ -> {}
                }
            }
            return gone;
        }

        /// What its sentence's key ends in.
        public String ending() {
            return ending;
        }
    }
}
