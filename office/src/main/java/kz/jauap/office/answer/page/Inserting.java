package kz.jauap.office.answer.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.jauap.office.answer.draft.Matter;
import kz.jauap.office.answer.draft.Reply;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.answer.paragraph.Paragraph;
import kz.jauap.office.answer.paragraph.Paragraphs;
import kz.jauap.office.answer.paragraph.Places;
import kz.jauap.office.look.Choice;
import kz.jauap.office.look.Mistake;
import kz.jauap.office.look.Page;
import kz.jauap.office.registry.file.CaseFile;
import org.springframework.stereotype.Component;

/// Puts a standard paragraph into an answer that is being written; one whose norm does not hold today it refuses.
@Component
class Inserting {
    static final String PARAGRAPH = "paragraph";
    static final String INTO = "into";

    private final Paragraphs paragraphs;
    private final Places places;

    Inserting(Paragraphs paragraphs, Places places) {
        this.paragraphs = paragraphs;
        this.places = places;
    }

    /// What came of it.
    sealed interface Inserted {
        record Written(Wording wording) implements Inserted {}

        record Refused(Mistake mistake) implements Inserted {}
    }

    /// The paragraphs for a case, those not in force marked.
    List<Choice> offered(CaseFile file, Page page) {
        return Stream.concat(
                        Stream.of(new Choice("", page.say("answer.paragraph.pick.none"))),
                        paragraphs.about(file.topic()).stream()
                                .map(each -> new Choice(Long.toString(each.id()), label(each, page))))
                .toList();
    }

    /// The general part, and each claim.
    static List<Choice> targets(Matter matter, Page page) {
        return Stream.concat(
                        Stream.of(new Choice("0", page.say("answer.paragraph.into.whole"))),
                        matter.places().stream()
                                .map(place -> new Choice(
                                        Integer.toString(place), page.say("answer.paragraph.into.claim", place))))
                .toList();
    }

    Inserted insert(CaseFile file, Wording wording, AnswerForm form, Page page) {
        Optional<Paragraph> chosen = paragraphs.about(file.topic()).stream()
                .filter(each -> Long.toString(each.id()).equals(form.text(PARAGRAPH)))
                .findFirst();
        if (chosen.isEmpty()) return refused(page.say("answer.paragraph.pick.none"));
        if (!chosen.get().usable(paragraphs.today())) {
            return refused(
                    page.say("answer.paragraph.refused", page.in(chosen.get().title())));
        }
        return new Inserted.Written(with(wording, chosen.get(), form.text(INTO), file));
    }

    private Wording with(Wording wording, Paragraph paragraph, String into, CaseFile file) {
        String words =
                places.filled(paragraph.words().in(wording.language()), file, wording.language(), paragraphs.today());
        boolean whole = wording.replies().stream().noneMatch(reply -> into.equals(Integer.toString(reply.place())));
        return new Wording(
                wording.language(),
                whole ? after(wording.facts(), words, "\n\n") : wording.facts(),
                wording.replies().stream()
                        .map(reply -> into.equals(Integer.toString(reply.place()))
                                ? with(reply, words, paragraph.norm().in(wording.language()))
                                : reply)
                        .toList(),
                wording.measures());
    }

    private static Reply with(Reply reply, String words, String norm) {
        return new Reply(
                reply.place(),
                after(reply.fact(), words, "\n\n"),
                reply.finding(),
                reply.evidence(),
                norm.isEmpty() || reply.norm().contains(norm) ? reply.norm() : after(reply.norm(), norm, "; "),
                reply.decision());
    }

    private static String after(String before, String words, String between) {
        return before.isBlank() ? words : before + between + words;
    }

    private String label(Paragraph each, Page page) {
        String title = page.in(each.title());
        return each.usable(paragraphs.today()) ? title : title + " (" + page.say("answer.paragraph.lapsed") + ")";
    }

    private static Inserted refused(String text) {
        return new Inserted.Refused(new Mistake(PARAGRAPH, text));
    }
}
