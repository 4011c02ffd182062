package kz.jauap.office.grievance.court;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.scan.Quarantine;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.number.RegistrationNumber;
import kz.jauap.office.registry.paper.Papers;
import org.springframework.stereotype.Component;

/// What the applicant enclosed himself, each file as it came, and beside it as PDF/A where it can be. What the office
/// laid with a grievance of papers that the bundle has anyway is left out.
@Component
class Enclosed {
    private final ReadableCopy readable;
    private final Quarantine quarantine;
    private final Papers papers;
    private final Words words;

    Enclosed(ReadableCopy readable, Quarantine quarantine, Papers papers, Words words) {
        this.readable = readable;
        this.quarantine = quarantine;
        this.papers = papers;
        this.words = words;
    }

    /// Lays the enclosures of a case.
    ///
    /// @param all the cases that the bundle is made of
    void lay(Volume volume, List<Volume> all, Pile pile, Lang lang) {
        Set<AppealId> gathered =
                all.stream().map(each -> each.file().card().appeal()).collect(Collectors.toSet());
        List<Attachment> enclosures = volume.file().enclosures();
        Set<Attachment> copies =
                new HashSet<>(copyOfFirst(volume, gathered).stream().toList());
        enclosures.stream()
                .filter(each -> !copies.contains(each) && !paperOf(each, gathered))
                .filter(each -> !pile.has(each.stored().hash()))
                .forEach(each -> lay(each, pile, lang));
    }

    /// Whether it is a paper of the office from a case whose papers are laid by themselves.
    private boolean paperOf(Attachment file, Set<AppealId> gathered) {
        return papers.thatIs(file.stored().hash())
                .filter(paper -> gathered.contains(paper.occasion().appeal()))
                .filter(paper -> paper.occasion().kind().forApplicant())
                .isPresent();
    }

    /// The first appeal as the office printed it when a grievance was filed on its site: the first file of that name,
    /// whatever the applicant brought later.
    private Optional<Attachment> copyOfFirst(Volume volume, Set<AppealId> gathered) {
        Card card = volume.file().card();
        return card.registered()
                .origin()
                .filter(origin -> origin.relation() == Origin.Relation.GRIEVANCE
                        && card.registered().channel() == Channel.SITE
                        && gathered.contains(new AppealId(origin.appeal())))
                .flatMap(origin -> RegistrationNumber.parse(origin.number()))
                .flatMap(number -> volume.file().enclosures().stream()
                        .filter(each -> Stream.of(Lang.values())
                                .map(lang -> words.say(lang, "grievance.original.file", number.alias()))
                                .anyMatch(each.name()::equals))
                        .min(Comparator.comparingLong(Attachment::id)));
    }

    private void lay(Attachment each, Pile pile, Lang lang) {
        String name = "enclosure-" + safe(each.name());
        if (!quarantine.admits(each.stored().hash())) {
            pile.lay(
                    name,
                    words.say(lang, "grievance.bundle.enclosure.held", each.name()),
                    new Leaf.Content.HeldBack(each.stored()));
            return;
        }
        pile.lay(
                name, words.say(lang, "grievance.bundle.enclosure", each.name()), new Leaf.Content.Kept(each.stored()));
        int of = pile.last();
        readable.of(each, lang)
                .ifPresent(pdf -> pile.lay(
                        name + ".pdf", words.say(lang, "grievance.bundle.enclosure.pdf", each.name(), of), pdf));
    }

    /// A name that every system can unpack.
    private static String safe(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        return plain.substring(Math.max(0, plain.length() - 60));
    }
}
