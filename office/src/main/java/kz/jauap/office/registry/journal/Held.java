package kz.jauap.office.registry.journal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Journaled;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.entry.TextRef;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.secrecy.Secrecy;

/// A case in hand: nobody else may write in it until the verb that holds it has ended.
public final class Held {
    record Part(AppealId appeal, BodyId body, String number, List<Integer> claims) {
        /// How a part is registered: the first receipt governs, so it has its own number and never a new term.
        Receipt.Registered registered(Card whole) {
            Receipt.Registered first = whole.registered();
            return new Receipt.Registered(
                    number,
                    first.receivedAt(),
                    first.receiptDay(),
                    first.registrationDay(),
                    first.channel(),
                    first.form(),
                    first.signature(),
                    whole.kind(),
                    first.applicant(),
                    first.weight(),
                    first.weightReason(),
                    first.language(),
                    whole.due(),
                    first.lacking(),
                    whole.urgency(),
                    Optional.of(new Origin(
                            Origin.Relation.PART,
                            whole.appeal().value(),
                            whole.number().text())),
                    first.evidence(),
                    first.draftBegun().isEmpty() ? first.firstContact() : Optional.empty());
        }
    }

    private final Card card;
    private final List<Journaled> history;
    private final TextTable texts;
    private final IntSupplier earlierParts;
    private final List<Part> parts = new ArrayList<>();

    Held(Card card, List<Journaled> history, TextTable texts, IntSupplier earlierParts) {
        this.card = card;
        this.history = history;
        this.texts = texts;
        this.earlierParts = earlierParts;
    }

    public Card card() {
        return card;
    }

    public List<Journaled> history() {
        return history;
    }

    /// Keeps words in their erasable row.
    public TextRef text(String words) {
        return texts.add(card.appeal(), Secrecy.of(card.urgency()), words);
    }

    /// Makes a part of this appeal the matter of another body of the akimat: own number, same term.
    ///
    /// @param claims places of the claims that go along; empty means all
    /// @return the part's number
    public String part(BodyId to, List<Integer> claims) {
        String number =
                card.number().ofPart(earlierParts.getAsInt() + parts.size() + 1).text();
        parts.add(new Part(AppealId.fresh(), to, number, claims));
        return number;
    }

    List<Part> parts() {
        return parts;
    }
}
