package kz.jauap.office.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import kz.jauap.office.house.OfficeTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/// The guide of a city that has chosen the law in force: the same page, other numbers and other words.
@OfficeTest(properties = "jauap.regime-policy=CURRENT_LAW")
class CurrentLawGuideTest {
    private final MockMvc office;

    @Autowired
    CurrentLawGuideTest(MockMvc office) {
        this.office = office;
    }

    @Test
    void tellsTheTermsOfTheCode() throws Exception {
        assertThat(page("/en/guide"))
                .contains("considered within 15 working days of registration")
                .contains("A complaint is considered within 20 working days")
                .contains("Administrative Procedure and Process Code")
                .doesNotContain("calendar days of receipt", "repealed");
        assertThat(page("/ru/guide")).contains("в течение 15 рабочих дней со дня регистрации");
    }

    @Test
    void namesAnAppealAsTheCodeDoes() throws Exception {
        assertThat(page("/kk/guide")).contains("Жолданым тіркелген күннен бастап 15 жұмыс күні ішінде қаралады");
    }

    private String page(String path) throws Exception {
        return office.perform(get(path)).andReturn().getResponse().getContentAsString();
    }
}
