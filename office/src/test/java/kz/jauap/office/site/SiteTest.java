package kz.jauap.office.site;

import static kz.jauap.office.guide.Point.U23;
import static kz.jauap.office.guide.Rule.G3_1;
import static kz.jauap.office.guide.Rule.G3_2;
import static kz.jauap.office.guide.Rule.G5_1;
import static kz.jauap.office.guide.Rule.G5_2;
import static kz.jauap.office.guide.Rule.G5_3;
import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

@OfficeTest
@Import(AtWork.class)
class SiteTest extends SiteReaders {
    @Autowired
    SiteTest(ApplicationContext context) {
        super(context);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/guide",
                "/typo",
                "/accessibility",
                "/help",
                "/contacts",
                "/privacy",
                "/developers",
                "/display",
                "/styleguide"
            })
    void everyPageStandsInThreeLanguages(String path) throws Exception {
        for (var lang : new String[] {"kk", "ru", "en"}) {
            var html = page("/" + lang + path);
            assertThat(html)
                    .contains("<html lang=\"" + lang + "\"")
                    .contains("href=\"/kk" + path + "\"", "href=\"/ru" + path + "\"", "href=\"/en" + path + "\"")
                    .doesNotContain(" style=", "<style", "onclick");
            assertThat(html.split("<h1", -1)).as("one heading").hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'',/kk/guide",
        "'ru-RU,ru;q=0.9',/ru/guide",
        "'en,kk;q=0.5',/en/guide",
        "'de',/kk/guide",
        "'%%%',/kk/guide"
    })
    void aBareAddressLeadsToTheReadersLanguage(String accept, String where) throws Exception {
        office.perform(get("/guide").header("Accept-Language", accept)).andExpect(redirectedUrl(where));
    }

    @Test
    void theLanguageAReaderTurnsToIsRemembered() throws Exception {
        office.perform(get("/en/guide").header("Accept-Language", "ru"))
                .andExpect(header().string("Set-Cookie", org.hamcrest.Matchers.startsWith("lang=en")));
        office.perform(get("/ru/guide").header("Accept-Language", "ru")).andExpect(cookie().doesNotExist("lang"));
        office.perform(get("/guide").header("Accept-Language", "ru").cookie(new Cookie("lang", "en")))
                .andExpect(redirectedUrl("/en/guide"));
        office.perform(get("/ru")).andExpect(redirectedUrl("/ru/"));
    }

    /// G5.1, G5.2, G5.3 and G8 of the city's guide, with its own numbers.
    @Proves({G5_1, G5_2, G5_3, G8})
    @Test
    void theGuideTellsTheTermsOfTheRegimeInForce() throws Exception {
        assertThat(page("/en/guide"))
                .contains("considered within 15 calendar days of receipt")
                .contains("considered within 30 calendar days of receipt")
                .contains("by no more than 30 calendar days")
                .contains("within 3 calendar days of the extension")
                .contains("grievance with the superior body or official, or go to court");
        assertThat(page("/kk/guide")).contains("15 күнтізбелік күн ішінде");
        assertThat(page("/ru/guide")).contains("в течение 15 календарных дней");
    }

    /// G3.1, G3.2: what is official and what is not stands beside each way.
    @Meets(U23)
    @Proves({G3_1, G3_2})
    @Test
    void eachWayIsMarkedOfficialOrInformal() throws Exception {
        var guide = Jsoup.parse(page("/en/guide"));
        assertThat(guide.select("tr:has(.tag--official) td:first-child").eachText())
                .satisfiesExactly(
                        way -> assertThat(way).contains("chancellery"),
                        way -> assertThat(way).contains("egov.kz"),
                        way -> assertThat(way).contains("this site, with an electronic digital signature"));
        assertThat(guide.select("tr:has(.tag--informal) td:first-child").eachText())
                .satisfiesExactly(
                        way -> assertThat(way).contains("Question for Akim"),
                        way -> assertThat(way).contains("Instagram"),
                        way -> assertThat(way).contains("district akimats"),
                        way -> assertThat(way).contains("Open Almaty"));
    }

    @Test
    void browsersMayDoNothingButWhatThePagesNeed() throws Exception {
        office.perform(get("/kk/"))
                .andExpect(header().string(
                                "Content-Security-Policy", org.hamcrest.Matchers.startsWith("default-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "no-referrer"));
    }

    @Test
    void staticFilesAreNamedByTheirContentAndKept() throws Exception {
        var html = page("/kk/");
        var css = html.replaceAll("(?s).*(/assets/look/base-[0-9a-f]+\\.css).*", "$1");
        office.perform(get(css))
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"));
        var tokens = html.replaceAll("(?s).*(/assets/look/tokens-[0-9a-f]+\\.css).*", "$1");
        assertThat(page(tokens)).containsPattern("fonts/onest-cyrillic-wght-normal-[0-9a-f]+\\.woff2");
    }
}
