package kz.jauap.office.organisation;

import java.util.Optional;
import kz.jauap.office.look.Trilingual;

/// A body that appeals are addressed to: one of the akimat's own, which keeps a journal, or a foreign one.
///
/// @param shortName as it stands in a list of its like: a district by its name, a department without its city
/// @param numberCode the body's part of a registration number
/// @param successor the body that carries on the work of one that no longer exists
public record Body(
        BodyId id,
        Kind kind,
        Trilingual name,
        Trilingual shortName,
        String numberCode,
        Trilingual address,
        Register register,
        Validity validity,
        Optional<BodyId> successor) {
    /// What sort of body it is.
    public enum Kind {
        CITY_AKIMAT,
        DISTRICT_AKIMAT,
        DEPARTMENT,
        EXTERNAL
    }

    /// Who gives the legal registration number: this office, or the state platform.
    public enum Register {
        SELF,
        EXTERNAL
    }

    /// Whether the body keeps its journal in this office.
    public boolean registers() {
        return kind != Kind.EXTERNAL;
    }
}
