package kz.jauap.office.registry.entry;

import java.util.UUID;

/// Disagreement with the answer.
public sealed interface Grieving extends Entry {
    /// The applicant went to the superior body or official; the grievance is an appeal of its own.
    record GrievanceFiled(UUID grievance, String number, String toBody) implements Grieving {}
}
