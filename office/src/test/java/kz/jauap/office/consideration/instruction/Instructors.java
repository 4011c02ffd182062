package kz.jauap.office.consideration.instruction;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import kz.jauap.office.people.staff.SubstituteTable;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Instructing;
import kz.jauap.office.registry.file.Arithmetic;
import kz.jauap.office.registry.number.AppealId;
import org.springframework.context.ApplicationContext;

/// A head who instructs his executors on an appeal.
abstract class Instructors extends WorkingTown {
    static final String TASK = "Жарықтың өшу себебін анықтаңыз";

    final InstructionWatch watch;
    final Arithmetic arithmetic;
    final SubstituteTable substitutes;

    Instructors(ApplicationContext context) {
        super(context);
        this.watch = context.getBean(InstructionWatch.class);
        this.arithmetic = context.getBean(Arithmetic.class);
        this.substitutes = context.getBean(SubstituteTable.class);
    }

    String id(String login) {
        return String.valueOf(town.officer(login).id());
    }

    AppealId assigned() throws Exception {
        AppealId appeal = town.paper("city");
        forms.sent("registrar", appeal, "assign", "executor", id("executor")).andExpect(status().is3xxRedirection());
        return appeal;
    }

    void instructed(AppealId appeal) throws Exception {
        forms.sent(
                        "akim",
                        appeal,
                        "instruct",
                        "task",
                        TASK,
                        "lead",
                        id("executor"),
                        "by",
                        "2026-12-01",
                        "others",
                        id("executor2"),
                        "others",
                        "city-control",
                        "othersBy",
                        "2026-11-30")
                .andExpect(redirectedUrl(forms.casePage(appeal)));
    }

    List<Instructing> told(AppealId appeal) {
        return town.entries(appeal).stream()
                .filter(Instructing.class::isInstance)
                .map(Instructing.class::cast)
                .toList();
    }
}
