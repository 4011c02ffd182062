package kz.jauap.office.post.smpp;

import java.io.IOException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.MessageReceiverListener;
import org.jsmpp.session.SMPPSession;
import org.jsmpp.session.connection.socket.SSLSocketConnectionFactory;
import org.jsmpp.session.connection.socket.SocketConnectionFactory;

/// How a line is taken up: bound both ways, and asked every half minute whether it still stands.
final class Binding {
    private static final int ENQUIRE_EVERY = 30_000;

    private Binding() {}

    static SMPPSession bound(SmppUrl to, MessageReceiverListener listener, long patience) throws IOException {
        SMPPSession session = new SMPPSession(
                to.tls() ? SSLSocketConnectionFactory.getInstance() : SocketConnectionFactory.getInstance());
        session.setEnquireLinkTimer(ENQUIRE_EVERY);
        session.setTransactionTimer(patience);
        session.setMessageReceiverListener(listener);
        try {
            session.connectAndBind(
                    to.host(),
                    to.port(),
                    new BindParameter(
                            BindType.BIND_TRX,
                            to.user(),
                            to.password(),
                            to.systemType(),
                            TypeOfNumber.UNKNOWN,
                            NumberingPlanIndicator.UNKNOWN,
                            null,
                            to.version()),
                    patience);
            return session;
        } catch (IOException fallen) {
            session.close();
            throw fallen;
        }
    }
}
