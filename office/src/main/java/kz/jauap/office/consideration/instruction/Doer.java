package kz.jauap.office.consideration.instruction;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.office.registry.entry.Instructing;

/// To whom a share can be given: an official, or a unit with all who work there.
///
/// @param sentAs how a form names it
/// @param name in words
/// @param hint his post, or whom a unit counts
public record Doer(String sentAs, String name, String hint, Optional<String> unit, List<Long> officers) {
    Instructing.Share share(LocalDate by) {
        return new Instructing.Share(unit, officers, by);
    }
}
