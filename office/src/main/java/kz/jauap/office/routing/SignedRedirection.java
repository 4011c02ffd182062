package kz.jauap.office.routing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.autograph.Autographed;
import kz.jauap.office.registry.autograph.DecisionPapers;
import kz.jauap.office.registry.autograph.Given;
import kz.jauap.office.registry.autograph.SignedDeed;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.paper.Making;
import kz.jauap.office.registry.paper.Occasion;
import kz.jauap.office.registry.paper.PaperKind;
import org.springframework.stereotype.Component;

/// The letter that passes an appeal on, under which a head or a deputy puts his electronic signature.
@Component
public class SignedRedirection implements SignedDeed {
    private static final String TO = "to";
    private static final String CLAIMS = "claims";
    private static final String REASON = "reason";

    private final Redirecting redirecting;
    private final Organisation organisation;
    private final DecisionPapers papers;
    private final Words words;

    SignedRedirection(Redirecting redirecting, Organisation organisation, DecisionPapers papers, Words words) {
        this.redirecting = redirecting;
        this.organisation = organisation;
        this.papers = papers;
        this.words = words;
    }

    /// Where the appeal goes and why.
    ///
    /// @param claims places of the claims that go along, counted from 1; empty for all
    public static Given given(Body to, List<Integer> claims, String reason) {
        String places = claims.stream().map(String::valueOf).collect(Collectors.joining(","));
        return new Given(Map.of(TO, to.id().value(), CLAIMS, places, REASON, reason));
    }

    @Override
    public String name() {
        return "redirection";
    }

    @Override
    public Occasion occasion(CaseFile file, Given given) {
        int before = (int) file.history().stream()
                .filter(each -> each.entry() instanceof Routing.RedirectedInside
                        || each.entry() instanceof Routing.RedirectedOutside)
                .count();
        return new Occasion(file.card().appeal(), PaperKind.REDIRECTION, lang(file), before);
    }

    @Override
    public Optional<String> barred(CaseFile file, SignedIn who, Given given) {
        return redirecting.barred(file, to(given));
    }

    @Override
    public byte[] draw(CaseFile file, SignedIn who, Given given, Making making) {
        Lang lang = lang(file);
        String body = to(given).name().in(lang);
        List<String> lines = new ArrayList<>();
        lines.add(words.say(lang, "routing.letter.to", body));
        List<String> all = file.letter().claims();
        claims(given).stream()
                .filter(place -> place <= all.size())
                .map(place -> place + ". " + all.get(place - 1))
                .forEach(lines::add);
        return papers.print(
                file,
                who,
                lang,
                words.say(lang, "routing.letter.title", file.card().number().text()),
                List.copyOf(lines),
                given.word(REASON),
                making);
    }

    @Override
    public Acted carry(Hand hand, Given given, Autographed signed) {
        return redirecting.signed(hand, to(given), claims(given), given.word(REASON), signed);
    }

    private Body to(Given given) {
        return organisation.body(new BodyId(given.word(TO)));
    }

    private static List<Integer> claims(Given given) {
        return Arrays.stream(given.word(CLAIMS).split(","))
                .filter(place -> !place.isBlank())
                .map(Integer::valueOf)
                .toList();
    }

    private static Lang lang(CaseFile file) {
        return Lang.of(file.letter().language()).orElse(Lang.KK);
    }
}
