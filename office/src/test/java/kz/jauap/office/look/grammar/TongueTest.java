package kz.jauap.office.look.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jauap.law.answer.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TongueTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KK | Тексеру барысында Абай даңғылындағы шамдардың жанбайтыны анықталды.
            KK | Ремонт 2026 жылғы 15 желтоқсанға дейін аяқталады.
            KK | Сынақ жасап болды, шамдар бар
            RU | В ходе проверки установлено, что светильники на проспекте Абая не работают.
            RU | По улице Өтеген батыра проведены работы и восстановлено освещение, о чём составлен акт.
            RU | Ремонт будет завершён до 15 декабря
            EN | The inspection found that the street lights on Abay avenue were out of order.
            OTHER | 12345
            OTHER | Lorem ipsum dolor sit amet""")
    void tellsTheLanguageByLettersAndFrequentWords(Language language, String text) {
        assertThat(Tongue.of(text)).isEqualTo(language);
    }
}
