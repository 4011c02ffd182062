package kz.jauap.office.intake.desk;

import static kz.jauap.office.guide.Rule.G1;
import static kz.jauap.office.guide.Rule.G4_2;
import static kz.jauap.office.guide.Rule.G4_3;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.form.Requisite;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.Body;
import kz.jauap.office.organisation.Organisation;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.party.Party;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/// Whoever it is, to whichever akimat of the city he turns and with whatever: it is taken in, and what it lacks is
/// told.
@OfficeTest
@Import(AtWork.class)
class AnybodyTest extends DeskClerk {
    private static final Map<String, String> FIRM = Map.of(
            "sort", "FIRM",
            "title", "«Көк Терек» ЖШС",
            "number", "650140000017",
            "postal", "Алматы, Абай, 10",
            "addressee", "Әкімге",
            "text", "Кіреберістегі жол бұзылған",
            "signed", "yes");

    private static final Map<String, String> PERSON = Map.of(
            "sort", "PERSON",
            "surname", "Өмірова",
            "given", "Қарлығаш",
            "patronymic", "Ғаниқызы",
            "number", "850102200024",
            "postal", "Алматы, Абай, 10",
            "addressee", "Әкімге",
            "text", "Кіреберістегі жол бұзылған",
            "signed", "yes");

    @Autowired
    Organisation organisation;

    /// A question, a complaint, a suggestion, a request, a demand: to the city's akimat and to each of its districts'.
    @Proves(G1)
    @Test
    void everyAkimatOfTheCityTakesInEveryKind() throws Exception {
        for (Body akimat : Stream.concat(Stream.of(organisation.city()), organisation.districts().stream())
                .toList()) {
            String clerk = akimat.id().value().equals("city")
                    ? "registrar"
                    : akimat.id().value() + ".registrar";
            for (Kind kind : Kind.values()) {
                CaseFile file = registered(web.perform(
                        paper(clerk, Map.of("kind", kind.name(), "text", "Подъезде жарық жоқ", "signed", "yes"))));
                assertThat(file.card().body()).as("%s of %s", kind, akimat.id()).isEqualTo(akimat.id());
                assertThat(file.card().registered().kind()).isEqualTo(kind);
                assertThat(file.card().number().text()).contains("-" + akimat.numberCode() + "-");
                assertThat(file.card().due().legal()).isTrue();
            }
        }
    }

    @Proves(G4_2)
    @Test
    void aLegalEntityIsNamedByItsNameBinAndAddress() throws Exception {
        CaseFile whole = registered(web.perform(paper("registrar", FIRM)));
        assertThat(whole.card().registered().lacking()).isEmpty();
        assertThat(whole.parties().getFirst())
                .isInstanceOfSatisfying(
                        Party.Firm.class, firm -> assertThat(firm.title()).isEqualTo("«Көк Терек» ЖШС"));
        assertThat(lacking("title")).contains(Requisite.NAME);
        assertThat(lacking("number")).contains(Requisite.BIN).doesNotContain(Requisite.IIN);
        assertThat(lacking("postal")).contains(Requisite.POSTAL_ADDRESS);
        assertThat(lacking("signed")).contains(Requisite.SIGNATURE);
    }

    /// Each that a person leaves out is told alone; what she says is kept, her middle name too.
    @Proves(G4_2)
    @Test
    void aPersonIsNamedByHerNamesNumberAndAddress() throws Exception {
        CaseFile whole = registered(web.perform(paper("registrar", PERSON)));
        assertThat(whole.card().registered().lacking()).isEmpty();
        assertThat(whole.parties().getFirst()).isInstanceOfSatisfying(Party.Individual.class, person -> {
            assertThat(person.name()).isEqualTo("Өмірова Қарлығаш Ғаниқызы");
            assertThat(person.digits()).contains("850102200024");
            assertThat(person.address().postal()).contains("Алматы, Абай, 10");
        });
        Map<String, Requisite> told = Map.of(
                "number", Requisite.IIN,
                "postal", Requisite.POSTAL_ADDRESS,
                "signed", Requisite.SIGNATURE);
        for (var each : told.entrySet()) {
            assertThat(lacking(PERSON, each.getKey())).as(each.getKey()).containsExactly(each.getValue());
        }
        assertThat(lacking(PERSON, "surname", "given", "patronymic")).containsExactly(Requisite.NAME);
        assertThat(lacking(PERSON, "patronymic")).as("not everybody has one").isEmpty();
        Map<String, String> mistyped = new HashMap<>(PERSON);
        mistyped.put("number", "850102200025");
        assertThat(registered(web.perform(paper("registrar", mistyped)))
                        .card()
                        .registered()
                        .lacking())
                .as("its last digit does not follow from the others")
                .containsExactly(Requisite.IIN);
    }

    /// A complaint that says about whom, why and what is demanded lacks nothing of it; each that is left out is told.
    @Proves(G4_3)
    @Test
    void aComplaintIsAskedForWhomWhyAndWhat() throws Exception {
        Map<String, String> complaint = new HashMap<>(FIRM);
        complaint.putAll(
                Map.of("kind", "COMPLAINT", "against", "Хат бөлімі", "reasons", "Бір ай өтті", "claims", "Жауап беру"));
        assertThat(registered(web.perform(paper("registrar", complaint)))
                        .card()
                        .registered()
                        .lacking())
                .isEmpty();
        complaint.keySet().removeAll(List.of("against", "reasons", "claims"));
        assertThat(registered(web.perform(paper("registrar", complaint)))
                        .card()
                        .registered()
                        .lacking())
                .containsExactlyInAnyOrder(Requisite.COMPLAINED_ABOUT, Requisite.REASONS, Requisite.DEMANDS);
    }

    private Collection<Requisite> lacking(String without) throws Exception {
        return lacking(FIRM, without);
    }

    private Collection<Requisite> lacking(Map<String, String> whole, String... without) throws Exception {
        Map<String, String> sent = new HashMap<>(whole);
        sent.keySet().removeAll(List.of(without));
        return registered(web.perform(paper("registrar", sent)))
                .card()
                .registered()
                .lacking();
    }
}
