package kz.jauap.office.demo.editor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.statute.Act;
import kz.jauap.office.answer.paragraph.Paragraph;
import kz.jauap.office.answer.paragraph.Paragraphs;
import kz.jauap.office.demo.speech.OfficialSpeech;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.look.Words;
import kz.jauap.office.organisation.Validity;
import kz.jauap.office.people.People;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The standard paragraphs of the demonstration; one held for a time that is over.
@Component
@Order(33)
class Wordstock implements ApplicationRunner {
    private static final LocalDate IN_FORCE = LocalDate.of(2021, 7, 1);

    private final Settings settings;
    private final People people;
    private final Paragraphs paragraphs;
    private final RegimeInForce regime;
    private final Words words;

    Wordstock(Settings settings, People people, Paragraphs paragraphs, RegimeInForce regime, Words words) {
        this.settings = settings;
        this.people = people;
        this.paragraphs = paragraphs;
        this.regime = regime;
        this.words = words;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo() || !paragraphs.all().isEmpty()) return;
        people.withLogin("akim").ifPresent(head -> {
            all(regime.act(), norm()).forEach(each -> paragraphs.put(each, head.id()));
        });
    }

    private Trilingual norm() {
        return new Trilingual(
                words.say(Lang.KK, "demo.norm"), words.say(Lang.RU, "demo.norm"), words.say(Lang.EN, "demo.norm"));
    }

    /// What the office has in store, in the words of the act by which it goes.
    ///
    /// @param norm that act, as answers cite it
    static List<Paragraph> all(Act act, Trilingual norm) {
        return List.of(opening(act), visit(norm), lapsed());
    }

    private static Paragraph opening(Act act) {
        return new Paragraph(
                0,
                Optional.empty(),
                new Trilingual("Кіріспе", "Вступление", "Opening"),
                OfficialSpeech.of(
                        new Trilingual(
                                "{received} келіп түскен № {number} өтінішіңіз қаралды ({body}).",
                                "Ваше обращение № {number}, поступившее {received}, рассмотрено ({body}).",
                                "Your appeal No. {number}, received on {received}, has been considered ({body})."),
                        act),
                Trilingual.same(""),
                new Validity(LocalDate.of(2020, 1, 1), Optional.empty()),
                false);
    }

    private static Paragraph visit(Trilingual norm) {
        return new Paragraph(
                0,
                Optional.empty(),
                new Trilingual("Орнында тексеру нәтижесі", "Итоги проверки на месте", "Result of the visit"),
                new Trilingual(
                        "{today} күнгі жағдай бойынша орнына барып тексерілді. Тексеру нәтижесі төменде көрсетілген.",
                        "По состоянию на {today} проведён выезд на место. Его результаты изложены ниже.",
                        "As of {today} the place was visited. What was found is set out below."),
                norm,
                new Validity(IN_FORCE, Optional.empty()),
                false);
    }

    private static Paragraph lapsed() {
        return new Paragraph(
                0,
                Optional.empty(),
                new Trilingual("Карантин кезіндегі қабылдау", "Приём в карантин", "Reception during the quarantine"),
                new Trilingual(
                        "Карантин кезінде азаматтар бейнебайланыс арқылы қабылданады.",
                        "В карантин граждан принимают по видеосвязи.",
                        "During the quarantine people are received by video link."),
                Trilingual.same(""),
                new Validity(LocalDate.of(2020, 3, 16), Optional.of(LocalDate.of(2022, 3, 1))),
                false);
    }
}
