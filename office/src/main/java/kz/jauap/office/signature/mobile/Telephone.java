package kz.jauap.office.signature.mobile;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.sign.Sign;
import kz.jauap.office.signature.session.Carrying;
import kz.jauap.office.signature.session.Phrase;
import kz.jauap.office.signature.session.Sessions;
import kz.jauap.office.signature.session.SigningSession;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Puts into words for a telephone who asks for a signature and what is to be signed.
@Component
class Telephone {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSxx").withZone(ZoneId.of("Asia/Almaty"));

    private final Sessions sessions;
    private final Carrying carrying;
    private final MobileDoor door;
    private final Words words;
    private final Sign sign;
    private final String bin;
    private final Authorisation authorisation;

    Telephone(
            Sessions sessions,
            Carrying carrying,
            MobileDoor door,
            Words words,
            Sign sign,
            @Value("${jauap.signing.organisation-bin:}") String bin,
            @Value("${jauap.signing.telephone:TOKEN}") Authorisation authorisation) {
        this.sessions = sessions;
        this.carrying = carrying;
        this.door = door;
        this.words = words;
        this.sign = sign;
        this.bin = bin;
        this.authorisation = authorisation;
    }

    Announced announce(SigningSession session, MobileDoor.Leave leave) {
        var name = name(session);
        return new Announced(
                name.in(words, Lang.KK) + " / " + name.in(words, Lang.RU),
                moment(leave.until()),
                new Announced.Organisation(
                        sign.brand().owner().ru(),
                        sign.brand().owner().kk(),
                        sign.brand().owner().en(),
                        bin),
                place(leave));
    }

    private Announced.Place place(MobileDoor.Leave leave) {
        return switch (authorisation) {
            case TOKEN -> new Announced.Place(door.address("documents"), "Token", leave.token());
            case EDS -> new Announced.Place(door.documents(leave.token()), "Eds", "");
        };
    }

    /// How a telephone shows that it may read the document.
    Authorisation authorisation() {
        return authorisation;
    }

    Offered offer(SigningSession session) {
        var name = name(session);
        var file = new Offered.File(
                "@file/pdf",
                Base64.getEncoder()
                        .encodeToString(sessions.document(session.id()).array()));
        var document = new Offered.ToSign(
                1,
                name.in(words, Lang.RU),
                name.in(words, Lang.KK),
                name.in(words, Lang.EN),
                List.of(new Offered.Meta("SHA-256", session.documentHash())),
                new Offered.Content(file));
        return new Offered("CMS_SIGN_ONLY", List.of(document));
    }

    private Phrase name(SigningSession session) {
        return carrying.signable(session.purpose()).matter(session).name();
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }
}
