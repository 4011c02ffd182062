package kz.jauap.office.registry.act;

import java.util.List;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Held;

/// A case on an officer's desk: held against other hands, its file open.
public record OnDesk(Held held, CaseFile file) {
    public Card card() {
        return held.card();
    }

    public List<Journaled> history() {
        return held.history();
    }

    public boolean official() {
        return card().registered().weight() == Weight.OFFICIAL;
    }

    /// Registered or in work: nothing lies with the head for signature, nothing has ended.
    public boolean inHand() {
        return card().stage().inHand();
    }

    /// Keeps words in their erasable row.
    public TextRef text(String words) {
        return held.text(words);
    }
}
