package kz.jauap.office.registry.file;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.statute.Article;
import kz.jauap.law.term.Step;
import kz.jauap.law.term.Term;
import kz.jauap.law.term.TermName;
import kz.jauap.law.term.Terms;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.registry.card.Card;
import kz.jauap.office.registry.journal.Reckoning;
import org.springframework.stereotype.Component;

/// Shows how the terms of a case were counted, so that anybody can check them.
@Component
public class Arithmetic {
    /// One line of a derivation and the article it rests on.
    public record Line(String text, String article) {}

    /// A term in words.
    ///
    /// @param calendars the versions of the calendar it was counted by, the first first
    public record Counted(String name, LocalDate end, List<Line> lines, List<String> calendars) {}

    private final Reckoning reckoning;
    private final Words words;

    Arithmetic(Reckoning reckoning, Words words) {
        this.reckoning = reckoning;
        this.words = words;
    }

    /// The terms of an official case, the running one first; an informal record has none.
    public List<Counted> of(Card card, Lang lang) {
        if (!card.due().legal()) {
            return List.of();
        }
        Terms terms = reckoning.terms(card.registered());
        List<Counted> counted = new ArrayList<>();
        counted.add(counted(running(card), lang, reckoning.calendars(card)));
        Term redirection = terms.redirection(card.cameOn());
        counted.add(counted(redirection, lang, List.of(card.registered().due().calendar())));
        return List.copyOf(counted);
    }

    /// The term that runs now, with every extension.
    public Term running(Card card) {
        return reckoning.running(card);
    }

    /// The year whose calendar the last day still awaits, so that it is provisional.
    public Optional<Integer> awaited(Card card) {
        return reckoning.awaited(card);
    }

    /// The lines of a term that is counted today.
    public Counted counted(Term term, Lang lang) {
        return counted(term, lang, List.of(reckoning.calendar()));
    }

    private Counted counted(Term term, Lang lang, List<String> calendars) {
        return new Counted(
                words.say(lang, "law.term." + term.name().name()),
                term.end(),
                term.derivation().steps().stream()
                        .map(step -> line(term.name(), step, lang))
                        .toList(),
                calendars);
    }

    /// The article a term rests on.
    public String article(Term term, Lang lang) {
        return cited(term.derivation().steps().getFirst().article(), lang);
    }

    /// What a step says of an answer it does not say of a complaint.
    private Line line(TermName of, Step step, Lang lang) {
        String key = "term.step." + step.key();
        String own = key + "." + of.name();
        return new Line(
                words.say(lang, words.knows(lang, own) ? own : key, step.args().toArray()),
                cited(step.article(), lang));
    }

    private String cited(String citation, Lang lang) {
        return words.cite(lang, Article.parse(citation));
    }
}
