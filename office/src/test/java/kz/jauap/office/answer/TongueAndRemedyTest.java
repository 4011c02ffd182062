package kz.jauap.office.answer;

import static kz.jauap.office.guide.Rule.G6_2;
import static kz.jauap.office.guide.Rule.G6_3;
import static kz.jauap.office.guide.Rule.G7;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.answer.Finding;
import kz.jauap.law.answer.Outcome;
import kz.jauap.office.answer.draft.Reply;
import kz.jauap.office.answer.draft.Wording;
import kz.jauap.office.files.Files;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.look.Lang;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.organisation.Superior.Post;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.Confirmation.Confirmed;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.act.Town;
import kz.jauap.office.registry.entry.Actor;
import kz.jauap.office.registry.entry.Routing;
import kz.jauap.office.registry.journal.Acted;
import kz.jauap.office.registry.number.AppealId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

/// G7: an answer is in the state language or that of the appeal, and its letter says where one may go against it.
@OfficeTest
@Import(AtWork.class)
class TongueAndRemedyTest extends Answerers {
    @Autowired
    ApplicationContext office;

    @Autowired
    Signing signing;

    private static Wording in(Lang lang) {
        return switch (lang) {
            case KK ->
                wording(
                        lang,
                        Drafted.complete().facts(),
                        "Үш шам 12 қарашадан бері жанбайды.",
                        "Заң, 27-бап",
                        "№ 14 акт");
            case RU ->
                wording(
                        lang,
                        Drafted.russian().facts(),
                        "Три светильника не работают с 12 ноября.",
                        "Закон, статья 27",
                        "акт проверки № 14");
            case EN ->
                wording(
                        lang,
                        "On 25 November 2026 the lamps in the street were examined; three were found to be out.",
                        "Three lamps have been out since 12 November.",
                        "the Law, article 27",
                        "report of the examination no. 14");
        };
    }

    private static Wording wording(Lang lang, String facts, String fact, String norm, String evidence) {
        var reply = new Reply(
                1, fact, Optional.of(Finding.CONFIRMED), evidence, norm, Optional.of(Outcome.PARTLY_SATISFIED));
        return new Wording(lang, facts, List.of(reply), List.of(measure(lang)));
    }

    private static String measure(Lang lang) {
        return switch (lang) {
            case KK -> "Сынған кабель ауыстырылды";
            case RU -> "Повреждённый кабель заменён";
            case EN -> "The broken cable was replaced";
        };
    }

    private AppealId written(Lang lang) {
        String text = switch (lang) {
            case KK -> "Көшеде үш шам жанбайды, жөндеңіздер";
            case RU -> "На улице не работают три светильника, почините их";
            case EN -> "Three lamps in the street are out, please repair them";
        };
        AppealId appeal = Town.in(office).written("city", lang, text);
        long id = atWork.signedIn("executor").id();
        journal.act(appeal, new Actor.Official(id), held -> Acted.of(new Routing.Assigned(id, held.text("қараңыз"))));
        return appeal;
    }

    @Proves(G7)
    @ParameterizedTest
    @CsvSource({
        "KK, KK, true",
        "KK, RU, false",
        "KK, EN, false",
        "RU, KK, true",
        "RU, RU, true",
        "RU, EN, false",
        "EN, KK, true",
        "EN, RU, false",
        "EN, EN, true"
    })
    void anAnswerIsInTheStateLanguageOrInThatOfTheAppeal(Lang asked, Lang answered, boolean goes) {
        AppealId appeal = written(asked);
        drafts.save(appeal, 0, atWork.signedIn("executor").id(), in(answered));
        Acted done = submitting.submit(hand("executor", appeal), 1, "");
        if (goes) {
            assertThat(done).isInstanceOf(Acted.Done.class);
        } else {
            assertThat(done).isEqualTo(Acted.refuse("answer.refused.gaps"));
        }
    }

    /// What was done about it, the superior, the court and the time there is, in the letter's own language.
    @Proves({G6_2, G6_3, G7})
    @ParameterizedTest
    @CsvSource({
        "KK, 'Алматы қаласының әкімі.', 'Сондай-ақ сотқа жүгіне аласыз: ', 'білген күннен бастап 3 ай'",
        "RU, 'Аким города Алматы.', 'Вы также вправе обратиться в суд: ', 'Срок обжалования: 3 месяца'",
        "EN, 'Akim of the city of Almaty.', 'You may also appeal to the court: ', 'Time for a grievance: 3 months'"
    })
    void theLetterSaysWhereOneMayGoAgainstItAndUntilWhen(
            Lang lang,
            String superior,
            String beside,
            String term,
            @Autowired Files files,
            @Autowired Organisation organisation)
            throws IOException {
        AppealId appeal = submitted(written(lang), in(lang));
        Hand deputy = hand("deputy", appeal);
        assertThat(signing.sign(deputy, 1, new Confirmed(deputy.who().id(), MORNING), ""))
                .isInstanceOf(Acted.Done.class);
        String hash = journal.card(appeal).orElseThrow().result().orElseThrow().letter();
        String letter = Printed.text(files.open(hash).readAllBytes()).replaceAll("\\s+", " ");
        var court =
                organisation.superior(BodyId.CITY, Post.DEPUTY).orElseThrow().court();
        assertThat(letter)
                .contains(
                        measure(lang),
                        superior,
                        beside + organisation.body(court).name().in(lang),
                        term);
    }
}
