package kz.jauap.office.files;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.tika.Tika;

/// The types of file the office takes in, each with the ending it is handed out under; all others are refused.
final class MediaTypes {
    private static final Map<String, String> ENDINGS = Map.ofEntries(
            Map.entry("application/pdf", "pdf"),
            Map.entry("image/jpeg", "jpg"),
            Map.entry("image/png", "png"),
            Map.entry("image/gif", "gif"),
            Map.entry("image/bmp", "bmp"),
            Map.entry("image/tiff", "tif"),
            Map.entry("image/webp", "webp"),
            Map.entry("image/heic", "heic"),
            Map.entry("image/heif", "heif"),
            Map.entry("application/msword", "doc"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
            Map.entry("application/vnd.ms-excel", "xls"),
            Map.entry("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
            Map.entry("application/vnd.oasis.opendocument.text", "odt"),
            Map.entry("application/vnd.oasis.opendocument.spreadsheet", "ods"),
            Map.entry("application/rtf", "rtf"),
            Map.entry("text/plain", "txt"),
            Map.entry("text/csv", "csv"),
            Map.entry("video/mp4", "mp4"),
            Map.entry("video/x-m4v", "m4v"),
            Map.entry("video/quicktime", "mov"),
            Map.entry("video/webm", "webm"),
            Map.entry("video/3gpp", "3gp"),
            Map.entry("video/x-msvideo", "avi"),
            Map.entry("audio/mpeg", "mp3"),
            Map.entry("audio/mp4", "m4a"),
            Map.entry("audio/ogg", "ogg"),
            Map.entry("audio/opus", "opus"),
            Map.entry("audio/vorbis", "ogg"),
            Map.entry("audio/vnd.wave", "wav"),
            Map.entry("audio/amr", "amr"),
            Map.entry("application/pkcs7-signature", "p7s"),
            Map.entry("application/pkcs7-mime", "p7m"),
            Map.entry("application/timestamped-data", "tsd"));

    private static final Tika TIKA = new Tika();

    private MediaTypes() {}

    /// The type by content, helped by the name where content alone is ambiguous.
    static String of(InputStream content, String name) throws IOException {
        return TIKA.detect(content, name);
    }

    static boolean accepted(String mediaType) {
        return ENDINGS.containsKey(mediaType);
    }

    static Optional<String> ending(String mediaType) {
        return Optional.ofNullable(ENDINGS.get(mediaType));
    }
}
