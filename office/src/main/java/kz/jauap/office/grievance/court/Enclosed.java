package kz.jauap.office.grievance.court;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.files.scan.Quarantine;
import kz.jauap.office.house.Bytes;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import org.springframework.stereotype.Component;

/// What the applicant enclosed himself, each file as it came, and beside it as PDF/A where it can be.
@Component
class Enclosed {
    private final ReadableCopy readable;
    private final Quarantine quarantine;
    private final Words words;

    Enclosed(ReadableCopy readable, Quarantine quarantine, Words words) {
        this.readable = readable;
        this.quarantine = quarantine;
        this.words = words;
    }

    /// The leaves of some enclosures, one after another.
    ///
    /// @param had hashes of what the bundle holds already, so that nothing is in it twice
    List<Leaf> of(List<Attachment> enclosures, Set<String> had, int first, Lang lang) {
        Set<String> held = new HashSet<>(had);
        List<Leaf> leaves = new ArrayList<>();
        for (Attachment each : enclosures) {
            if (held.add(each.stored().hash())) {
                add(each, first + leaves.size(), leaves, lang);
            }
        }
        return List.copyOf(leaves);
    }

    private void add(Attachment each, int place, List<Leaf> leaves, Lang lang) {
        String name = "%02d-enclosure-%s".formatted(place, safe(each.name()));
        if (!quarantine.admits(each.stored().hash())) {
            leaves.add(new Leaf(
                    name,
                    words.say(lang, "grievance.bundle.enclosure.held", each.name()),
                    new Leaf.Content.HeldBack(each.stored())));
            return;
        }
        leaves.add(new Leaf(
                name,
                words.say(lang, "grievance.bundle.enclosure", each.name()),
                new Leaf.Content.Kept(each.stored())));
        readable.of(each, lang)
                .ifPresent(pdf -> leaves.add(new Leaf(
                        "%02d-enclosure-%s.pdf".formatted(place + 1, safe(each.name())),
                        words.say(lang, "grievance.bundle.enclosure.pdf", each.name()),
                        new Leaf.Content.Made(Bytes.of(pdf)))));
    }

    /// A name that every system can unpack.
    private static String safe(String name) {
        String plain = name.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
        return plain.substring(Math.max(0, plain.length() - 60));
    }
}
