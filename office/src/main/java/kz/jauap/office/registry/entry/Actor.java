package kz.jauap.office.registry.entry;

/// Who made an entry.
public sealed interface Actor {
    /// A member of staff, by the number of his staff record.
    record Official(long id) implements Actor {}

    /// The applicant himself, through the portal, the API or a voucher.
    record Applicant() implements Actor {}

    /// The office: the portal acknowledging by itself, a term that ran out.
    record Office() implements Actor {}
}
