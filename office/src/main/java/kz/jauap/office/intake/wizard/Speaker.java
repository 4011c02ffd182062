package kz.jauap.office.intake.wizard;

import kz.jauap.office.intake.Applicant;

/// For whom somebody appeals, and so who signs.
public enum Speaker {
    SELF(Applicant.Sort.PERSON),
    /// Its head or an employee with the right to sign for it.
    FIRM(Applicant.Sort.FIRM),
    FOR_PERSON(Applicant.Sort.PERSON),
    /// By a power of attorney, with a key of his own.
    FOR_FIRM(Applicant.Sort.FIRM);

    private final Applicant.Sort sort;

    Speaker(Applicant.Sort sort) {
        this.sort = sort;
    }

    public Applicant.Sort sort() {
        return sort;
    }

    /// Whether somebody else than the applicant signs.
    public boolean represents() {
        return switch (this) {
            case SELF, FIRM -> false;
            case FOR_PERSON, FOR_FIRM -> true;
        };
    }

    public boolean firm() {
        return sort == Applicant.Sort.FIRM;
    }
}
