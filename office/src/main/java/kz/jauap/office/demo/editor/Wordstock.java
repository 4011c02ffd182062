package kz.jauap.office.demo.editor;

import java.time.LocalDate;
import java.util.Optional;
import kz.jauap.office.answer.paragraph.Paragraph;
import kz.jauap.office.answer.paragraph.Paragraphs;
import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Trilingual;
import kz.jauap.office.organisation.Validity;
import kz.jauap.office.people.People;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// The standard paragraphs of the demonstration; one rests on a norm that has lapsed.
@Component
@Order(33)
class Wordstock implements ApplicationRunner {
    private static final LocalDate CODE = LocalDate.of(2021, 7, 1);

    private final Settings settings;
    private final People people;
    private final Paragraphs paragraphs;

    Wordstock(Settings settings, People people, Paragraphs paragraphs) {
        this.settings = settings;
        this.people = people;
        this.paragraphs = paragraphs;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!settings.demo() || !paragraphs.all().isEmpty()) return;
        people.withLogin("akim").ifPresent(head -> {
            paragraphs.put(opening(), head.id());
            paragraphs.put(visit(), head.id());
            paragraphs.put(lapsed(), head.id());
        });
    }

    private static Paragraph opening() {
        return new Paragraph(
                0,
                Optional.empty(),
                new Trilingual("Кіріспе", "Вступление", "Opening"),
                new Trilingual(
                        "{received} келіп түскен № {number} өтінішіңіз қаралды ({body}).",
                        "Ваше обращение № {number}, поступившее {received}, рассмотрено ({body}).",
                        "Your appeal No. {number}, received on {received}, has been considered ({body})."),
                Trilingual.same(""),
                new Validity(LocalDate.of(2020, 1, 1), Optional.empty()),
                false);
    }

    private static Paragraph visit() {
        return new Paragraph(
                0,
                Optional.empty(),
                new Trilingual("Орнында тексеру нәтижесі", "Итоги проверки на месте", "Result of the visit"),
                new Trilingual(
                        "{today} күнгі жағдай бойынша орнына барып тексерілді. Тексеру нәтижесі төменде көрсетілген.",
                        "По состоянию на {today} проведён выезд на место. Его результаты изложены ниже.",
                        "As of {today} the place was visited. What was found is set out below."),
                new Trilingual(
                        "Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі",
                        "Административный процедурно-процессуальный кодекс Республики Казахстан",
                        "Administrative Procedure and Process Code of the Republic of Kazakhstan"),
                new Validity(CODE, Optional.empty()),
                false);
    }

    private static Paragraph lapsed() {
        return new Paragraph(
                0,
                Optional.empty(),
                new Trilingual("2007 жылғы заңға сілтеме", "Ссылка на закон 2007 года", "Reference to the law of 2007"),
                new Trilingual(
                        "Өтініш 2007 жылғы 12 қаңтардағы № 221 Заңға сәйкес қаралды.",
                        "Обращение рассмотрено в соответствии с Законом от 12 января 2007 года № 221.",
                        "The appeal was considered under Law No. 221 of 12 January 2007."),
                new Trilingual(
                        "2007 жылғы 12 қаңтардағы № 221 Заң", "Закон от 12.01.2007 № 221", "Law No. 221 of 12.01.2007"),
                new Validity(LocalDate.of(2007, 1, 12), Optional.of(CODE)),
                false);
    }
}
