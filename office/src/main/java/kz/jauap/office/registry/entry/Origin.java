package kz.jauap.office.registry.entry;

import java.util.UUID;

/// What an appeal grows out of.
///
/// @param number the earlier appeal's registration number as written then
public record Origin(Relation relation, UUID appeal, String number) {
    public enum Relation {
        GRIEVANCE,
        PART,
        MADE_OFFICIAL
    }
}
