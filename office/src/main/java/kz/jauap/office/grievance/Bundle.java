package kz.jauap.office.grievance;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.jauap.office.files.Files;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Enclosure;
import org.springframework.stereotype.Component;

/// What goes up with a grievance: the original appeal on paper and the letter it is against.
@Component
class Bundle {
    private final Paper paper;
    private final Files files;
    private final Organisation organisation;
    private final Words words;

    Bundle(Paper paper, Files files, Organisation organisation, Words words) {
        this.paper = paper;
        this.files = files;
        this.organisation = organisation;
        this.words = words;
    }

    List<Enclosure> of(CaseFile first) {
        Lang lang = Lang.of(first.letter().language()).orElse(Lang.KK);
        String number = first.card().number().alias();
        List<Enclosure> enclosures = new ArrayList<>();
        byte[] pdf = paper.print(
                "grievance/original",
                lang,
                Map.of("file", first, "body", organisation.body(first.card().body())));
        String name = words.say(lang, "grievance.original.file", number);
        String hash = files.store(new ByteArrayInputStream(pdf), name).hash();
        enclosures.add(new Enclosure(hash, name, Enclosure.Role.ATTACHMENT));
        first.card()
                .result()
                .map(result -> new Enclosure(
                        result.letter(), words.say(lang, "grievance.answer.file", number), Enclosure.Role.ATTACHMENT))
                .ifPresent(enclosures::add);
        return List.copyOf(enclosures);
    }
}
