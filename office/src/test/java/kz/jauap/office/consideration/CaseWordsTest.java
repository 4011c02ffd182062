package kz.jauap.office.consideration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.jauap.law.appeal.Kind;
import kz.jauap.law.form.Requisite;
import kz.jauap.law.regime.RegimePolicy;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.house.RegimeInForce;
import kz.jauap.office.look.paper.Printed;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.act.WorkingTown;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.file.CaseFiles;
import kz.jauap.office.registry.journal.Filing;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registrar;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.journal.Sketch;
import kz.jauap.office.registry.number.AppealId;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Letter;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.routing.Assigning;
import kz.jauap.office.site.status.WithCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// A case that was registered under the guide's law keeps that law's words when its office goes over to the Code.
@OfficeTest
@Import(AtWork.class)
class CaseWordsTest extends WorkingTown {
    private final RegimeInForce inForce;
    private final Registrar registrar;
    private final Assigning assigning;
    private final Extending extending;
    private final CaseFiles files;

    @Autowired
    CaseWordsTest(ApplicationContext office) {
        super(office);
        this.inForce = office.getBean(RegimeInForce.class);
        this.registrar = office.getBean(Registrar.class);
        this.assigning = office.getBean(Assigning.class);
        this.extending = office.getBean(Extending.class);
        this.files = office.getBean(CaseFiles.class);
    }

    @AfterEach
    void theGuideAgain() {
        inForce.decided(RegimePolicy.GUIDE);
    }

    /// A firm's complaint without its number and its reasons, made official from a record of before.
    private Registration lacking() {
        Filing paper = Filings.paper(BodyId.CITY, town.now(), "Жарық жоқ");
        Letter letter = paper.letter();
        AppealId informal = town.question("city");
        Party firm = new Party.Firm(
                "«Самал» ЖШС",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Address(Optional.of("Алматы, Абай даңғылы, 10"), Optional.empty(), Optional.empty()));
        return registrar.register(Sketch.like(paper)
                .kind(Kind.COMPLAINT)
                .parties(List.of(firm))
                .letter(letter.complaining(new Letter.Complaint(List.of(), Optional.empty(), Optional.empty())))
                .origin(new Origin(
                        Origin.Relation.MADE_OFFICIAL,
                        informal.value(),
                        town.card(informal).number().text(),
                        Optional.of(informal.value())))
                .done());
    }

    private byte[] bytes(String path, RequestPostProcessor who) throws Exception {
        return web.perform(get(path).with(who)).andReturn().getResponse().getContentAsByteArray();
    }

    @Test
    void whatIsMissingAndFromWhenItCountsIsSaidAsAtRegistration() throws Exception {
        Registration of = lacking();
        assertThat(town.card(of.appeal()).registered().lacking()).contains(Requisite.BIN, Requisite.REASONS);
        inForce.decided(RegimePolicy.CURRENT_LAW);
        String alias = of.number().alias();
        Map<String, String> said = new LinkedHashMap<>();
        for (String page : List.of("case/" + alias, "case/" + alias + "/complete", "voucher/" + alias)) {
            said.put(page, new String(bytes("/en/staff/" + page, at.as("registrar")), UTF_8));
        }
        said.put("paper", Printed.text(bytes("/en/staff/voucher/" + alias + ".pdf", at.as("registrar"))));
        assertThat(said)
                .allSatisfy((page, text) -> assertThat(text.replaceAll("\\s+", " "))
                        .as(page)
                        .contains("reasons for the complaint")
                        .doesNotContain("circumstances and evidence", "BIN (if any)"));
        var session = WithCode.opened(web, of.number().text(), of.code().grouped());
        said.put(
                "status",
                new String(
                        bytes("/en/status/" + alias, request -> {
                            request.setSession(session);
                            return request;
                        }),
                        UTF_8));
        for (String page : List.of("case/" + alias, "status")) {
            assertThat(said.get(page)).as(page).contains("on which the signed appeal came in");
        }
    }

    @Test
    void whoMayExtendIsSaidAsTheCasesActSays() {
        AppealId appeal = town.paper("city");
        assigning.assign(
                town.hand("registrar", appeal), town.officer("executor").id(), "");
        extending.propose(town.hand("executor", appeal), 10, "Сараптама");
        inForce.decided(RegimePolicy.CURRENT_LAW);
        assertThat(extending.barred(files.open(appeal).orElseThrow(), town.who("executor")))
                .contains("law.bar.NOT_AUTHORISED.law221");
    }
}
