package kz.jauap.office.grievance;

import static kz.jauap.office.guide.Point.U31;
import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.jauap.law.appeal.Kind;
import kz.jauap.office.files.Attachment;
import kz.jauap.office.guide.Meets;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Registration;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Import;

/// On whose desk a grievance lies, and who never sees it.
@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class GrievanceTest extends GrievedCases {
    @Meets(U31)
    @Proves(G8)
    @Test
    void itLiesOnTheSuperiorsDeskWithTheOriginalAttached() {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        CaseFile grievance = file(grieved(of).appeal());
        assertThat(grievance.card().body()).isEqualTo(BodyId.CITY);
        assertThat(grievance.card().registered().kind()).isEqualTo(Kind.COMPLAINT);
        assertThat(grievance.card().registered().origin())
                .contains(new Origin(
                        Origin.Relation.GRIEVANCE,
                        of.appeal().value(),
                        of.number().text()));
        assertThat(grievance.parties()).isEqualTo(file(of.appeal()).parties());
        assertThat(grievance.row().restricted()).isFalse();
        assertThat(grievance.enclosures().stream().map(Attachment::name))
                .containsExactly(
                        "өтініш-" + of.number().alias() + ".pdf",
                        "жауап-" + of.number().alias() + ".pdf");
        assertThat(file(of.appeal()).card().grievance())
                .contains(grievance.card().number().text());
    }

    @Test
    void whomItNamesAndWhoIsUnderHimNeverSeesIt() throws Exception {
        Registration grievance = grieved(answered(ENERGY, "energy.executor", "energy.head"));
        for (String login : List.of("energy.head", "energy.deputy", "energy.executor", "energy.registrar")) {
            sees(login, grievance, 404);
        }
        for (String login : List.of("registrar", "controller", "akim")) {
            sees(login, grievance, 200);
        }
    }

    @Proves(G8)
    @Test
    void whatADeputySignedGoesToTheAkimPastTheDeputyAndThePreparer() throws Exception {
        Registration grievance = grieved(answered(BodyId.CITY, "executor", "deputy"));
        assertThat(file(grievance.appeal()).letter().addressee()).contains("Алматы қаласының әкімі");
        sees("deputy", grievance, 404);
        sees("executor", grievance, 404);
        sees("akim", grievance, 200);
        sees("registrar", grievance, 200);
    }
}
