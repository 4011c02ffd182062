package kz.jauap.office.consideration;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.autograph.Autographed;
import kz.jauap.office.registry.autograph.DecisionPapers;
import kz.jauap.office.registry.autograph.Given;
import kz.jauap.office.registry.autograph.SignedDeed;
import kz.jauap.office.registry.entry.Timing;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.paper.Making;
import kz.jauap.office.registry.paper.Occasion;
import kz.jauap.office.registry.paper.PaperKind;
import org.springframework.stereotype.Component;

/// A decision to extend the term under which a head or a deputy puts his electronic signature.
@Component
public class SignedExtension implements SignedDeed {
    private static final String REASON = "reason";

    private final Extending extending;
    private final Running running;
    private final Arithmetic arithmetic;
    private final DecisionPapers papers;
    private final Words words;

    SignedExtension(Extending extending, Running running, Arithmetic arithmetic, DecisionPapers papers, Words words) {
        this.extending = extending;
        this.running = running;
        this.arithmetic = arithmetic;
        this.papers = papers;
        this.words = words;
    }

    /// What the head gives as his reason.
    public static Given given(String reason) {
        return new Given(Map.of(REASON, reason));
    }

    @Override
    public String name() {
        return "extension";
    }

    @Override
    public Occasion occasion(CaseFile file, Given given) {
        int before = (int) file.history().stream()
                .filter(each -> each.entry() instanceof Timing.ExtensionGranted)
                .count();
        return new Occasion(file.card().appeal(), PaperKind.EXTENSION, lang(file), before);
    }

    @Override
    public Optional<String> barred(CaseFile file, SignedIn who, Given given) {
        return extending.barred(file, who);
    }

    @Override
    public byte[] draw(CaseFile file, SignedIn who, Given given, Making making) {
        Lang lang = lang(file);
        int days = Extending.proposed(file.card()).orElseThrow().days();
        var term = running.extended(file.card(), days);
        return papers.print(
                file,
                who,
                lang,
                words.say(
                        lang,
                        "consideration.decision.title",
                        file.card().number().text()),
                List.of(
                        words.say(lang, "registry.entry.extension-granted", days, term.end()),
                        words.say(lang, "consideration.decision.article", arithmetic.article(term, lang))),
                given.word(REASON),
                making);
    }

    @Override
    public Acted carry(Hand hand, Given given, Autographed signed) {
        return extending.grant(hand, given.word(REASON), signed);
    }

    private static Lang lang(CaseFile file) {
        return Lang.of(file.letter().language()).orElse(Lang.KK);
    }
}
