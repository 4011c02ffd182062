package kz.jauap.office.files.photo;

import java.nio.BufferUnderflowException;
import java.util.Optional;

/// Takes what a camera noted out of a picture without touching the picture itself.
final class Stripping {
    private Stripping() {}

    /// The picture without its notes; empty where it is not built as its kind is.
    static Optional<byte[]> of(String mediaType, byte[] picture) {
        try {
            return switch (mediaType) {
                case "image/jpeg" -> Optional.of(Jpeg.bare(picture));
                case "image/png" -> Optional.of(Png.bare(picture));
                case "image/webp" -> Optional.of(Webp.bare(picture));
                case "image/heic", "image/heif" -> Optional.of(Heif.bare(picture));
                case String _ -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException
                | BufferUnderflowException
                | IllegalArgumentException
                | NegativeArraySizeException broken) {
            return Optional.empty();
        }
    }
}
