package kz.jauap.office.grievance.rise;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import kz.jauap.law.grievance.Ruling;
import kz.jauap.office.grievance.Aggrieved;
import kz.jauap.office.grievance.PaperAtDesk;
import kz.jauap.office.grievance.watch.GrievanceTerms;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.people.People;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.card.CardRow;
import kz.jauap.office.registry.card.Lists;
import kz.jauap.office.registry.file.CaseDesk;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.context.ApplicationContext;

/// A grievance that was brought to the department whose answer it is against.
abstract class Brought extends WorkingTown {
    final ApplicationContext office;
    final Aggrieved aggrieved;
    final Rising rising;

    Brought(ApplicationContext office) {
        super(office);
        this.office = office;
        this.aggrieved = new Aggrieved(office, town);
        this.rising = office.getBean(Rising.class);
    }

    /// Registered by the department's own clerk.
    AppealId brought(AppealId of, Map<String, String> otherwise) throws Exception {
        var sent = new PaperAtDesk(web, at, "energy.registrar").typed(number(of), otherwise);
        return office.getBean(CaseFiles.class).find(LedTo.name(sent)).orElseThrow();
    }

    /// What has come of it on the superior's desk.
    CardRow above(AppealId grievance) {
        return office.getBean(Lists.class).grownFrom(grievance).getFirst();
    }

    String number(AppealId appeal) {
        return town.card(appeal).number().text();
    }

    CaseFile file(AppealId appeal) {
        return aggrieved.file(appeal);
    }

    boolean sees(String login, AppealId appeal) {
        return office.getBean(CaseDesk.class).sees(number(appeal), town.who(login));
    }

    /// What the controller is shown as owed, with its last day.
    List<String> owed(AppealId appeal) {
        return office
                .getBean(GrievanceTerms.class)
                .seen(office.getBean(People.class)
                        .access(town.who("controller"))
                        .sight())
                .stream()
                .filter(line -> line.row().appeal().equals(appeal))
                .map(line -> line.kind() + " " + line.by())
                .toList();
    }

    void assign(AppealId appeal) throws Exception {
        forms.sent("registrar", appeal, "assign", "executor", id("executor"), "instruction", "Қараңыз")
                .andExpect(status().is3xxRedirection());
    }

    void rule(AppealId appeal, Ruling ruling) throws Exception {
        forms.sent("executor", appeal, "ruling", "ruling", ruling.name(), "reasons", "Актіде қараусыз қалған")
                .andExpect(status().is3xxRedirection());
    }

    private String id(String login) {
        return String.valueOf(town.officer(login).id());
    }
}
