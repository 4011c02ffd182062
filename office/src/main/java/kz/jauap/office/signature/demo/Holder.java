package kz.jauap.office.signature.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.appeal.Bin;
import kz.jauap.law.appeal.Iin;
import kz.jauap.office.signature.Role;
import kz.jauap.office.signature.certificate.Purpose;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;

/// A fictional holder of a certificate, as the national profile describes one.
///
/// @param surname also the system's name for an information system
/// @param given the given name, which the profile keeps in the common name only
/// @param purpose [Purpose#SIGNING] or [Purpose#AUTHENTICATION]
public record Holder(
        String surname,
        Optional<String> given,
        Optional<String> patronymic,
        Optional<Iin> iin,
        Optional<Firm> firm,
        Role role,
        String purpose) {
    /// The firm somebody signs for.
    public record Firm(Bin bin, String name) {}

    /// An individual with his signing key.
    public static Holder individual(String surname, String given, Optional<String> patronymic, Iin iin) {
        return new Holder(
                surname,
                Optional.of(given),
                patronymic,
                Optional.of(iin),
                Optional.empty(),
                Role.INDIVIDUAL,
                Purpose.SIGNING);
    }

    /// The same person signing for a firm.
    public Holder in(Firm employer, Role as) {
        return new Holder(surname, given, patronymic, iin, Optional.of(employer), as, purpose);
    }

    /// The same person's key for signing in, which must not sign documents.
    public Holder forAuthentication() {
        return new Holder(surname, given, patronymic, iin, firm, role, Purpose.AUTHENTICATION);
    }

    /// A firm's information system.
    public static Holder system(String name, Firm owner) {
        return new Holder(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(owner),
                Role.INFORMATION_SYSTEM,
                Purpose.SIGNING);
    }

    /// The subject in the order and with the types of the national profile.
    X500Name subject() {
        var name = new X500NameBuilder(BCStyle.INSTANCE);
        name.addRDN(BCStyle.CN, given.map(first -> surname + " " + first).orElse(surname));
        if (given.isPresent()) {
            name.addRDN(BCStyle.SURNAME, surname);
        }
        iin.ifPresent(number -> name.addRDN(BCStyle.SERIALNUMBER, new DERPrintableString("IIN" + number.digits())));
        name.addRDN(BCStyle.C, "KZ");
        firm.ifPresent(employer -> {
            name.addRDN(BCStyle.O, employer.name());
            name.addRDN(BCStyle.OU, "BIN" + employer.bin().digits());
        });
        patronymic.ifPresent(last -> name.addRDN(BCStyle.GIVENNAME, last));
        return name.build();
    }

    List<String> usages() {
        var usages = new ArrayList<>(List.of(purpose));
        if (role == Role.INDIVIDUAL) {
            usages.add(Purpose.INDIVIDUAL);
        } else {
            usages.add(Purpose.FIRM);
            Optional.ofNullable(Purpose.IN_A_FIRM.get(role)).ifPresent(usages::add);
        }
        return usages;
    }
}
