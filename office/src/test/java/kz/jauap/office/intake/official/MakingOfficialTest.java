package kz.jauap.office.intake.official;

import static kz.jauap.office.guide.Rule.G3_2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import kz.jauap.law.channel.Signature;
import kz.jauap.law.channel.Weight;
import kz.jauap.office.guide.Proves;
import kz.jauap.office.house.OfficeTest;
import kz.jauap.office.organisation.BodyId;
import kz.jauap.office.people.AtWork;
import kz.jauap.office.registry.card.Stage;
import kz.jauap.office.registry.entry.Origin;
import kz.jauap.office.registry.entry.Receipt;
import kz.jauap.office.registry.file.CaseFile;
import kz.jauap.office.registry.journal.Filings;
import kz.jauap.office.registry.journal.Registration;
import kz.jauap.office.registry.party.Address;
import kz.jauap.office.registry.party.Party;
import kz.jauap.office.signature.Pens;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/// From an informal record's status page to an official appeal: nothing is typed again, nobody answers twice.
@OfficeTest
@Import({AtWork.class, Pens.class})
class MakingOfficialTest extends InformalHolder {
    private static final List<Party> NAMED = List.of(new Party.Individual(
            "Бірегейова",
            "Байланыс",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Address.none()));

    @Autowired
    private JdbcClient sql;

    @Proves(G3_2)
    @Test
    void aQuestionIsSignedAsItStandsAndGoesOnAsAnOfficialAppeal() throws Exception {
        Registration of = registrar.register(Filings.question(BodyId.CITY, morning, TEXT));
        String home = "/en/status/" + of.number().alias();
        var session = session(of);
        for (String offer : List.of("kk:Ресми өтініш ету", "ru:Сделать официальным", "en:Make it official")) {
            web.perform(get("/" + offer.substring(0, 2) + "/status/"
                                    + of.number().alias())
                            .session(session))
                    .andExpect(content().string(containsString(offer.substring(3))));
        }
        String check = pressed(of, session);
        assertThat(check).matches("/en/file/[0-9A-Z]{16}/check");
        assertThat(pressed(of, session)).isEqualTo(check);
        web.perform(get(check)).andExpect(content().string(containsString(TEXT)));

        CaseFile official = signed(of, check);
        var registered = official.card().registered();
        String number = official.card().number().text();
        assertThat(registered.weight()).isEqualTo(Weight.OFFICIAL);
        assertThat(registered.signature()).isEqualTo(Signature.EDS);
        assertThat(registered.origin())
                .contains(new Origin(
                        Origin.Relation.MADE_OFFICIAL,
                        of.appeal().value(),
                        of.number().text(),
                        Optional.of(of.appeal().value())));
        assertThat(registered.firstContact()).contains(of.registered().receivedAt());
        assertThat(registered.receivedAt()).isAfter(morning.plus(Duration.ofHours(29)));
        assertThat(official.letter().text()).isEqualTo(TEXT);
        assertThat(official.card().due().legal()).isTrue();

        CaseFile informal = file(of.appeal());
        assertThat(informal.card().stage()).isEqualTo(Stage.MADE_OFFICIAL);
        assertThat(informal.history().getLast().entry())
                .isEqualTo(new Receipt.MadeOfficial(official.card().appeal().value(), number));
        String alias = official.card().number().alias();
        web.perform(get(home).session(session))
                .andExpect(content()
                        .string(allOf(
                                containsString(number),
                                containsString("This record gets no answer of its own"),
                                not(containsString("against this answer")),
                                not(containsString(">Make it official</button>")))));
        web.perform(get(home + "/official").session(session)).andExpect(redirectedUrl("/en/status/" + alias));
        web.perform(get("/en/status/" + alias).session(session))
                .andExpect(content().string(containsString(of.number().text())));
        web.perform(get("/en/staff/case/" + of.number().alias()).with(atWork.as("registrar")))
                .andExpect(content()
                        .string(allOf(containsString("/en/staff/case/" + alias), not(containsString("/answer\"")))));
        web.perform(get("/en/staff/case/" + alias).with(atWork.as("registrar")))
                .andExpect(content()
                        .string(containsString("/en/staff/case/" + of.number().alias())));
        assertThat(pressed(of, session)).isEqualTo(home);
    }

    @Test
    void whoDoesNotHoldTheCodeGetsNothing() throws Exception {
        Registration of = registrar.register(Filings.question(BodyId.CITY, morning, TEXT));
        Registration other = registrar.register(Filings.question(BodyId.CITY, morning, "Басқа"));
        assertThat(pressed(of, session(other))).isEqualTo("/en/status");
        web.perform(get("/en/status/" + of.number().alias() + "/official").session(session(other)))
                .andExpect(redirectedUrl("/en/status"));
        assertThat(sql.sql("select count(*) from intake_draft where informal = ?")
                        .param(of.appeal().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsOfficialAlreadyIsNotOfferedIt() throws Exception {
        Registration of = registrar.register(Filings.paper(BodyId.CITY, morning, TEXT));
        assertThat(pressed(of, session(of)))
                .isEqualTo("/en/status/" + of.number().alias());
    }

    /// The record lives on in the appeal that it became: whoever looks for what belongs together is not shown both.
    @Test
    void whatBecameOfficialIsNoMoreSuggestedBesideAnother() throws Exception {
        Registration paper = registrar.register(Filings.of(Filings.paper(BodyId.CITY, morning, TEXT), NAMED));
        Registration of = registrar.register(Filings.of(Filings.question(BodyId.CITY, morning, TEXT), NAMED));
        assertThat(suggested(paper)).contains(of.number().text());
        signed(of, pressed(of, session(of)));
        assertThat(suggested(paper)).doesNotContain(of.number().text());
    }

    private String suggested(Registration beside) throws Exception {
        return Jsoup.parse(web.perform(
                                get("/en/staff/case/" + beside.number().alias()).with(atWork.as("registrar")))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .select("section[aria-labelledby=kin]")
                .text();
    }
}
