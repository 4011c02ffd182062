package kz.jauap.office.intake.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.Attachments;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Refused;
import kz.jauap.office.files.Stored;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MultipartFile;

/// Where files lie, safe on disk, from their upload until the form they came with is registered.
@Component
public class Tray {
    /// How many files one form may bring.
    public static final int MOST = 20;

    private final Files files;
    private final Attachments attachments;
    private final long together;

    Tray(Files files, Attachments attachments, @Value("${jauap.files.per-form:200MB}") DataSize together) {
        this.files = files;
        this.attachments = attachments;
        this.together = together.toBytes();
    }

    /// Keeps what was uploaded with a form.
    ///
    /// @param limit bytes that one file may have
    /// @return the files that were not kept
    public List<NotKept> keep(UUID form, List<MultipartFile> uploaded, Enclosure.Role role, long limit) {
        List<NotKept> notKept = new ArrayList<>();
        for (MultipartFile file : uploaded) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            if (name.isEmpty() && file.isEmpty()) {
                continue;
            }
            if (count(form) >= MOST) {
                notKept.add(new NotKept(PlainText.line(name), "intake.file.many"));
                continue;
            }
            if (weight(form) + file.getSize() > together) {
                notKept.add(new NotKept(PlainText.line(name), "intake.file.together"));
                continue;
            }
            keep(form, file, name, role, limit, notKept);
        }
        return List.copyOf(notKept);
    }

    public int count(UUID form) {
        return attachments.of(form).size();
    }

    /// The bytes of all that lies in it.
    public long weight(UUID form) {
        return attachments.of(form).stream()
                .mapToLong(each -> each.stored().size())
                .sum();
    }

    private void keep(
            UUID form, MultipartFile file, String name, Enclosure.Role role, long limit, List<NotKept> notKept) {
        try (InputStream content = file.getInputStream()) {
            switch (files.keep(content, name, limit)) {
                case Stored stored -> attachments.attach(form, stored, name, role.name());
                case Refused(var reason) -> notKept.add(new NotKept(PlainText.line(name), reason.key()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What lies in the tray of a form, but for what its sender has taken out again.
    public List<Attachment> of(UUID form, Fields fields) {
        return attachments.of(form).stream()
                .filter(each -> !fields.all("without").contains(String.valueOf(each.id())))
                .toList();
    }

    /// SHA-256 of each file of a form, in the order they were brought.
    public List<String> hashes(UUID form) {
        return attachments.of(form).stream().map(each -> each.stored().hash()).toList();
    }

    public List<Enclosure> enclosures(UUID form, Fields fields) {
        return of(form, fields).stream()
                .map(each -> new Enclosure(each.stored().hash(), each.name(), Enclosure.Role.valueOf(each.role())))
                .toList();
    }
}
