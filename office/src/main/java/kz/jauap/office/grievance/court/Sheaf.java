package kz.jauap.office.grievance.court;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import kz.jauap.office.look.Dates;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.paper.IssuedPaper;
import kz.jauap.office.registry.paper.PaperCopies;
import kz.jauap.office.registry.paper.Papers;
import kz.jauap.office.signature.evidence.Archive;
import kz.jauap.office.signature.evidence.Evidences;
import org.springframework.stereotype.Component;

/// Lays the papers of one case: what its applicant wrote, what the office issued to him with its seals and signatures,
/// what he enclosed. Each is called by what it is, of which number and day.
@Component
class Sheaf {
    private final Paper paper;
    private final Words words;
    private final Organisation organisation;
    private final Papers papers;
    private final PaperCopies copies;
    private final Evidences evidences;
    private final Archive archive;
    private final Enclosed enclosures;

    Sheaf(
            Paper paper,
            Words words,
            Organisation organisation,
            Papers papers,
            PaperCopies copies,
            Evidences evidences,
            Archive archive,
            Enclosed enclosures) {
        this.paper = paper;
        this.words = words;
        this.organisation = organisation;
        this.papers = papers;
        this.copies = copies;
        this.evidences = evidences;
        this.archive = archive;
        this.enclosures = enclosures;
    }

    /// @param all the cases that the bundle is made of
    void lay(Volume volume, List<Volume> all, Pile pile, Lang lang) {
        CaseFile file = volume.file();
        String number = file.card().number().text();
        var body = organisation.body(file.card().body());
        String word = volume.what().word();
        pile.lay(
                word + ".pdf",
                words.say(
                        lang,
                        "grievance.bundle.is." + word,
                        number,
                        file.card().registered().receiptDay(),
                        body.name().in(lang)),
                paper.print("grievance/original", lang, Map.of("file", file, "body", body)));
        for (IssuedPaper each : papers.of(file.card().appeal())) {
            if (each.occasion().kind().forApplicant()) {
                lay(each, number, pile, lang);
            }
        }
        enclosures.lay(volume, all, pile, lang);
    }

    private void lay(IssuedPaper each, String number, Pile pile, Lang lang) {
        var occasion = each.occasion();
        String name = occasion.kind().name().toLowerCase(Locale.ROOT) + "-"
                + each.mark().characters();
        pile.lay(
                name + ".pdf",
                words.say(
                        lang,
                        "grievance.bundle.paper",
                        words.say(lang, occasion.kind().key()),
                        number,
                        each.at().atZone(Dates.ZONE).toLocalDate(),
                        occasion.lang().ownName()),
                copies.bytes(each.copy()));
        int of = pile.last();
        each.detached()
                .ifPresent(seal -> pile.lay(name + ".p7s", words.say(lang, "grievance.bundle.seal", of), seal.array()));
        each.autograph()
                .flatMap(autograph -> evidences.find(autograph.evidence()))
                .ifPresent(evidence -> pile.lay(
                        name + "-evidence.zip",
                        words.say(lang, "grievance.bundle.evidence", of),
                        archive.pack(evidence)));
    }
}
