package kz.jauap.office.files.bare;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.util.Optional;
import java.util.Set;
import kz.jauap.office.files.bare.paper.OfficePaper;

/// Takes what a device or a program noted out of a file without touching what the file is about.
final class Stripping {
    /// What is rewritten in memory may have this many bytes.
    private static final long LARGEST = 64L * 1024 * 1024;

    private static final Set<String> FILMS =
            Set.of("video/mp4", "video/x-m4v", "video/quicktime", "video/3gpp", "audio/mp4");
    private static final String WEBM = "video/webm";
    private static final Set<String> PAPERS = Set.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.oasis.opendocument.text",
            "application/vnd.oasis.opendocument.spreadsheet");
    private static final Set<String> WHOLE =
            Set.of("image/jpeg", "image/png", "image/webp", "image/heic", "image/heif", "application/pdf");

    /// Such files hold nothing but what is read in them.
    private static final Set<String> PLAIN = Set.of("text/plain", "text/csv");

    private Stripping() {}

    /// Whether files of a type can be rid of their notes.
    static boolean knows(String mediaType) {
        return film(mediaType) || whole(mediaType) || PLAIN.contains(mediaType);
    }

    /// The file without its notes; empty where it is of another type, or not built as its type is.
    ///
    /// @param file read from its beginning, and to be closed after the copy has been read
    static Optional<InputStream> of(String mediaType, SeekableByteChannel file) throws IOException {
        try {
            if (film(mediaType)) {
                var notes = mediaType.equals(WEBM) ? Webm.notes(file) : Film.notes(file);
                return Optional.of(new Patched(Channels.newInputStream(file.position(0)), notes));
            }
            if (PLAIN.contains(mediaType)) {
                return Optional.of(Channels.newInputStream(file));
            }
            return whole(mediaType) && file.size() <= LARGEST
                    ? bare(mediaType, Channels.newInputStream(file).readAllBytes())
                    : Optional.empty();
        } catch (EOFException
                | IndexOutOfBoundsException
                | BufferUnderflowException
                | IllegalArgumentException
                | NegativeArraySizeException broken) {
            return Optional.empty();
        }
    }

    /// Whatever fails over bytes that are all here lies in them, not in the disk.
    private static Optional<InputStream> bare(String mediaType, byte[] file) {
        try {
            return Optional.of(new ByteArrayInputStream(rewritten(mediaType, file)));
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    private static boolean film(String mediaType) {
        return FILMS.contains(mediaType) || mediaType.equals(WEBM);
    }

    private static boolean whole(String mediaType) {
        return WHOLE.contains(mediaType) || PAPERS.contains(mediaType);
    }

    private static byte[] rewritten(String mediaType, byte[] file) throws IOException {
        if (PAPERS.contains(mediaType)) {
            return OfficePaper.bare(file, Stripping::rewritten);
        }
        return switch (mediaType) {
            case "image/jpeg" -> Jpeg.bare(file);
            case "image/png" -> Png.bare(file);
            case "image/webp" -> Webp.bare(file);
            case "image/heic", "image/heif" -> Heif.bare(file);
            case "application/pdf" -> Pdf.bare(file);
            case String _ -> throw new IllegalArgumentException(mediaType);
        };
    }
}
