package kz.jauap.office.intake.wizard;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.jauap.office.intake.Gate;
import kz.jauap.office.intake.draft.Draft;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.intake.form.Tray;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/// Takes the files that come with a page of the wizard, unless too many came from its address.
@Component
class Brought {
    private static final long LARGEST = 20L * 1024 * 1024;
    private static final long LARGEST_VIDEO = 100L * 1024 * 1024;

    private final Tray tray;
    private final Gate gate;

    Brought(Tray tray, Gate gate) {
        this.tray = tray;
        this.gate = gate;
    }

    /// Keeps the files of a request.
    ///
    /// @return the files that were not kept; what was written is kept in any case
    List<NotKept> with(Draft draft, HttpServletRequest request) {
        var sent = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (sent == null) {
            return List.of();
        }
        List<NotKept> notKept = new ArrayList<>();
        notKept.addAll(keep(draft, sent, "files", Enclosure.Role.ATTACHMENT, LARGEST));
        notKept.addAll(keep(draft, sent, "video", Enclosure.Role.VIDEO, LARGEST_VIDEO));
        return notKept;
    }

    private List<NotKept> keep(
            Draft draft, MultipartHttpServletRequest sent, String field, Enclosure.Role role, long limit) {
        List<MultipartFile> named = sent.getFiles(field).stream()
                .filter(file -> !file.isEmpty() || !name(file).isEmpty())
                .toList();
        if (!named.isEmpty() && gate.pass(sent.getRemoteAddr()).isPresent()) {
            return named.stream()
                    .map(file -> new NotKept(PlainText.line(name(file)), "intake.file.pause"))
                    .toList();
        }
        return tray.keep(draft.id(), named, role, limit);
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }
}
