package kz.jauap.office.intake.oral;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Paper;
import kz.jauap.office.look.paper.QrCode;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.Officer;
import kz.jauap.office.people.People;
import org.springframework.stereotype.Component;

/// The record of an oral statement on the body's letterhead, in the language in which it was made.
@Component
class OralPaper {
    static final String NAME = "auyzsha-otinish.pdf";

    private final Paper paper;
    private final Organisation organisation;
    private final People people;
    private final Settings settings;

    OralPaper(Paper paper, Organisation organisation, People people, Settings settings) {
        this.paper = paper;
        this.organisation = organisation;
        this.people = people;
        this.settings = settings;
    }

    byte[] draw(OralRecord record, Instant readAt, long readBy, Optional<OralRecord.Ending> ending) {
        Lang lang = language(record);
        Officer writer = people.officer(record.officer());
        return paper.print(
                "intake/oral/recordPaper",
                lang,
                Map.of(
                        "facts",
                        new OralFacts(
                                record,
                                organisation.body(record.submission().body()),
                                writer.name().signature(lang),
                                writer.position(),
                                readAt,
                                people.officer(readBy).name().signature(lang),
                                ending,
                                QrCode.of(address(record)))));
    }

    /// The language in which it was said.
    static Lang language(OralRecord record) {
        return Lang.of(record.submission().said().language()).orElse(Lang.KK);
    }

    private String address(OralRecord record) {
        return settings.publicUrl().toString() + "/staff/intake#" + record.mark();
    }
}
