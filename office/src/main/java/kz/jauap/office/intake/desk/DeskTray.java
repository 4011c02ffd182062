package kz.jauap.office.intake.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.intake.form.Fields;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.intake.upload.LentTrays;
import kz.jauap.office.intake.upload.Upload;
import kz.jauap.office.intake.upload.Uploads;
import kz.jauap.office.registry.journal.Enclosure;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// The tray beside a form on the desk, lent for some days: a form that is left there leaves no files behind.
@Component
class DeskTray {
    private static final long LARGEST = 100L * 1024 * 1024;

    private final Tray tray;
    private final LentTrays trays;
    private final Uploads uploads;

    DeskTray(Tray tray, LentTrays trays, Uploads uploads) {
        this.tray = tray;
        this.trays = trays;
        this.uploads = uploads;
    }

    /// The tray of a form, which stays some days longer by that.
    UUID of(Fields fields) {
        UUID lent = LentTrays.of(fields.key());
        trays.lend(lent);
        return lent;
    }

    /// Lays what came with a form into its tray.
    ///
    /// @return what was not kept
    List<NotKept> lay(
            Fields fields,
            @Nullable List<MultipartFile> scan,
            @Nullable List<MultipartFile> video,
            @Nullable List<MultipartFile> files) {
        UUID lent = of(fields);
        List<NotKept> notKept = new ArrayList<>();
        notKept.addAll(keep(lent, scan, Enclosure.Role.SCAN));
        notKept.addAll(keep(lent, video, Enclosure.Role.VIDEO));
        notKept.addAll(keep(lent, files, Enclosure.Role.ATTACHMENT));
        return List.copyOf(notKept);
    }

    private List<NotKept> keep(UUID lent, @Nullable List<MultipartFile> brought, Enclosure.Role role) {
        return tray.keep(lent, Objects.requireNonNullElse(brought, List.of()), role, LARGEST);
    }

    List<Attachment> kept(Fields fields) {
        return tray.of(LentTrays.of(fields.key()), fields);
    }

    List<Upload> unfinished(Fields fields) {
        return uploads.unfinished(LentTrays.of(fields.key()));
    }

    List<Enclosure> enclosures(Fields fields) {
        return tray.enclosures(LentTrays.of(fields.key()), fields);
    }
}
