package kz.jauap.office.grievance;

import static kz.jauap.office.guide.Rule.G8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.appeal.Iin;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.grievance.rise.Rising;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.people.LedTo;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;
import org.hamcrest.Matcher;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.ResultActions;

/// A complaint of an answer that somebody brings to the desk, signed with a pen.
@OfficeTest(properties = "jauap.notice.every=P3D")
@Import(AtWork.class)
class OnPaperTest extends GrievedCases {
    @Autowired
    Rising rising;

    private ResultActions brought(String kind, String contests) throws Exception {
        return brought(kind, contests, "850102200024");
    }

    private ResultActions brought(String kind, String contests, String iin) throws Exception {
        return new PaperAtDesk(web, atWork, "registrar").typed(contests, Map.of("kind", kind, "number", iin));
    }

    private CaseFile registered(ResultActions sent) throws Exception {
        return cases.open(LedTo.name(sent)).orElseThrow();
    }

    @Proves(G8)
    @Test
    void itIsAnOfficialGrievanceJoinedToWhatItContests() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        CaseFile grievance =
                registered(brought("COMPLAINT", " " + of.number().text().toLowerCase(Locale.ROOT) + " "));
        assertThat(grievance.card().body()).isEqualTo(BodyId.CITY);
        assertThat(grievance.card().registered().weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(grievance.card().registered().origin())
                .contains(new Origin(
                        Origin.Relation.GRIEVANCE,
                        of.appeal().value(),
                        of.number().text()));
        assertThat(file(of.appeal()).card().grievance())
                .contains(grievance.card().number().text());
        rising.round();
        web.perform(get("/ru/staff/case/" + grievance.card().number().alias()).with(atWork.as("akim")))
                .andExpect(content().string(Matchers.containsString(of.number().text())));
        String number = grievance.card().number().text();
        Matcher<String> leads = Matchers.containsString(
                "/staff/case/" + grievance.card().number().alias());
        String first = "/ru/staff/case/" + of.number().alias();
        web.perform(get(first).with(atWork.as("energy.head")))
                .andExpect(content().string(Matchers.allOf(Matchers.containsString(number), Matchers.not(leads))));
        web.perform(get(first).with(atWork.as("controller")))
                .andExpect(content().string(leads));
    }

    @Test
    void afterTheLastDaySilenceIsContestedToo() throws Exception {
        Registration of = inWork(ENERGY, "energy.executor");
        brought("COMPLAINT", of.number().text()).andExpect(status().isUnprocessableContent());
        clock.set(MORNING.plus(Duration.ofDays(40)));
        assertThat(registered(brought("COMPLAINT", of.number().text()))
                        .card()
                        .registered()
                        .origin())
                .isPresent();
    }

    @Test
    void aNumberThatIsNoneIsToldAndNothingOfTheSheetIsLost() throws Exception {
        for (String typed : List.of("ЖТ-100-2026-9999999", "номер")) {
            brought("COMPLAINT", typed)
                    .andExpect(status().isUnprocessableContent())
                    .andExpect(content().string(Matchers.containsString("Проверьте номер или уберите его")))
                    .andExpect(content().string(Matchers.containsString("На место никто не выезжал")));
        }
        assertThat(registered(brought("COMPLAINT", "")).card().registered().origin())
                .isEmpty();
    }

    /// By a mistyped number one applicant would come to read what another complains of.
    @Test
    void nobodyContestsAnothersAnswerByItsNumber() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        brought("COMPLAINT", of.number().text(), "850101100012").andExpect(status().isUnprocessableContent());
        assertThat(file(of.appeal()).card().grievance()).isEmpty();
    }

    /// Two people may be called alike: without a number or an address in common a clerk makes sure, and even then the
    /// one's grievance does not open to the other.
    @Test
    void aNamesakesAnswerIsContestedOnlyByAClerkWhoMadeSureAndOpensToNobody() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        var nameless = Map.of("number", "", "patronymic", "Ғаниқызы");
        typed(of, nameless)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("Это тот же заявитель")));
        assertThat(file(of.appeal()).card().grievance()).isEmpty();
        var sure = new HashMap<>(nameless);
        sure.put("contestsSame", "given for another number");
        typed(of, sure).andExpect(status().isUnprocessableContent());
        sure.put("contestsSame", "yes");
        CaseFile grievance = registered(typed(of, sure));
        opensAlong(of, grievance, false);
    }

    @Test
    void oneAddressTellsThatItIsTheSameApplicant() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        CaseFile grievance = registered(
                typed(of, Map.of("number", "", "patronymic", "ҒАНИҚЫЗЫ", "postal", "алматы  Абай даңғылы 10")));
        opensAlong(of, grievance, true);
    }

    private ResultActions typed(Registration of, Map<String, String> otherwise) throws Exception {
        return new PaperAtDesk(web, atWork, "registrar").typed(of.number().text(), otherwise);
    }

    private void opensAlong(Registration of, CaseFile grievance, boolean opens) throws Exception {
        var session = session(of);
        web.perform(get("/ru/status/" + of.number().alias()).session(session)).andExpect(status().isOk());
        web.perform(get("/ru/status/" + of.number().alias() + "/disagree").session(session));
        web.perform(get("/ru/status/" + grievance.card().number().alias()).session(session))
                .andExpect(opens ? status().isOk() : status().is3xxRedirection());
    }

    @Test
    void whatIsNoComplaintContestsNothing() throws Exception {
        Registration of = answered(ENERGY, "energy.executor", "energy.head");
        assertThat(registered(brought("APPLICATION", of.number().text()))
                        .card()
                        .registered()
                        .origin())
                .isEmpty();
    }

    /// Above the akim of the city there is nobody: joined, his answer would be considered by none of those below him.
    @Test
    void whereOnlyTheCourtIsAboveTheClerkIsToldSoAndNothingIsJoined() throws Exception {
        Registration of = answered(BodyId.CITY, "executor", "akim");
        brought("COMPLAINT", of.number().text())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(Matchers.containsString("обратиться только в суд")));
        assertThat(file(of.appeal()).card().grievance()).isEmpty();
        Registration ofDeputy = answered(BodyId.CITY, "executor", "deputy");
        registered(brought("COMPLAINT", ofDeputy.number().text()));
    }

    /// Of those who wrote together each may disagree; his paper opens to no other of them, nor bars one of theirs.
    @Test
    void whoSignedAsSecondContestsTheAnswerToo() throws Exception {
        Filing alone = Filings.paper(ENERGY, MORNING, "Шам жанбайды");
        Party second = new Party.Individual(
                "Сейтқали",
                "Ерлан",
                Optional.empty(),
                Iin.parse("850101100012"),
                Optional.empty(),
                Optional.empty(),
                Address.none());
        Registration of =
                registrar.register(Filings.of(alone, List.of(alone.parties().getFirst(), second)));
        refuse(of, "energy.head");
        CaseFile grievance = registered(
                typed(of, Map.of("number", "850101100012", "surname", "Сейтқали", "given", "Ерлан", "patronymic", "")));
        assertThat(grievance.card().registered().origin()).isPresent();
        opensAlong(of, grievance, false);
        assertThat(disagreements.of(file(of.appeal())).orElseThrow().filed()).isEmpty();
    }
}
