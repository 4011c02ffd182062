package kz.jauap.office.consideration.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Refused;
import kz.jauap.office.files.Stored;
import kz.jauap.office.look.Page;
import kz.jauap.office.look.PlainText;
import kz.jauap.office.registry.act.Filled;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Takes the file that an official brings with a step's form; it is safe on disk before the step is taken.
@Component
public class Uploading {
    private static final long LARGEST = 20L * 1024 * 1024;

    private final Files files;

    Uploading(Files files) {
        this.files = files;
    }

    /// A file that was kept, under the name it was brought with.
    public record Kept(Stored stored, String name) {}

    /// Empty where none was brought, or where it was not kept: that is a mistake of the form then.
    public Optional<Kept> keep(String field, Optional<List<MultipartFile>> brought, Filled filled, Page page) {
        return brought.orElse(List.of()).stream()
                .filter(each -> !each.isEmpty())
                .findFirst()
                .flatMap(file -> keep(field, file, filled, page));
    }

    private Optional<Kept> keep(String field, MultipartFile file, Filled filled, Page page) {
        String name = PlainText.line(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        try (InputStream content = file.getInputStream()) {
            return switch (files.keep(content, name, LARGEST)) {
                case Stored stored -> Optional.of(new Kept(stored, name));
                case Refused(var reason) -> filled.wrong(field, name + ": " + page.say(reason.key()), Optional.empty());
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
