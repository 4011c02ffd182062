package kz.jauap.office.answer;

import java.util.Map;
import java.util.Optional;
import kz.jauap.office.answer.letter.Letters;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.autograph.Autographed;
import kz.jauap.office.registry.autograph.Given;
import kz.jauap.office.registry.autograph.SignedDeed;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.paper.Making;
import kz.jauap.office.registry.paper.Occasion;
import org.springframework.stereotype.Component;

/// An answer under which a head or a deputy puts his electronic signature.
@Component
public class SignedAnswer implements SignedDeed {
    private static final String VERSION = "version";
    private static final String OVERRIDE = "override";

    private final Signing signing;
    private final Letters letters;

    SignedAnswer(Signing signing, Letters letters) {
        this.signing = signing;
        this.letters = letters;
    }

    /// What the head decides on before he signs.
    ///
    /// @param version the draft he has read
    /// @param override why he signs despite gaps; blank when there are none
    public static Given given(int version, String override) {
        return new Given(Map.of(VERSION, Integer.toString(version), OVERRIDE, override));
    }

    @Override
    public String name() {
        return "answer";
    }

    @Override
    public Occasion occasion(CaseFile file, Given given) {
        return Letters.occasion(file, signing.wording(file, version(given)).language());
    }

    @Override
    public Optional<String> barred(CaseFile file, SignedIn who, Given given) {
        return signing.barred(file, who, version(given), given.word(OVERRIDE));
    }

    @Override
    public byte[] draw(CaseFile file, SignedIn who, Given given, Making making) {
        return letters.draw(file, signing.wording(file, version(given)), who, making);
    }

    @Override
    public Acted carry(Hand hand, Given given, Autographed signed) {
        return signing.sign(hand, version(given), given.word(OVERRIDE), signed);
    }

    private static int version(Given given) {
        return Integer.parseInt(given.word(VERSION));
    }
}
