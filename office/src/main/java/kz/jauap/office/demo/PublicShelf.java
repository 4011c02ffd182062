package kz.jauap.office.demo;

import java.util.List;
import java.util.stream.Stream;
import kz.jauap.law.channel.Channel;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.publication.Consenting;
import kz.jauap.office.publication.Moderating;
import kz.jauap.office.publication.item.Sheet;
import kz.jauap.office.publication.redact.Redaction;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.AnswerTold;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Acted;
import org.springframework.stereotype.Component;

/// Where answers of the stories come before everybody: those who asked the akim agreed, a registrar left out what the
/// machine marked.
@Component
class PublicShelf {
    private final Consenting consenting;
    private final Moderating moderating;
    private final AnswerTold answers;
    private final Words words;

    PublicShelf(Consenting consenting, Moderating moderating, AnswerTold answers, Words words) {
        this.consenting = consenting;
        this.moderating = moderating;
        this.answers = answers;
        this.words = words;
    }

    /// Whether the story came by a door that asks for consent.
    static boolean asksForConsent(Story story) {
        return story.door() == Channel.QUESTION_FOR_AKIM || story.door() == Channel.DISTRICT_SITE;
    }

    Acted publish(Hand registrar, CaseFile file) {
        AnswerTold.Told told = answers.answer(file).orElseThrow();
        consenting.allow(file.card());
        List<String> names = Stream.of(file.applicant().name()).toList();
        String language = file.letter().language();
        return moderating.publish(
                registrar,
                new Sheet(
                        masked(file.letter().subject(), names, language),
                        masked(file.letter().text(), names, language),
                        language,
                        masked(told.words(), names, told.language()),
                        told.language()));
    }

    private String masked(String text, List<String> names, String language) {
        Lang lang = Lang.of(language).orElse(Lang.KK);
        return Redaction.of(text, names).masked(sort -> words.say(lang, "publication.mask." + sort.name()));
    }
}
