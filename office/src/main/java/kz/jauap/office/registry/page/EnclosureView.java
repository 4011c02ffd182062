package kz.jauap.office.registry.page;

import java.util.Optional;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.bare.BareCopies;
import kz.jauap.office.files.photo.Spot;
import kz.jauap.office.files.scan.Scan;

/// An enclosure as the case page shows it.
///
/// @param scan how it stands before the antivirus, where there is one
/// @param taken where the picture was taken, if it says so
public record EnclosureView(Attachment file, Optional<Scan> scan, Optional<Spot> taken) {
    /// Whether it waits for the antivirus or for an official's word.
    public boolean held() {
        return scan.filter(each -> !each.open()).isPresent();
    }

    /// Whether there can be a copy of it for others, without place, author and device.
    public boolean forOthers() {
        return BareCopies.possible(file);
    }
}
