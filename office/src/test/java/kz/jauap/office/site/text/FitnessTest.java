package kz.jauap.office.site.text;

import static org.assertj.core.api.Assertions.assertThat;

import kz.jauap.office.look.Lang;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FitnessTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Call us                                            | Call {0}           | site.edit.facts
            Call {0} now                                       | Call {0}           | ''
            Call {1}                                           | Call {0}           | site.edit.facts
            {0, plural, one {# day} other {# days}} and {1}    | {0} and {1}        | ''
            Call {0                                            | Call {0}           | site.edit.braces
            Call {0, plural, one {a}}                          | Call {0}           | site.edit.braces
            Plain words                                        | Other words        | ''
            Words {0}                                          | Other words        | site.edit.facts.none
            ''                                                 | Other words        | site.edit.empty
            """)
    void aTextNamesTheSameFactsAsTheOneItReplaces(String text, String shipped, String complaint) {
        assertThat(Fitness.mistake(Lang.EN, text, shipped).orElse("")).isEqualTo(complaint);
    }
}
