package kz.jauap.office.grievance.court;

import kz.jauap.office.house.Bytes;

/// One file of the bundle.
///
/// @param name of the file, numbered in the order in which a judge reads
/// @param what it is, in the language of the bundle
public record Leaf(String name, String what, Bytes content) {
    /// What the list says of it, so that anybody can check that it is the same file.
    public String sha256() {
        return content.sha256();
    }
}
