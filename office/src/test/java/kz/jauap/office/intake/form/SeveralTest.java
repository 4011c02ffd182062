package kz.jauap.office.intake.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jauap.office.intake.Applicant;
import kz.jauap.office.intake.Signing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whoever appeals together is read from lines and from fields alike.
class SeveralTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Омаров Берік Асқарұлы 850102300029|Омаров|Берік|Асқарұлы|850102300029|''",
                "Омаров Берік, 850102300029, Абай д., 10|Омаров|Берік|''|850102300029|Абай д., 10",
                "Омаров Берік Асқарұлы; 8501 0230 0029; Абай д., 10|Омаров|Берік|Асқарұлы|8501 0230 0029|Абай д., 10",
                "Ван дер Берг, Анна; ; Абай, 10|Ван дер Берг|Анна|''|''|Абай, 10",
                "Ли|Ли|''|''|''|''"
            })
    void aLineIsReadHoweverItIsParted(
            String line, String surname, String given, String patronymic, String number, String postal) {
        Applicant one = Several.of(Fields.with(Several.LINES, line)).getFirst();
        assertThat(List.of(one.surname(), one.given(), one.patronymic(), one.number(), one.postal()))
                .containsExactly(surname, given, patronymic, number, postal);
        Fields again = Fields.with(Several.LINES, Several.line(one));
        assertThat(Several.of(again)).containsExactly(one);
    }

    @Test
    void aClerkTellsByTheirNumbersWhoHasNotSigned() {
        Fields fields = Fields.with(Several.LINES, "Омаров\n\nЛи\nКим", Several.UNSIGNED, "3, 4");
        assertThat(Several.of(fields))
                .extracting(each -> each.signing().orElseThrow())
                .containsExactly(Signing.OWN, Signing.NONE, Signing.NONE);
    }

    @Test
    void ofALetterOfWhichNothingIsToldNothingIsKnown() {
        assertThat(Several.of(Fields.with(Several.LINES, "Омаров")).getFirst().signing())
                .isEmpty();
    }

    @Test
    void fieldsAndLinesTurnIntoEachOther() {
        Fields fields = Fields.none();
        fields.set("co.surname", List.of("Омаров", "", "Ли"));
        fields.set("co.number", List.of("850102300029", "", ""));
        fields.set("co.postal", List.of("", " ", "Абай; 10"));
        fields.set("co.signs", List.of("OWN", "NONE", "REPRESENTED"));
        assertThat(Several.of(fields)).hasSize(2);
        assertThat(Several.of(fields).getLast().signing()).contains(Signing.REPRESENTED);
        Fields listed = Several.listed(fields);
        assertThat(listed.text(Several.LINES)).isEqualTo("Омаров; 850102300029\nЛи; ; Абай, 10");
        assertThat(Several.of(Several.written(listed, Several.of(listed))))
                .extracting(Applicant::surname)
                .containsExactly("Омаров", "Ли");
    }
}
