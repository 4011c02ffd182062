package kz.jauap.office.registry.entry;

import java.util.Optional;
import java.util.UUID;

/// What an appeal grows out of.
///
/// @param number the earlier appeal's registration number as written then
/// @param informal the informal record that its author made official by it
public record Origin(Relation relation, UUID appeal, String number, Optional<UUID> informal) {
    public Origin(Relation relation, UUID appeal, String number) {
        this(relation, appeal, number, Optional.empty());
    }

    public enum Relation {
        GRIEVANCE,
        PART,
        MADE_OFFICIAL
    }
}
