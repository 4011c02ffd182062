package kz.jauap.office.registry.act;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

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
}
