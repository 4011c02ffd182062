package kz.jauap.office.post.smpp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.post.ShortMessage;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;

/// How one message is handed to a centre: in UCS-2, whole, with a receipt asked for, and a reference by which a second
/// copy can be recognised.
final class Submitting {
    private static final String ANY_SERVICE = "";
    private static final String A_DAY = "000001000000000R";

    private Submitting() {}

    /// Hands it over and waits for the answer.
    ///
    /// @return what the centre calls it
    static String submit(SMPPSession session, SmppUrl to, ShortMessage message)
            throws IOException, PDUException, InvalidResponseException, NegativeResponseException,
                    ResponseTimeoutException {
        byte[] text = message.text().getBytes(StandardCharsets.UTF_16BE);
        boolean whole = message.text().length() <= ShortMessage.WHOLE;
        List<OptionalParameter> extras = new ArrayList<>();
        extras.add(new OptionalParameter.User_message_reference(
                (short) message.id().hashCode()));
        if (!whole) {
            extras.add(new OptionalParameter.Message_payload(text));
        }
        return session.submitShortMessage(
                        ANY_SERVICE,
                        to.ton(),
                        to.npi(),
                        to.from(),
                        TypeOfNumber.INTERNATIONAL,
                        NumberingPlanIndicator.ISDN,
                        message.to(),
                        new ESMClass(),
                        (byte) 0,
                        (byte) 1,
                        null,
                        A_DAY,
                        new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
                        (byte) 0,
                        new GeneralDataCoding(Alphabet.ALPHA_UCS2),
                        (byte) 0,
                        whole ? text : new byte[0],
                        extras.toArray(OptionalParameter[]::new))
                .getMessageId();
    }
}
