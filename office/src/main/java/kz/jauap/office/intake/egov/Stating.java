package kz.jauap.office.intake.egov;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.intake.egov.wire.RegistrationJson;
import kz.jauap.office.intake.outside.Numbering;
import kz.jauap.office.intake.outside.Registered;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.OutsideNumber;
import org.springframework.stereotype.Component;

/// Enters what a partner states of the state platform's register.
@Component
class Stating {
    private static final Acted UNREAD = Acted.refuse("intake.egov.number");
    private static final Acted NOBODY = Acted.refuse("intake.egov.nobody");

    private final Numbering numbering;
    private final PackageTable packages;
    private final CaseFiles files;

    Stating(Numbering numbering, PackageTable packages, CaseFiles files) {
        this.numbering = numbering;
        this.packages = packages;
        this.files = files;
    }

    /// What came with a package itself. Where this office keeps the register there is nothing to enter; what cannot be
    /// entered stays for the comparison of both registers.
    void ofPackage(AppealId appeal, Optional<RegistrationJson> stated) {
        stated.flatMap(Stating::registered).ifPresent(each -> numbering.told(appeal, each));
    }

    /// What a partner states of an appeal that it names by its package or by our number, or that bears the number.
    Acted of(long partner, RegistrationJson stated) {
        Optional<Registered> registered = registered(stated);
        if (registered.isEmpty()) {
            return UNREAD;
        }
        return appeal(partner, stated, registered.get())
                .map(appeal -> numbering.told(appeal, registered.get()))
                .orElse(NOBODY);
    }

    /// The appeal is named by the partner's own message, by our number, or by a number that it bears already.
    private Optional<AppealId> appeal(long partner, RegistrationJson stated, Registered registered) {
        if (stated.messageId() != null) {
            return packages.find(partner, stated.messageId()).flatMap(SignedPackage::appeal);
        }
        return files.find(stated.ours() == null ? registered.number().text() : stated.ours());
    }

    private static Optional<Registered> registered(RegistrationJson stated) {
        LocalDate day = stated.registered();
        if (stated.number() == null || day == null) {
            return Optional.empty();
        }
        return OutsideNumber.parse(stated.number())
                .map(number -> new Registered(number, day, Optional.ofNullable(stated.considerBy())));
    }
}
