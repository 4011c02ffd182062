package kz.jauap.office.grievance.court;

import java.util.OptionalInt;
import kz.jauap.office.files.Stored;
import kz.jauap.office.house.Bytes;

/// One file of the bundle.
///
/// @param number in the order in which a judge reads
/// @param name of the file, which begins with its number
/// @param what it is, in the language of the bundle
/// @param pages where it has pages that can be counted
public record Leaf(int number, String name, String what, Content content, OptionalInt pages) {
    /// Where its bytes are.
    public sealed interface Content {
        /// Made for the bundle.
        record Made(Bytes bytes) implements Content {}

        /// Kept in the file store, as it came.
        record Kept(Stored stored) implements Content {}

        /// Kept, but the antivirus holds it back: listed with its hash, not handed out.
        record HeldBack(Stored stored) implements Content {}
    }

    /// What the list says of it, so that anybody can check that it is the same file.
    public String sha256() {
        return switch (content) {
            case Content.Made(var bytes) -> bytes.sha256();
            case Content.Kept(var stored) -> stored.hash();
            case Content.HeldBack(var stored) -> stored.hash();
        };
    }

    /// In bytes.
    public long size() {
        return switch (content) {
            case Content.Made(var bytes) -> bytes.array().length;
            case Content.Kept(var stored) -> stored.size();
            case Content.HeldBack(var stored) -> stored.size();
        };
    }

    /// In thousands of bytes, as people read it; nothing is smaller than one.
    public long kilobytes() {
        return Math.max(1, Math.round(size() / 1000.0));
    }
}
