package kz.jauap.office.grievance;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.jauap.office.grievance.rise.Rising;
import kz.jauap.office.people.FormToken;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.act.Hand;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Registration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.ResultActions;

/// Grievances that a clerk joined to a namesake's case, and the chancellery that says whose they are.
abstract class NamesakesCases extends GrievedCases {
    static final String WHY = "Пришла заявительница с удостоверением";

    @Autowired
    Rising rising;

    CaseFile brought(Registration of, Map<String, String> otherwise) throws Exception {
        Map<String, String> typed =
                new HashMap<>(Map.of("number", "", "patronymic", "Ғаниқызы", "contestsAgain", "yes"));
        typed.putAll(otherwise);
        String alias = LedTo.name(
                new PaperAtDesk(web, atWork, "registrar").typed(of.number().text(), typed));
        rising.round();
        return cases.open(alias).orElseThrow();
    }

    CaseFile namesakes(Registration of) throws Exception {
        return brought(of, Map.of("contestsSame", "yes"));
    }

    ResultActions says(String login, String verb, Registration of, CaseFile grievance) throws Exception {
        return web.perform(post("/ru/staff/case/" + of.number().alias() + "/" + verb)
                .param("seen", String.valueOf(Hand.seen(file(of.appeal()).history())))
                .param("grievance", grievance.card().number().alias())
                .param("reasons", WHY)
                .with(FormToken.sent())
                .with(atWork.as(login)));
    }

    Optional<String> barring(Registration of) {
        return disagreements.of(file(of.appeal())).orElseThrow().filed();
    }

    ResultActions seen(String login, CaseFile grievance, String under) throws Exception {
        return web.perform(get("/ru/staff/case/" + grievance.card().number().alias() + under)
                .with(atWork.as(login)));
    }

    LocalDate until(Registration of) {
        return disagreements
                .of(file(of.appeal()))
                .orElseThrow()
                .right()
                .remedy()
                .until()
                .end();
    }

    void after(Registration of, int days) {
        Instant signed = file(of.appeal()).card().result().orElseThrow().signedAt();
        clock.set(signed.plus(Duration.ofDays(days)));
    }

    CaseFile joined(Registration of) throws Exception {
        after(of, 2);
        return namesakes(of);
    }

    /// Ten days after it was joined, both counted.
    CaseFile freed(Registration of) throws Exception {
        CaseFile grievance = joined(of);
        after(of, 11);
        says("controller", "apart", of, grievance);
        return grievance;
    }
}
