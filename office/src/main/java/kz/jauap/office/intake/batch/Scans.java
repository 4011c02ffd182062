package kz.jauap.office.intake.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.jauap.office.files.Files;
import kz.jauap.office.files.Refused;
import kz.jauap.office.files.Stored;
import kz.jauap.office.intake.form.NotKept;
import kz.jauap.office.look.PlainText;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/// Turns the files a clerk brings into letters of a pile, each with a scan of its own.
@Component
class Scans {
    private static final long LARGEST = 100L * 1024 * 1024;
    private static final String PDF = "application/pdf";

    private final Files files;

    Scans(Files files) {
        this.files = files;
    }

    /// How a scan of several letters is to be parted.
    enum Way {
        SHEETS,
        PAGES,
        WHOLE
    }

    /// @param pages as the clerk names them, where that is the way
    List<Batch.Row> letters(List<MultipartFile> brought, Way way, String pages, List<NotKept> notKept) {
        List<Batch.Row> rows = new ArrayList<>();
        for (MultipartFile file : brought) {
            String name = PlainText.line(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
            if (name.isEmpty() && file.isEmpty()) {
                continue;
            }
            try (InputStream content = file.getInputStream()) {
                switch (files.keep(content, name, LARGEST)) {
                    case Refused(var reason) -> notKept.add(new NotKept(name, reason.key()));
                    case Stored stored
                    when stored.mediaType().equals(PDF) -> parted(stored, name, way, pages, rows, notKept);
                    case Stored stored -> rows.add(Batch.Row.of(Optional.of(stored.hash()), name, 1));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return List.copyOf(rows);
    }

    /// A letter without a scan.
    static Batch.Row blank() {
        return Batch.Row.of(Optional.empty(), "", 1);
    }

    /// A scan that cannot be read or parted stays one letter: it is not lost, and the clerk is told.
    private void parted(
            Stored stored, String name, Way way, String pages, List<Batch.Row> rows, List<NotKept> notKept) {
        try (InputStream content = files.open(stored.hash());
                PDDocument scan = Parting.read(content.readAllBytes())) {
            int count = scan.getNumberOfPages();
            if (way == Way.WHOLE || count < 2) {
                rows.add(Batch.Row.of(Optional.of(stored.hash()), name, Math.max(count, 1)));
                return;
            }
            Optional<List<Parting.Pages>> parts = count > Parting.MOST_PAGES
                    ? Optional.empty()
                    : way == Way.SHEETS ? Optional.of(Parting.separated(scan)) : Parting.named(pages, count);
            if (parts.isEmpty() || parts.get().isEmpty()) {
                notKept.add(new NotKept(name, "intake.batch.flaw.parts"));
                rows.add(Batch.Row.of(Optional.of(stored.hash()), name, count));
                return;
            }
            for (Parting.Letter letter : Parting.cut(scan, parts.get())) {
                rows.add(Batch.Row.of(
                        Optional.of(files.store(
                                        new ByteArrayInputStream(letter.pdf().array()), name)
                                .hash()),
                        name + ", " + letter.pages().text(),
                        letter.pages().count()));
            }
        } catch (IOException unreadable) {
            notKept.add(new NotKept(name, "intake.batch.flaw.parts"));
            rows.add(Batch.Row.of(Optional.of(stored.hash()), name, 1));
        }
    }
}
