package kz.jauap.law.appeal;

/// Who stands behind an appeal.
public enum ApplicantKind {
    PERSON,
    LEGAL_ENTITY,
    COLLECTIVE,
    ANONYMOUS
}
