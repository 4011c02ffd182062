package kz.jauap.office.registry.file;

import java.util.List;
import kz.jauap.office.people.SignedIn;

/// How a desk tells the case page which steps it offers: the arrows between rooms still point down.
public interface LawfulSteps {
    List<LawfulStep> steps(CaseFile file, SignedIn who);
}
