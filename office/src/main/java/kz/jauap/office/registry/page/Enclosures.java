package kz.jauap.office.registry.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.photo.Photos;
import kz.jauap.office.files.photo.Spot;
import kz.jauap.office.files.scan.Quarantine;
import kz.jauap.office.files.scan.Scan;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;

/// Looks at a case's enclosures before they are shown: how each stands before the antivirus, and where it was taken.
@Component
class Enclosures {
    private final Quarantine quarantine;
    private final Photos photos;

    Enclosures(Quarantine quarantine, Photos photos) {
        this.quarantine = quarantine;
        this.photos = photos;
    }

    List<EnclosureView> of(CaseFile file) {
        Map<String, Scan> scans = quarantine.of(
                file.enclosures().stream().map(each -> each.stored().hash()).toList());
        return file.enclosures().stream()
                .map(each ->
                        view(each, Optional.ofNullable(scans.get(each.stored().hash()))))
                .toList();
    }

    /// What may hold something bad is not looked into either.
    private EnclosureView view(Attachment file, Optional<Scan> scan) {
        boolean safe = !quarantine.guarded() || scan.filter(Scan::open).isPresent();
        Optional<Spot> taken = safe ? photos.taken(file) : Optional.empty();
        return new EnclosureView(file, scan, taken);
    }
}
