package kz.jauap.office.post;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.BindRequest;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.DeliveryReceiptState;
import org.jsmpp.util.MessageId;

/// An operator's message centre for tests that speaks SMPP: takes messages, refuses some numbers, throttles, hangs up,
/// and says later what became of each message.
public final class Smsc implements SubmissionsOnly, AutoCloseable {
    private static final int PATIENCE = 5_000;

    /// How it behaves.
    public enum Mood {
        WELL,
        THROTTLING,
        /// Every line falls, and whoever calls is turned away.
        DOWN
    }

    /// What came in.
    ///
    /// @param reference by which its sender tells copies of it
    public record Received(String id, String to, String text, int reference, byte coding) {}

    private final ServerSocket socket;
    private final SMPPServerSessionListener door;
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<SMPPServerSession> lines = new CopyOnWriteArrayList<>();
    private final List<BindRequest> binds = new CopyOnWriteArrayList<>();
    private final AtomicInteger last = new AtomicInteger(0x1A0);
    private volatile Mood mood = Mood.WELL;

    public Smsc() {
        try {
            socket = new ServerSocket(0, 8, InetAddress.getLoopbackAddress());
            door = new SMPPServerSessionListener(0, new OneSocket(socket));
            door.setMessageReceiverListener(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::serve);
    }

    private void serve() {
        boolean open = true;
        while (open) {
            try {
                SMPPServerSession line = door.accept();
                Thread.ofVirtual().start(() -> bind(line));
            } catch (IOException closed) {
                open = false;
            }
        }
    }

    private void bind(SMPPServerSession line) {
        try {
            BindRequest asked = line.waitForBind(PATIENCE);
            binds.add(asked);
            if (mood == Mood.DOWN) {
                asked.reject(SMPPConstant.STAT_ESME_RSYSERR);
            } else if (asked.getPassword().equals("secret")) {
                lines.add(line);
                asked.accept("smsc", asked.getInterfaceVersion());
            } else {
                asked.reject(SMPPConstant.STAT_ESME_RINVPASWD);
            }
        } catch (IOException | PDUException | TimeoutException gone) {
            line.close();
        }
    }

    public String url() {
        return "smpp://akimat:secret@127.0.0.1:" + socket.getLocalPort() + "?from=AKIMAT";
    }

    public void mood(Mood now) {
        mood = now;
        if (now == Mood.DOWN) {
            hangUp();
        }
    }

    /// Drops every line.
    public void hangUp() {
        lines.forEach(SMPPServerSession::close);
        lines.clear();
    }

    public List<Received> received() {
        return received;
    }

    public List<BindRequest> binds() {
        return binds;
    }

    /// Says what became of a message, and waits until the other side has it.
    public void say(Received message, DeliveryReceiptState state, OptionalParameter... extras) {
        say(message.id(), message.to(), state, extras);
    }

    /// The same of a message by the number it is called by.
    public void say(String id, String to, DeliveryReceiptState state, OptionalParameter... extras) {
        try {
            lines.getLast()
                    .deliverShortMessage(
                            "",
                            TypeOfNumber.INTERNATIONAL,
                            NumberingPlanIndicator.ISDN,
                            to,
                            TypeOfNumber.ALPHANUMERIC,
                            NumberingPlanIndicator.UNKNOWN,
                            "AKIMAT",
                            new ESMClass(MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
                            (byte) 0,
                            (byte) 0,
                            new RegisteredDelivery(0),
                            GeneralDataCoding.DEFAULT,
                            StatusText.of(id, state).getBytes(StandardCharsets.US_ASCII),
                            extras);
        } catch (PDUException
                | ResponseTimeoutException
                | InvalidResponseException
                | NegativeResponseException
                | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm asked, SMPPServerSession line) throws ProcessRequestException {
        if (mood == Mood.THROTTLING) {
            throw new ProcessRequestException("slow down", SMPPConstant.STAT_ESME_RTHROTTLED);
        }
        if (asked.getDestAddress().endsWith("0000000")) {
            throw new ProcessRequestException("no such number", SMPPConstant.STAT_ESME_RINVDSTADR);
        }
        String id = Integer.toHexString(last.incrementAndGet());
        received.add(new Received(id, asked.getDestAddress(), text(asked), reference(asked), asked.getDataCoding()));
        try {
            return new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
        } catch (PDUException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(SubmitSm asked) {
        OptionalParameter.Message_payload payload = asked.getOptionalParameter(OptionalParameter.Message_payload.class);
        return new String(payload == null ? asked.getShortMessage() : payload.getValue(), StandardCharsets.UTF_16BE);
    }

    private static int reference(SubmitSm asked) {
        return asked.getOptionalParameter(OptionalParameter.User_message_reference.class)
                        .getValue()
                & 0xFFFF;
    }

    @Override
    public void close() {
        hangUp();
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
