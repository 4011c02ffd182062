package kz.jauap.office.post.smpp;

import java.util.Optional;
import kz.jauap.office.post.Outcome;
import kz.jauap.office.post.Receipt;
import kz.jauap.office.post.Receipt.Fate;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.InvalidDeliveryReceiptException;

/// What a centre says of messages, in our words.
final class Said {
    private static final int HEXADECIMAL = 16;

    private Said() {}

    /// A message or a line that was not taken: never so, not from us, or not now.
    static Outcome refusal(int status) {
        String why = "SMPP 0x%02X".formatted(status);
        return switch (status) {
            case SMPPConstant.STAT_ESME_RINVDSTADR, SMPPConstant.STAT_ESME_RINVMSGLEN -> new Outcome.Refused(why);
            case SMPPConstant.STAT_ESME_RBINDFAIL,
                    SMPPConstant.STAT_ESME_RINVPASWD,
                    SMPPConstant.STAT_ESME_RINVSYSID,
                    SMPPConstant.STAT_ESME_RINVSRCADR,
                    SMPPConstant.STAT_ESME_RINVSYSTYP -> new Outcome.Barred(why);
            default -> new Outcome.Later(why);
        };
    }

    /// What a receipt tells of a message in the end; empty while it is still on its way.
    static Optional<Receipt> receipt(DeliverSm said, SmppUrl.Ids ids) throws InvalidDeliveryReceiptException {
        Optional<OptionalParameter.Receipted_message_id> named =
                Optional.ofNullable(said.getOptionalParameter(OptionalParameter.Receipted_message_id.class));
        Optional<OptionalParameter.Message_state> state =
                Optional.ofNullable(said.getOptionalParameter(OptionalParameter.Message_state.class));
        if (named.isPresent() && state.isPresent()) {
            return fate(state.get().getMessageState())
                    .map(fate -> new Receipt(
                            named.get().getValueAsString(),
                            fate,
                            state.get().getMessageState().name()));
        }
        DeliveryReceipt written = said.getShortMessageAsDeliveryReceipt();
        return fate(written.getFinalStatus())
                .map(fate -> new Receipt(
                        switch (ids) {
                            case SAME -> written.getId();
                            case DECIMAL -> Long.toString(Long.parseLong(written.getId()), HEXADECIMAL);
                        },
                        fate,
                        written.getFinalStatus() + " " + written.getError()));
    }

    private static Optional<Fate> fate(OptionalParameter.Message_state.Message_state_enum state) {
        return switch (state) {
            case DELIVERED -> Optional.of(Fate.DELIVERED);
            case UNDELIVERABLE, EXPIRED, DELETED, REJECTED -> Optional.of(Fate.UNDELIVERED);
            case SCHEDULED, ENROUTE, ACCEPTED, UNKNOWN, SKIPPED -> Optional.empty();
        };
    }

    private static Optional<Fate> fate(DeliveryReceiptState state) {
        return switch (state) {
            case DELIVRD -> Optional.of(Fate.DELIVERED);
            case UNDELIV, EXPIRED, DELETED, REJECTD -> Optional.of(Fate.UNDELIVERED);
            case ENROUTE, ACCEPTD, UNKNOWN -> Optional.empty();
        };
    }
}
