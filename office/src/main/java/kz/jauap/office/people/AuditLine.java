package kz.jauap.office.people;

import java.time.Instant;
import java.util.Optional;

/// One line of the audit: who did what to which subject, when, from which address.
///
/// @param subject an id or a number, never personal data
/// @param change what was so before and after, and why; blank where nothing changed
public record AuditLine(
        long id, Instant at, Optional<Long> officer, AuditDeed deed, String subject, String address, Change change) {

    /// What a deed changed.
    public record Change(String prior, String later, String reason) {
        public static final Change NONE = new Change("", "", "");

        public static Change of(Object prior, Object later) {
            return new Change(prior.toString(), later.toString(), "");
        }

        /// The same with what it was done for: an order, a decision.
        public Change because(String why) {
            return new Change(prior, later, why);
        }
    }

    /// What a reader narrows the audit to.
    ///
    /// @param subject as a line begins: a case's number, a login
    /// @param before only lines with a smaller id
    public record Narrowed(Optional<String> subject, Optional<Long> officer, Optional<AuditDeed> deed, long before) {
        public static Narrowed all() {
            return new Narrowed(Optional.empty(), Optional.empty(), Optional.empty(), Long.MAX_VALUE);
        }
    }
}
