package kz.jauap.office.registry.act;

import java.util.Optional;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.LawfulStep;

/// How a desk offers a step that is taken in several cases of a queue at once; the queue sends it their numbers.
public interface ForMany {
    /// By which name the numbers come.
    String CASE = "case";

    Optional<LawfulStep> step(SignedIn who);
}
