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
        Map<String, String> sent = new HashMap<>(FIRM);
        sent.remove(without);
        return registered(web.perform(paper("registrar", sent)))
                .card()
                .registered()
                .lacking();
    }
}
