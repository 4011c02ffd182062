package kz.jauap.office.grievance.court;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;
import kz.jauap.office.files.Files;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.stereotype.Component;

/// Counts the pages of what is bound, as whoever takes a bundle in does.
@Component
class PageCount {
    /// What is larger is not read whole for this.
    private static final long LARGEST = 32_000_000;

    private final Files files;

    PageCount(Files files) {
        this.files = files;
    }

    /// Empty for what has no pages, or none that can be counted here.
    OptionalInt of(String name, Leaf.Content content) {
        try {
            return switch (content) {
                case Leaf.Content.Made(var bytes) -> name.endsWith(".pdf") ? pages(bytes.array()) : OptionalInt.empty();
                case Leaf.Content.Kept(var stored) ->
                    stored.mediaType().equals("application/pdf") && stored.size() <= LARGEST
                            ? pages(kept(stored.hash()))
                            : OptionalInt.empty();
                case Leaf.Content.HeldBack _ -> OptionalInt.empty();
            };
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException broken) {
            return OptionalInt.empty();
        }
    }

    private byte[] kept(String hash) throws IOException {
        try (InputStream in = files.open(hash)) {
            return in.readAllBytes();
        }
    }

    private static OptionalInt pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return OptionalInt.of(document.getNumberOfPages());
        }
    }
}
