package kz.jauap.office.demo.editor;

import kz.jauap.office.house.Settings;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.Words;
import kz.jauap.office.people.People;
import kz.jauap.office.site.text.Wordings;
import kz.jauap.office.site.text.Wordings.Step;
import kz.jauap.office.site.typo.TypoReport;
import kz.jauap.office.site.typo.Typos;
import kz.jauap.office.site.vote.Poll;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// A day of the demonstration's editor: votes and reports of readers, one answered, texts in every state.
@Component
@Order(32)
class EditorsDay implements ApplicationRunner {
    private static final String HELP = "site.text.help";

    private final Settings settings;
    private final People people;
    private final Poll poll;
    private final Typos typos;
    private final Wordings wordings;
    private final Words words;
    private final ApplicantsSay applicants;

    EditorsDay(
            Settings settings,
            People people,
            Poll poll,
            Typos typos,
            Wordings wordings,
            Words words,
            ApplicantsSay applicants) {
        this.settings = settings;
        this.people = people;
        this.poll = poll;
        this.typos = typos;
        this.wordings = wordings;
        this.words = words;
        this.applicants = applicants;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.demo() && typos.all().isEmpty()) {
            people.withLogin("editor").ifPresent(editor -> {
                readersSay();
                applicants.say();
                report(editor.id());
                write(editor.id());
            });
        }
    }

    private void readersSay() {
        poll.cast("/guide", Lang.KK, true, "Мерзімдердің қалай есептелетіні түсінікті жазылған.");
        poll.cast("/guide", Lang.KK, true, "");
        poll.cast("/guide", Lang.RU, true, "");
        poll.cast("/guide", Lang.RU, false, "Не нашёл, куда жаловаться, если ответа нет.");
        poll.cast("/help", Lang.RU, false, "Напишите, что делать, если талон выдали на бумаге, а код стёрся.");
        poll.cast("/help", Lang.EN, true, "");
        poll.cast("/accessibility", Lang.RU, true, "");
    }

    private void report(long editor) {
        typos.report(
                new TypoReport("/help", "Черновик сохраняется", "Как к нему вернуться?", "reader@example.kz"), Lang.RU);
        typos.report(new TypoReport("/guide", "Осы бетте", "«Мазмұны» деген дұрысырақ", ""), Lang.KK);
        typos.report(new TypoReport("/contacts", "Where life is in danger", "", ""), Lang.EN);
        typos.all().stream()
                .filter(typo -> typo.page().equals("/contacts"))
                .forEach(typo ->
                        typos.close(typo.id(), "The sentence is right; thank you for reading with care.", editor));
    }

    private void write(long editor) {
        var russian = words.shipped(Lang.RU, HELP).orElseThrow();
        wordings.write(
                Lang.RU,
                HELP,
                russian.replace("Черновик сохраняется.", "Черновик сохраняется под кодом: запишите его."),
                "Сообщение читателя: как вернуться к черновику",
                editor,
                Step.SUBMIT);
        wordings.write(
                Lang.EN,
                "site.text.home",
                words.shipped(Lang.EN, "site.text.home").orElseThrow().replace("Do you need help?", "Need help?"),
                "Shorter heading",
                editor,
                Step.PUBLISH);
        for (var key : new String[] {"site.home.title", "site.help.title", "site.contacts.title", "site.text.help"}) {
            wordings.write(Lang.KK, key, words.shipped(Lang.KK, key).orElseThrow(), "", editor, Step.CHECK);
        }
        wordings.write(Lang.KK, "site.guide.contents", "Мазмұны", "Оқырманның ұсынысы", editor, Step.SAVE);
    }
}
