package kz.jauap.office.people;

/// Whether an official may do a deed, and if not, why.
public sealed interface Verdict {
    record Granted() implements Verdict {}

    record Denied(Why why) implements Verdict {}

    /// Why a deed is denied.
    enum Why {
        /// The complaint is about him, his superior, or one for whom he stands in.
        CONFLICT,
        /// Nobody has yet found out whom the complaint names.
        NAME_UNLINKED,
        SEALED,
        /// The case is on another's desk.
        NOT_YOURS,
        /// He sees the case, but the deed belongs to another role.
        NOT_YOUR_ROLE,
        /// The deed exists for official appeals only.
        INFORMAL
    }

    default boolean granted() {
        return this instanceof Granted;
    }
}
