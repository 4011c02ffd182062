package kz.jauap.office.signature;

/// For whom and by what right the holder of a certificate signs.
public enum Role {
    INDIVIDUAL,
    HEAD,
    /// An employee with the right to sign for the firm.
    SIGNATORY,
    FINANCE,
    PERSONNEL,
    EMPLOYEE,
    INFORMATION_SYSTEM;

    /// The key of the words that name the role.
    public String key() {
        return "signature.role." + name();
    }
}
