package kz.jauap.office.intake.egov;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.stereotype.Component;

/// The packages, for whoever tells partners what became of them.
@Component
public class Packages {
    private final PackageTable table;

    Packages(PackageTable table) {
        this.table = table;
    }

    public Optional<SignedPackage> find(long partner, String message) {
        return table.find(partner, message);
    }

    /// The package that an appeal came with.
    public Optional<SignedPackage> of(AppealId appeal) {
        return table.of(appeal);
    }

    /// What could not be taken and has not been told yet, held until the transaction ends.
    public List<SignedPackage> untold(int most) {
        return table.untold(most);
    }

    public void told(UUID id) {
        table.told(id);
    }
}
