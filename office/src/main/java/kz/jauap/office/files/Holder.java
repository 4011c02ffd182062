package kz.jauap.office.files;

import java.util.Set;

/// Whoever needs contents by their hash without having attached them.
public interface Holder {
    /// Of some contents those that it needs.
    Set<String> needed(Set<String> hashes);
}
