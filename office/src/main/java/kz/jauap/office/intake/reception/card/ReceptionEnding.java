package kz.jauap.office.intake.reception.card;

import kz.jauap.law.appeal.Kind;
import kz.jauap.office.intake.reception.Booking;
import kz.jauap.office.intake.reception.Schedules;
import kz.jauap.office.intake.reception.Visit;
import org.springframework.stereotype.Component;

/// The end of a reception: its card is written, and what was not resolved, or what the visitor wants in writing, is
/// registered. By that he is received, so that a card never says of an appeal that there is none.
@Component
public class ReceptionEnding {
    private final Booking booking;
    private final Schedules schedules;
    private final InWriting inWriting;
    private final ReceptionCards cards;

    ReceptionEnding(Booking booking, Schedules schedules, InWriting inWriting, ReceptionCards cards) {
        this.booking = booking;
        this.schedules = schedules;
        this.inWriting = inWriting;
        this.cards = cards;
    }

    /// Writes the card of a visit.
    ///
    /// @param kind of the appeal, where it is put in writing
    /// @param topic likewise
    /// @return whether this card is the one that counts; not so where another was written before
    public boolean write(Visit visit, Visit.Outcome outcome, Kind kind, String topic) {
        if (!booking.record(visit, outcome)) {
            return false;
        }
        switch (outcome.settlement()) {
            case ANSWERED_ORALLY -> {}
            case PUT_IN_WRITING -> {
                var body = schedules.find(visit.schedule()).orElseThrow().body();
                inWriting.register(visit, outcome, body, kind, topic);
                cards.seal(booking.find(visit.id()).orElseThrow());
            }
        }
        return true;
    }
}
