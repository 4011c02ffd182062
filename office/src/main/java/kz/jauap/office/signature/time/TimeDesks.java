package kz.jauap.office.signature.time;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.signature.certificate.Flaw;
import kz.jauap.office.signature.certificate.Shape;
import kz.jauap.office.signature.trust.TimeDesk;
import kz.jauap.office.signature.trust.Trust;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/// The desks of the trusted authorities that stamp times: asked one after the other, until one gives a token that
/// holds.
public final class TimeDesks {
    private static final int NONCE = 64;

    private final Trust trust;
    private final Stampers stampers;
    private final SecureRandom random = new SecureRandom();

    public TimeDesks(Trust trust, Stampers stampers) {
        this.trust = trust;
        this.stampers = stampers;
    }

    /// A question to a desk, complete but for what every question carries.
    public interface Question {
        TimeStampRequest with(TimeStampRequestGenerator generator, BigInteger nonce) throws TSPException, IOException;
    }

    /// What a desk answered, and what its token says.
    public record Answer(TimeStampResponse response, Bytes token, Instant at, String by) {}

    /// Whether there is any desk to ask.
    public boolean open() {
        return !trust.timeDesks().isEmpty();
    }

    /// Asks until a desk gives a token that fits the question and goes back to a trusted root. It asks outside: never
    /// call it inside a transaction.
    ///
    /// @throws IOException where none does
    public Answer ask(Question question) throws IOException {
        var none = new IOException("no desk gave a time-stamp");
        for (var desk : trust.timeDesks()) {
            try {
                return ask(desk, question);
            } catch (IOException | TSPException | RuntimeException failed) {
                none.addSuppressed(failed);
            }
        }
        throw none;
    }

    /// What a token over a signature is worth today.
    public TimeStamp worth(Bytes token, Bytes signature) {
        return stampers.settled(TimeStamps.examine(token, signature, trust));
    }

    /// Whether a token is whole and over this hash, by whomever; an authority that is no longer trusted breaks nothing.
    public boolean whole(Bytes token, byte[] hash) {
        return switch (TimeStamps.examine(token, hash, trust)) {
            case TimeStamp.Chained _, TimeStamp.Trusted _, TimeStamp.Unsettled _, TimeStamp.Stranger _ -> true;
            case TimeStamp.Broken _ -> false;
        };
    }

    private Answer ask(TimeDesk desk, Question question) throws IOException, TSPException {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        desk.policy().map(ASN1ObjectIdentifier::new).ifPresent(generator::setReqPolicy);
        var request = question.with(generator, new BigInteger(NONCE, random));
        var response = new TimeStampResponse(sound(desk.line().ask(request.getEncoded())));
        response.validate(request);
        if (response.getTimeStampToken() == null) {
            throw new IOException("refused: " + response.getStatus() + " " + response.getStatusString());
        }
        var token = Bytes.of(response.getTimeStampToken().toCMSSignedData().getEncoded(ASN1Encoding.DER));
        return switch (stampers.settled(TimeStamps.examine(token, request.getMessageImprintDigest(), trust))) {
            case TimeStamp.Trusted(var at, var by, var _) -> new Answer(response, token, at, by);
            case TimeStamp.Chained _, TimeStamp.Unsettled _ -> throw new IOException("its key is not looked into yet");
            case TimeStamp.Stranger(var _, var why) -> throw new IOException("not trusted: " + why);
            case TimeStamp.Broken(var why) -> throw new IOException("broken: " + why);
        };
    }

    private static byte[] sound(byte[] answer) throws IOException {
        try {
            Shape.check(answer);
            return answer;
        } catch (Flaw flaw) {
            throw new IOException(flaw);
        }
    }
}
