package kz.jauap.office.signature.seal;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.signature.ElectronicDoor;
import org.springframework.stereotype.Component;

/// Seals the office's own papers, and nothing else; who calls it answers for that.
@Component
public class Sealer {
    private final SealSafe safe;
    private final Paper paper;
    private final Words words;
    private final ElectronicDoor door;
    private final URI publicUrl;
    private final Clock clock;

    Sealer(SealSafe safe, Paper paper, Words words, ElectronicDoor door, Settings settings, Clock clock) {
        this.safe = safe;
        this.paper = paper;
        this.words = words;
        this.door = door;
        this.publicUrl = settings.publicUrl();
        this.clock = clock;
    }

    /// Whether a paper made now would be sealed; one that would not must say so itself.
    public boolean ready() {
        return safe.key(clock.instant()).isPresent();
    }

    /// The paper under the seal, with a stamp in the words of its language; nothing where the office has no key.
    public Optional<Sealed> seal(byte[] pdf, Lang lang) {
        Instant now = clock.instant();
        return safe.key(now).map(key -> {
            String said = words.say(lang, "signature.stamp.sealed") + " " + key.owner();
            byte[] sealed = PdfSeal.into(pdf, stamp(key, now, lang), said, key, now);
            return new Sealed(Bytes.of(sealed), Bytes.of(key.signing().sign(sealed, now)), key.owner(), now);
        });
    }

    /// A detached signature of the office over a paper under its seal; nothing where the office has no key now.
    public Optional<Bytes> detached(byte[] sealedPaper) {
        Instant now = clock.instant();
        return safe.key(now).map(key -> Bytes.of(key.signing().sign(sealedPaper, now)));
    }

    private byte[] stamp(SealKey key, Instant now, Lang lang) {
        return paper.print(
                "signature/stamp",
                lang,
                Map.of("owner", key.owner(), "at", now, "domain", door.domain(), "where", where()));
    }

    /// The page of checks as a person types it.
    public String where() {
        return publicUrl.toString().replaceAll("^https?://|/+$", "") + "/v";
    }
}
