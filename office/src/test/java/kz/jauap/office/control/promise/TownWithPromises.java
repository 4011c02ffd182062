package kz.jauap.office.control.promise;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.setup.AlmatyStaff;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Promising;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.number.AppealId;
import org.jsoup.Jsoup;
import org.jsoup.select.Elements;
import org.springframework.context.ApplicationContext;

/// A town whose answers promise measures by a day.
abstract class TownWithPromises extends WorkingTown {
    private static final String OVERDUE = "section[aria-labelledby=overdue-promises]";
    private static final String IN_THIS_ANSWER = "Обещания в этом ответе";

    private final Registrar registrar;

    TownWithPromises(ApplicationContext context) {
        super(context);
        this.registrar = context.getBean(Registrar.class);
    }

    /// An answer of a body that its executor wrote and its head signed.
    ///
    /// @param promised each a measure with its day
    Registration answered(String body, String... promised) throws Exception {
        Registration of = registrar.register(Filings.paper(new BodyId(body), town.now(), "Көше шамы жанбайды"));
        AppealId appeal = of.appeal();
        String executor = String.valueOf(town.officer(body + ".executor").id());
        forms.sent(body + ".head", appeal, "assign", "executor", executor).andExpect(status().is3xxRedirection());
        forms.submitted(
                        body + ".executor",
                        appeal,
                        "Шам 24.11.2025 тазаланды\n" + String.join("\n", promised),
                        "SATISFIED",
                        "SATISFIED")
                .andExpect(redirectedUrl(forms.casePage(appeal)));
        forms.opened(body + ".head", appeal, "approve").andExpect(content().string(containsString(IN_THIS_ANSWER)));
        forms.sent(body + ".head", appeal, "sign", "version", "1", "password", AlmatyStaff.PASSWORD)
                .andExpect(status().is3xxRedirection());
        return of;
    }

    List<Promising> promises(AppealId appeal) {
        return town.entries(appeal).stream()
                .filter(Promising.class::isInstance)
                .map(Promising.class::cast)
                .toList();
    }

    /// What is said to come back to whoever opens his queue.
    Elements aboveTheQueue(String login) throws Exception {
        var page = forms.opened(login, "/ru/staff/queue").andReturn().getResponse();
        return Jsoup.parse(page.getContentAsString()).select(OVERDUE);
    }
}
