package kz.jauap.office.registry.journal;

import java.util.List;
import kz.jauap.office.registry.entry.Entry;

/// What a verb makes of a case: entries to write, or the reason why the law does not let it.
public sealed interface Acted {
    record Done(List<Entry> entries) implements Acted {}

    /// The law does not let it; nothing was written.
    ///
    /// @param key of the sentence that tells the reader why, in the verb's room
    record Refused(String key) implements Acted {}

    static Acted of(Entry... entries) {
        return new Done(List.of(entries));
    }

    static Acted refuse(String key) {
        return new Refused(key);
    }
}
