package kz.jauap.office.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LangTest {
    @ParameterizedTest
    @CsvSource({
        "Мұрағатты да қараңыз, kk",
        "ШАМ ЖАНБАЙДЫ ӘЛІ, kk",
        "Проверить на месте, ru",
        "Visited with the crew, en",
        "Договор с Alatau Zharyk, ru",
        "Яма на ул. Қабанбай батыра, ru",
        "'Прошу отремонтировать дорогу по улице Төле би, от Әуезова до Қабанбай батыра', ru",
        "Фонарь не горит с понедельника у дома Ә. Мұхтаровой, ru",
        "Ответ АО «Қазақтелеком» получен, ru",
        "Заявка передана в ҚТЖ, ru",
        "Улица Әуезова, ru",
        "Қабанбай батыр көшесінде шұңқыр бар, kk",
        "'Автобус аялдамасында шам жанбайды, жолда шұңқыр бар', kk",
        "Поликлиника бойынша телефон мен факс істемейді, kk",
        "Аулада шам жанбайды, kk",
        "Н. Әбенов пен А. Иванов жауап бермейді, kk",
        "Үй алдында авария болды, kk",
        "Тұрғын үй, kk",
        "The road at Qabanbay batyr street, en"
    })
    void theWordsTellTheLanguage(String words, String tag) {
        assertThat(Lang.written(words)).map(Lang::tag).contains(tag);
    }

    @ParameterizedTest
    @CsvSource({"'', ", "№ 14 / 2026, "})
    void whereNoLetterTellsNothingIsSaid(String words) {
        assertThat(Lang.written(words)).isEmpty();
    }
}
