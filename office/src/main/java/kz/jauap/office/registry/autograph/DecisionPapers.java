package kz.jauap.office.registry.autograph;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.SignedIn;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.paper.Making;
import org.springframework.stereotype.Component;

/// Types decisions, to be signed as they are.
@Component
public class DecisionPapers {
    private final Organisation organisation;
    private final Paper paper;
    private final Words words;
    private final Clock clock;

    DecisionPapers(Organisation organisation, Paper paper, Words words, Clock clock) {
        this.organisation = organisation;
        this.paper = paper;
        this.words = words;
        this.clock = clock;
    }

    /// A decision of this official on a case.
    ///
    /// @param lines what is decided, sentence by sentence
    public byte[] print(
            CaseFile file, SignedIn who, Lang lang, String title, List<String> lines, String reason, Making making) {
        var officer = who.officer();
        var capacity = who.deciding(file.card().body());
        String position = capacity.position().in(lang);
        var decision = new DecisionPaper(
                organisation.body(file.card().body()),
                file.card().number().text(),
                title,
                lines,
                reason,
                capacity.id() == officer.id() ? position : words.say(lang, "people.acting", position),
                officer.name().signature(lang),
                clock.instant(),
                making);
        return paper.print(
                "registry/decision",
                lang,
                Map.of("decision", decision, "qr", QrCode.of(making.link().url())));
    }
}
