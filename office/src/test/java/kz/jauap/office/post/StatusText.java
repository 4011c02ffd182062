package kz.jauap.office.post;

import java.time.Instant;
import java.util.Date;
import org.jsmpp.bean.DeliveryReceipt;
import org.jsmpp.util.DeliveryReceiptState;

/// What a message centre writes in a receipt of delivery.
final class StatusText {
    private StatusText() {}

    static String of(String id, DeliveryReceiptState state) {
        DeliveryReceipt receipt = new DeliveryReceipt();
        receipt.setId(id);
        receipt.setFinalStatus(state);
        receipt.setSubmitted(1);
        receipt.setDelivered(1);
        receipt.setSubmitDate(Date.from(Instant.EPOCH));
        receipt.setDoneDate(Date.from(Instant.EPOCH));
        receipt.setError("001");
        receipt.setText("");
        return receipt.toString();
    }
}
