package kz.jauap.office.registry.act;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.ArrayList;
import java.util.List;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/// Opens and sends the forms of steps, as an official does in a browser.
public record StepForms(MockMvc office, AtWork at, Town town) {
    public String casePage(AppealId appeal) {
        return "/ru/staff/case/" + town.card(appeal).number().alias();
    }

    public ResultActions opened(String login, String page) throws Exception {
        return office.perform(get(page).with(at.as(login)));
    }

    public ResultActions opened(String login, AppealId appeal, String step) throws Exception {
        return opened(login, casePage(appeal) + "/" + step);
    }

    /// Sends a form by one who has seen everything.
    ///
    /// @param filled names and values in turn
    public ResultActions sent(String login, AppealId appeal, String step, String... filled) throws Exception {
        return sentHavingSeen(town.entries(appeal).size(), login, appeal, step, filled);
    }

    public ResultActions sentHavingSeen(int seen, String login, AppealId appeal, String step, String... filled)
            throws Exception {
        MockHttpServletRequestBuilder form = post(casePage(appeal) + "/" + step)
                .param("seen", String.valueOf(seen))
                .with(FormToken.sent())
                .with(at.as(login));
        for (int at = 0; at < filled.length; at += 2) {
            form.param(filled[at], filled[at + 1]);
        }
        return office.perform(form);
    }

    /// A whole answer in Kazakh, laid before the head.
    ///
    /// @param decisions one for each claim
    public ResultActions submitted(String login, AppealId appeal, String measures, String... decisions)
            throws Exception {
        List<String> filled = new ArrayList<>(List.of(
                "do", "submit",
                "language", "kk",
                "facts", "2026 жылғы 24 қарашада тексерілді, шам жанбайтыны расталды",
                "measures", measures));
        for (int claim = 1; claim <= decisions.length; claim++) {
            filled.addAll(List.of(
                    "fact-" + claim, "Шам жанбайды",
                    "finding-" + claim, "CONFIRMED",
                    "evidence-" + claim, "№ 14 акт",
                    "norm-" + claim, "Заң, 27-бап",
                    "decision-" + claim, decisions[claim - 1]));
        }
        return sentHavingSeen(0, login, appeal, "answer", filled.toArray(String[]::new));
    }
}
