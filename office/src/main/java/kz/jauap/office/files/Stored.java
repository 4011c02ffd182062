package kz.jauap.office.files;

/// A file that is safe on disk: the SHA-256 of its content in lower-case hexadecimal, its size in bytes, its type.
public record Stored(String hash, long size, String mediaType) implements Keeping {}
