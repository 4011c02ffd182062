package kz.jauap.law.grievance;

/// Who signed the answer complained of, as far as that decides who stands above.
public enum Signatory {
    AKIM_OF_THE_CITY,
    DEPUTY_AKIM_OF_THE_CITY,
    AKIM_OF_A_DISTRICT,
    DEPUTY_AKIM_OF_A_DISTRICT,
    HEAD_OF_A_DEPARTMENT,
    DEPUTY_HEAD_OF_A_DEPARTMENT
}
