package kz.jauap.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jauap.office.look.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
    @ParameterizedTest
    @CsvSource({
        "Оспанова, Әсел, Ғабитқызы, KK, Оспанова Ә. Ғ.",
        "Оспанова, Әсел, Ғабитқызы, EN, Ospanova A. G.",
        "Щукин, Юрий, '', RU, Щукин Ю.",
        "Щукин, Юрий, '', EN, Shchukin Yu.",
        "Жұмабаев, Шыңғыс, Хакімұлы, EN, Zhumabaev Sh. Kh.",
    })
    void signs(String surname, String given, String patronymic, Lang lang, String signature) {
        assertThat(PersonName.of(surname, given, patronymic).signature(lang)).isEqualTo(signature);
    }

    @ParameterizedTest
    @CsvSource({"KK, Ысқақ Әлия Нұрқызы", "EN, Yskak Aliya Nurkyzy"})
    void isWrittenInFull(Lang lang, String full) {
        assertThat(PersonName.of(" Ысқақ ", "Әлия", "Нұрқызы").full(lang)).isEqualTo(full);
    }
}
