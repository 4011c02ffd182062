package kz.jauap.office.consideration.paper;

import static kz.jauap.office.guide.Rule.G6_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Considering;
import kz.jauap.office.registry.entry.Corresponding;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.site.status.WithCode;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpSession;

/// The papers of a case are opened to its applicant one by one, and never the paper itself where its secrets are
/// covered.
@OfficeTest(properties = "jauap.notice.every=P1D")
@Import(AtWork.class)
class FoundPapersTest extends CaseWithPapers {
    @Autowired
    FoundPapersTest(ApplicationContext context) {
        super(context);
    }

    @Proves(G6_1)
    @Test
    void onlyTheCopyWithItsSecretsCoveredGoesOut() throws Exception {
        Registration of = withReply(pdf("Neighbour " + NEIGHBOUR + " called"));
        MockHttpSession session =
                WithCode.opened(web, of.number().text(), of.code().grouped());
        FoundPaper reply = papers.of(file(of)).getFirst();
        long original = reply.file().id();
        assertThat(file(of).enclosures()).isEmpty();
        for (String door : List.of("/material/", "/file/")) {
            web.perform(get(home(of) + door + original).session(session)).andExpect(status().isNotFound());
        }
        opens(of, "covered", pdf("Neighbour called")).andExpect(redirectedUrl(forms.casePage(of.appeal())));
        FoundPaper.Shown shown = papers.shown(file(of)).getFirst();
        assertThat(shown.copy().id()).isNotEqualTo(original);
        web.perform(get(home(of)).session(session))
                .andExpect(content()
                        .string(containsString("/material/" + shown.copy().id() + "\"")))
                .andExpect(content().string(not(containsString("Иванов"))));
        assertThat(new String(taken(of, session, shown.copy().id()), StandardCharsets.ISO_8859_1))
                .startsWith("%PDF");
        for (String door : List.of("/material/", "/file/")) {
            web.perform(get(home(of) + door + original).session(session)).andExpect(status().isNotFound());
        }
        web.perform(get(home(of) + "/material/" + shown.copy().id())).andExpect(status().isNotFound());
        forms.opened("housing.executor", forms.casePage(of.appeal()))
                .andExpect(content().string(containsString("Заявитель видит копию, где тайное закрыто")));
        opens(of, "as-is", new byte[0]).andExpect(status().isUnprocessableContent());
    }

    @Test
    void whatStillTellsIsNotOpened() throws Exception {
        byte[] telling = pdf("Neighbour " + NEIGHBOUR + " called");
        Registration of = withReply(telling);
        opens(of, "covered", telling).andExpect(content().string(containsString("Это сам документ")));
        opens(of, "covered", pdf("Nr " + NEIGHBOUR))
                .andExpect(content().string(containsString("можно скопировать ИИН другого человека")));
        opens(of, "as-is", new byte[0])
                .andExpect(content().string(containsString("можно скопировать ИИН другого человека")));
        opens(of, "covered", new byte[0]).andExpect(content().string(containsString("Выберите файл")));
        opens(of, "covered", "{\\rtf1 text}".getBytes(StandardCharsets.US_ASCII))
                .andExpect(content().string(containsString("нельзя убрать пометки программы")));
        assertThat(town.entries(of.appeal())).noneMatch(Corresponding.PaperOpened.class::isInstance);
    }

    @Test
    void aPaperWithoutSecretsIsOpenedAsItIsInThreeLanguages() throws Exception {
        Registration of = inWork();
        sends(of, "found", "file", new byte[0], Map.of("about", "Акт")).andExpect(status().isUnprocessableContent());
        sends(of, "found", "file", pdf("Act"), Map.of("about", "Акт осмотра")).andExpect(status().is3xxRedirection());
        assertThat(town.last(of.appeal())).isInstanceOf(Considering.PaperAdded.class);
        for (String lang : List.of("kk", "ru", "en")) {
            for (String step : List.of("/found", "/found-open")) {
                String page = forms.casePage(of.appeal()).replace("/ru/", "/" + lang + "/") + step;
                forms.opened("housing.executor", page).andExpect(status().isOk());
            }
        }
        forms.opened("executor", of.appeal(), "found").andExpect(status().isNotFound());
        opens(of, "as-is", new byte[0]).andExpect(redirectedUrl(forms.casePage(of.appeal())));
        MockHttpSession session =
                WithCode.opened(web, of.number().text(), of.code().grouped());
        assertThat(taken(of, session, papers.shown(file(of)).getFirst().copy().id()))
                .isNotEmpty();
    }
}
