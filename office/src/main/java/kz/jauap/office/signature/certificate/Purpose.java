package kz.jauap.office.signature.certificate;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.signature.Reason;
import kz.jauap.office.signature.Role;

/// What a certificate may be used for, by its key usages: to sign documents, and in what role.
public final class Purpose {
    public static final String SIGNING = "1.3.6.1.5.5.7.3.4";
    public static final String AUTHENTICATION = "1.3.6.1.5.5.7.3.2";
    public static final String INDIVIDUAL = "1.2.398.3.3.4.1.1";
    public static final String FIRM = "1.2.398.3.3.4.1.2";
    public static final Map<Role, String> IN_A_FIRM = inAFirm();

    private static final int DIGITAL_SIGNATURE = 0;
    private static final int NON_REPUDIATION = 1;
    private static final int NO_AUTHORITY = -1;

    private Purpose() {}

    private static Map<Role, String> inAFirm() {
        var roles = new LinkedHashMap<Role, String>();
        roles.put(Role.HEAD, FIRM + ".1");
        roles.put(Role.SIGNATORY, FIRM + ".2");
        roles.put(Role.FINANCE, FIRM + ".3");
        roles.put(Role.PERSONNEL, FIRM + ".4");
        roles.put(Role.EMPLOYEE, FIRM + ".5");
        return Collections.unmodifiableMap(roles);
    }

    /// The role of a signing certificate's holder.
    public static Role role(X509Certificate certificate) throws Flaw {
        var extended = extended(certificate);
        var usage = usage(certificate);
        if (!extended.contains(SIGNING)) {
            throw new Flaw(
                    extended.contains(AUTHENTICATION) ? Reason.AUTHENTICATION_KEY : Reason.KEY_NOT_FOR_SIGNING,
                    "extended key usage " + extended);
        }
        if (!usage[DIGITAL_SIGNATURE] || !usage[NON_REPUDIATION] || certificate.getBasicConstraints() != NO_AUTHORITY) {
            throw new Flaw(Reason.KEY_NOT_FOR_SIGNING, "key usage");
        }
        return role(certificate, extended);
    }

    /// The role of the holder of a certificate for signing in, which proves who calls and signs nothing.
    public static Role caller(X509Certificate certificate) throws Flaw {
        var extended = extended(certificate);
        if (!extended.contains(AUTHENTICATION)
                || !usage(certificate)[DIGITAL_SIGNATURE]
                || certificate.getBasicConstraints() != NO_AUTHORITY) {
            throw new Flaw(Reason.KEY_NOT_FOR_SIGNING, "not for signing in: " + extended);
        }
        return role(certificate, extended);
    }

    /// Whether a desk's key is one that may sign: its certificate says so, or says nothing about it.
    public static boolean signs(X509Certificate desk) {
        return Optional.ofNullable(desk.getKeyUsage())
                .map(usage -> usage[DIGITAL_SIGNATURE] || usage[NON_REPUDIATION])
                .orElse(true);
    }

    private static boolean[] usage(X509Certificate certificate) {
        return Optional.ofNullable(certificate.getKeyUsage()).orElse(new boolean[2]);
    }

    private static Role role(X509Certificate certificate, List<String> extended) throws Flaw {
        var individual = extended.contains(INDIVIDUAL);
        var firm = extended.stream().anyMatch(usages -> usages.equals(FIRM) || usages.startsWith(FIRM + "."));
        if (individual == firm) {
            throw new Flaw(
                    individual ? Reason.IDENTITY_UNREADABLE : Reason.KEY_NOT_FOR_SIGNING,
                    "extended key usage " + extended);
        }
        return individual ? Role.INDIVIDUAL : inFirm(certificate, extended);
    }

    /// A firm's key that names no person is an information system's.
    private static Role inFirm(X509Certificate certificate, List<String> extended) throws Flaw {
        for (var role : IN_A_FIRM.entrySet()) {
            if (extended.contains(role.getValue())) {
                return role.getKey();
            }
        }
        return Identity.read(certificate, Role.EMPLOYEE).iin().isPresent() ? Role.EMPLOYEE : Role.INFORMATION_SYSTEM;
    }

    private static List<String> extended(X509Certificate certificate) throws Flaw {
        try {
            return Optional.ofNullable(certificate.getExtendedKeyUsage()).orElse(List.of());
        } catch (CertificateParsingException e) {
            throw new Flaw(Reason.MALFORMED, e);
        }
    }
}
