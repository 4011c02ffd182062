package kz.jauap.office.post.smpp;

import kz.jauap.office.post.ReceiptTray;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.AlertNotification;
import org.jsmpp.bean.DataSm;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.DataSmResult;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.Session;
import org.jsmpp.util.InvalidDeliveryReceiptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Takes in what a centre says of messages; it hears that we have it only once it is written down.
record ReceiptTaker(ReceiptTray receipts, SmppUrl.Ids ids) implements MessageReceiverListener {
    private static final Logger log = LoggerFactory.getLogger(ReceiptTaker.class);

    @Override
    public void onAcceptDeliverSm(DeliverSm said) throws ProcessRequestException {
        if (!said.isSmscDeliveryReceipt()) {
            return;
        }
        try {
            Said.receipt(said, ids).ifPresent(receipts::put);
        } catch (InvalidDeliveryReceiptException | IllegalArgumentException unreadable) {
            log.warn("A receipt cannot be read: {}", unreadable.getMessage());
        } catch (RuntimeException fault) {
            log.error("A receipt is not kept now", fault);
            throw new ProcessRequestException("not now", SMPPConstant.STAT_ESME_RX_T_APPN, fault);
        }
    }

    @Override
    public void onAcceptAlertNotification(AlertNotification alert) {
        // says that a telephone is on; we ask for no such thing
    }

    @Override
    public DataSmResult onAcceptDataSm(DataSm data, Session source) throws ProcessRequestException {
        throw new ProcessRequestException("not taken", SMPPConstant.STAT_ESME_RINVCMDID);
    }
}
